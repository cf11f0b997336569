import { describe, expect, it } from 'vitest';
import type { Toll, TollMeasure } from '../../../src/dataset/types.ts';
import { compareToll } from '../../../src/select/record-counts.ts';
import { dated, day, smallDataset } from '../small-dataset.ts';
import { smallRecord } from '../small-record.ts';

const [some] = smallDataset.tolls;

function toll(edtf: string, min: number | null, max: number | null = null, measure: TollMeasure = 'killed'): Toll {
  if (some === undefined) throw new Error('the small dataset has no toll');
  return { ...some, measure, min, max, asOf: dated(edtf) };
}

const verdictOn = (...given: Parameters<typeof toll>) => compareToll(toll(...given), smallRecord).verdict;

describe('what the record counts on the day of a toll', () => {
  it('is what had been made, what had been announced, and the difference', () => {
    const compared = compareToll(toll('2025-10-18', 16), smallRecord);
    expect(compared.days).toEqual({ earliest: day('2025-10-18'), latest: day('2025-10-18') });
    expect(compared.made).toEqual({ strikes: { min: 3, max: 3 }, boats: { min: 3, max: 3 }, killed: { min: 16, max: 16 } });
    expect(compared.announced).toEqual({ strikes: { min: 2, max: 2 }, boats: { min: 2, max: 2 }, killed: { min: 13, max: 13 } });
    expect(compared.unannounced).toEqual({ strikes: { min: 1, max: 1 }, boats: { min: 1, max: 1 }, killed: { min: 3, max: 3 } });
  });

  it('goes from the least to the most where the toll may be of several days', () => {
    const { days, made, announced, unannounced } = compareToll(toll('2025-10-16/2025-10-19', 13), smallRecord);
    expect(days).toEqual({ earliest: day('2025-10-16'), latest: day('2025-10-19') });
    expect([made.strikes, made.killed]).toEqual([{ min: 2, max: 3 }, { min: 13, max: 16 }]);
    expect([announced.strikes, announced.killed]).toEqual([{ min: 1, max: 3 }, { min: 11, max: 16 }]);
    expect([unannounced.strikes, unannounced.killed]).toEqual([{ min: 0, max: 2 }, { min: 0, max: 5 }]);
  });

  it('counts the dead of a group once among the unannounced too', () => {
    const { unannounced } = compareToll(toll('2025-10-27', 27), smallRecord);
    expect(unannounced).toEqual({ strikes: { min: 2, max: 2 }, boats: { min: 3, max: 3 }, killed: { min: 11, max: 11 } });
  });
});

describe('the verdict', () => {
  it('is that the toll is the same as what had been made by its day', () => {
    expect([verdictOn('2025-10-18', 16), verdictOn('2025-10-19', 16, 16), verdictOn('2026-02-09', 33), verdictOn('2026-02-09', 34)])
      .toEqual(['same', 'same', 'same', 'same']);
  });

  it('is that it is what had been announced, where more had been made', () => {
    expect(verdictOn('2025-10-18', 13)).toBe('same-as-announced');
    expect(verdictOn('2025-11-13', 27, 27)).toBe('same-as-announced');
  });

  it('is that it is what had been announced before a day on which more was', () => {
    expect(verdictOn('2025-10-19', 13)).toBe('same-before-the-day');
    expect(verdictOn('2025-10-20', 13)).toBe('holds');
  });

  it('is that it holds, as an "at least" or an "at most", where it is no sum of the record', () => {
    expect([verdictOn('2025-10-19', 12), verdictOn('2025-10-19', null, 40), verdictOn('2025-10-19', 12, 20)]).toEqual(['holds', 'holds', 'holds']);
  });

  it('is that it is lower or higher where it cannot hold', () => {
    expect([verdictOn('2025-10-19', 12, 12), verdictOn('2025-10-19', null, 12)]).toEqual(['lower', 'lower']);
    expect([verdictOn('2025-10-19', 17, 17), verdictOn('2025-10-19', 17), verdictOn('2026-02-09', 35)]).toEqual(['higher', 'higher', 'higher']);
  });

  it('goes by the sums of single days, not by numbers that lie between those', () => {
    expect(verdictOn('2025-10-17/2025-10-19', 13)).toBe('same-as-announced');
    expect(verdictOn('2025-10-17/2025-10-19', 14)).toBe('holds');
  });

  it('says nothing of the day before where the toll may be of several days', () => {
    expect(verdictOn('2025-10-18/2025-10-19', 11)).toBe('holds');
    expect(verdictOn('2025-10-18', 11)).toBe('same-before-the-day');
  });

  it('compares boats with boats and attacks with strikes', () => {
    expect([verdictOn('2025-11-10', 7, 7, 'boats'), verdictOn('2025-11-10', 6, 6, 'boats')]).toEqual(['same', 'same-as-announced']);
    expect([verdictOn('2025-11-10', 6, 6, 'attacks'), verdictOn('2025-11-10', 7, 7, 'attacks')]).toEqual(['same', 'higher']);
  });
});
