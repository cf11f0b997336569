import { describe, expect, it } from 'vitest';
import type { RecordStrike } from '../../../src/dataset/record.ts';
import type { Event } from '../../../src/dataset/types.ts';
import { documentsDate, documentsKilled } from '../../../src/panel/record/documents-figures.ts';
import { eventOf } from '../../select/small-dataset.ts';
import { entryOf } from '../../select/small-record.ts';

/** Of Friday 17 October: 3 killed. */
const strike = entryOf('record-2025-10-17-a') as RecordStrike;
/** Of the same day; its dead as told by the documents. */
const told = (min: number | null, max: number | null): Event => ({ ...eventOf('a-friday'), killed: { min, max } });

describe('the documents’ number of killed beside the record’s', () => {
  it('is given where it is another', () => {
    expect(documentsKilled(strike, told(2, 3))).toEqual({ min: 2, max: 3 });
  });

  it('is left out where it is the same, where the documents give none, and without an event', () => {
    expect(documentsKilled(strike, told(3, 3))).toBeNull();
    expect(documentsKilled(strike, told(null, null))).toBeNull();
    expect(documentsKilled(strike, null)).toBeNull();
  });
});

describe('the documents’ date beside the record’s', () => {
  it('is given where it is vaguer', () => {
    expect(documentsDate(strike, eventOf('four-day-span'))?.edtf).toBe('2025-10-13/2025-10-16');
  });

  it('is left out where it is the same, and without an event', () => {
    expect(documentsDate(strike, eventOf('a-friday'))).toBeNull();
    expect(documentsDate(strike, null)).toBeNull();
  });
});
