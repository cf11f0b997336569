import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../src/dataset/day.ts';
import { areSameDays, axisOf } from '../../../src/select/record.ts';
import { smallDataset } from '../small-dataset.ts';

describe('the axis', () => {
  it('is the documents\' own without the record, and grows to the end of the record with it', () => {
    expect(axisOf(smallDataset, { record: false })).toBe(smallDataset.axis);
    const { earliest, latest } = axisOf(smallDataset, { record: true });
    expect([isoOf(earliest), isoOf(latest)]).toEqual(['2025-08-25', '2026-03-08']);
  });

  it('never shrinks', () => {
    const record = { ...smallDataset.record, covers: { earliest: 0, latest: 1 } };
    expect(axisOf({ ...smallDataset, record }, { record: true })).toEqual(smallDataset.axis);
  });

  it('is compared by its days', () => {
    expect(areSameDays({ earliest: 1, latest: 2 }, { earliest: 1, latest: 2 })).toBe(true);
    expect(areSameDays({ earliest: 1, latest: 2 }, { earliest: 1, latest: 3 })).toBe(false);
    expect(areSameDays({ earliest: 1, latest: 2 }, { earliest: 0, latest: 2 })).toBe(false);
  });
});
