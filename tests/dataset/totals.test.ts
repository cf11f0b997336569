import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import type { PublicRecord } from '../../src/dataset/record.ts';
import { runningTotal, tallyAt, type Tally } from '../../src/dataset/totals.ts';
import { day } from '../select/small-dataset.ts';
import { smallRecord } from '../select/small-record.ts';

const inWords = ({ day: of, strikes, boats, killed }: Tally) => `${isoOf(of)}: ${strikes} strikes, ${boats} boats, ${killed.min} to ${killed.max} killed`;

describe('the running total', () => {
  it('grows on each day of a strike, with the dead of a group counted once', () => {
    expect(runningTotal(smallRecord, 'happened').map(inWords)).toEqual([
      '2025-09-02: 1 strikes, 1 boats, 11 to 11 killed',
      '2025-10-16: 2 strikes, 2 boats, 13 to 13 killed',
      '2025-10-17: 3 strikes, 3 boats, 16 to 16 killed',
      '2025-10-27: 5 strikes, 6 boats, 27 to 27 killed',
      '2025-11-10: 6 strikes, 7 boats, 31 to 31 killed',
      '2026-02-09: 7 strikes, 8 boats, 33 to 34 killed',
    ]);
  });

  it('grows from day to day whatever the record’s order', () => {
    const mixed = runningTotal({ ...smallRecord, strikes: smallRecord.strikes.toReversed() }, 'happened');
    expect(mixed.map((tally) => isoOf(tally.day))).toEqual(['2025-09-02', '2025-10-16', '2025-10-17', '2025-10-27', '2025-11-10', '2026-02-09']);
  });

  it('grows with each announcement on the second clock', () => {
    expect(runningTotal(smallRecord, 'reported').map(inWords)).toEqual([
      '2025-09-02: 1 strikes, 1 boats, 11 to 11 killed',
      '2025-10-18: 2 strikes, 2 boats, 13 to 13 killed',
      '2025-10-19: 3 strikes, 3 boats, 16 to 16 killed',
      '2025-10-28: 5 strikes, 6 boats, 27 to 27 killed',
      '2025-11-14: 6 strikes, 7 boats, 31 to 31 killed',
      '2026-02-10: 7 strikes, 8 boats, 33 to 34 killed',
    ]);
  });

  it('adds the dead of a group that is spread over days on the last of them', () => {
    const moved = smallRecord.strikes.map((strike) => (strike.id === 'record-2025-10-27-b' ? { ...strike, known: day('2025-11-03') } : strike));
    const spread: PublicRecord = { ...smallRecord, strikes: moved };
    expect(runningTotal(spread, 'reported').slice(3, 5).map(inWords)).toEqual([
      '2025-10-28: 4 strikes, 5 boats, 16 to 16 killed',
      '2025-11-03: 5 strikes, 6 boats, 27 to 27 killed',
    ]);
  });
});

describe('the tally at a day', () => {
  it('is that of the last strike by then, at the day that was asked for', () => {
    expect(inWords(tallyAt(smallRecord, day('2025-10-26'), 'happened'))).toBe('2025-10-26: 3 strikes, 3 boats, 16 to 16 killed');
    expect(inWords(tallyAt(smallRecord, day('2025-10-27'), 'happened'))).toBe('2025-10-27: 5 strikes, 6 boats, 27 to 27 killed');
    expect(inWords(tallyAt(smallRecord, day('2025-10-27'), 'reported'))).toBe('2025-10-27: 3 strikes, 3 boats, 16 to 16 killed');
  });

  it('counts a strike of uncertain day on the last that it can have been', () => {
    expect(tallyAt(smallRecord, day('2026-02-08'), 'happened').strikes).toBe(6);
    expect(tallyAt(smallRecord, day('2026-02-09'), 'happened').strikes).toBe(7);
  });

  it('is nothing before the first', () => {
    expect(inWords(tallyAt(smallRecord, day('2025-09-01'), 'happened'))).toBe('2025-09-01: 0 strikes, 0 boats, 0 to 0 killed');
  });
});
