import { expect, it } from 'vitest';
import { set } from '../fixture.ts';
import { faultLines, files, refusedRecord } from './fixture.ts';

const strike = `${files.strikes} record-2025-10-31-a`;
const says = (value: object) => set(files.strikes, [2, 'citations', 1, 'says'], [value]);

it('accepts a bound alone, and the total of a campaign', () => {
  expect(faultLines(says({ measure: 'killed', max: 3 }))).toEqual([]);
  expect(faultLines(says({ measure: 'total-killed', min: 15, max: 16 }))).toEqual([]);
});

it('refuses ranges that run backwards', () => {
  expect(refusedRecord(set(files.strikes, [2, 'killed', 'min'], 4))).toContain(`${strike} [number] killed: min 4 is above max 3`);
  expect(refusedRecord(set(files.strikes, [2, 'survivors', 'min'], 3))).toEqual([`${strike} [number] survivors: min 3 is above max 2`]);
  expect(refusedRecord(set(files.groups, [0, 'killed', 'min'], 5))).toContain(`${files.groups} pair [number] killed: min 5 is above max 4`);
  expect(refusedRecord(set(files.totals, [1, 'killed', 'min'], 8))).toContain(`${files.totals} 2025-11-15 [number] killed: min 8 is above max 7`);
  expect(refusedRecord(says({ measure: 'killed', min: 4, max: 3 }))).toEqual([`${strike} [number] Wire on “killed”: min 4 is above max 3`]);
});

it('refuses more fates than survivors', () => {
  expect(refusedRecord(set(files.strikes, [2, 'survivors', 'rescued'], 2))).toEqual([
    `${strike} [number] 2 rescued and 1 presumed dead of at most 2 survivors`,
  ]);
});

it('refuses a date on a number’s measure, a number on a date’s, and a measure without either', () => {
  expect(refusedRecord(says({ measure: 'boats', min: 1, edtf: '2025-10-31' }))).toEqual([`${strike} [number] Wire on “boats”: a date`]);
  expect(refusedRecord(says({ measure: 'date', min: 1, edtf: '2025-10-31' }))).toEqual([`${strike} [number] Wire on “date”: a number`]);
  expect(refusedRecord(says({ measure: 'date' }))).toEqual([`${strike} [number] Wire on “date”: no date`]);
  expect(refusedRecord(says({ measure: 'survivors' }))).toEqual([`${strike} [number] Wire on “survivors”: no number`]);
});
