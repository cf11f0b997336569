import { expect, it } from 'vitest';
import { totalsOf } from '../../../src/curate/record/totals.ts';
import { isoOf } from '../../../src/dataset/day.ts';
import { set } from '../fixture.ts';
import { faultLines, files, refusedRecord } from './fixture.ts';

it('accepts totals that count a group once, not row by row', () => {
  // Row by row, the pair of 15 November would have killed 3 to 5; together they killed 4.
  expect(faultLines()).toEqual([]);
});

it('refuses a total that the strikes do not add up to: strikes, boats, killed', () => {
  const sum = 'but the strikes add up to 3 strikes, 4 boats, 7 to 7 killed';
  expect(refusedRecord(set(files.totals, [1, 'strikes'], 2))).toEqual([
    `${files.totals} 2025-11-15 [total] 2 strikes, 4 boats, 7 to 7 killed, ${sum}`,
  ]);
  expect(refusedRecord(set(files.totals, [1, 'boats'], 3))).toEqual([
    `${files.totals} 2025-11-15 [total] 3 strikes, 3 boats, 7 to 7 killed, ${sum}`,
  ]);
  expect(refusedRecord(set(files.totals, [1, 'killed'], { min: 6, max: 8 }))).toEqual([
    `${files.totals} 2025-11-15 [total] 3 strikes, 4 boats, 6 to 8 killed, ${sum}`,
  ]);
});

it('refuses a day of strikes without a total, and a total for a day without strikes', () => {
  expect(refusedRecord(set(files.totals, [1, 'date'], '2025-11-16'))).toEqual([
    `${files.totals} 2025-11-16 [total] a total for a day without a strike`,
    `${files.totals} 2025-11-15 [total] no total for this day, on which the strikes add up to 3 strikes, 4 boats, 7 to 7 killed`,
  ]);
});

it('refuses totals out of order', () => {
  expect(refusedRecord(set(files.totals, [2], { date: '2025-10-31', strikes: 1, boats: 1, killed: { min: 3, max: 3 } }))).toEqual([
    `${files.totals} 2025-10-31 [total] stands after 2025-11-15`,
  ]);
});

it('refuses a day told twice', () => {
  expect(refusedRecord(set(files.totals, [2], { date: '2025-11-15', strikes: 3, boats: 4, killed: { min: 7, max: 7 } }))).toEqual([
    `${files.totals} 2025-11-15 [total] stands after 2025-11-15`,
  ]);
});

it('are given in the order of the days, whatever that of the strikes', () => {
  const strikes = ['2025-11-15', '2025-10-31', '2025-11-03'].map((date) => ({
    id: date, date, announced: date, announcedBy: [], boats: 1, killed: { min: 1, max: 2 }, affiliations: [], citations: [],
  }));
  const totals = totalsOf({ strikes, groups: [] });
  expect(totals.map(({ day, strikes, killed }) => [isoOf(day), strikes, killed.min, killed.max])).toEqual([
    ['2025-10-31', 1, 1, 2], ['2025-11-03', 2, 2, 4], ['2025-11-15', 3, 3, 6],
  ]);
});
