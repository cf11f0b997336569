import { expect, it } from 'vitest';
import { set } from '../fixture.ts';
import { faultLines, files, refusedRecord } from './fixture.ts';

const strike = `${files.strikes} record-2025-10-31-a`;
const fact = `${files.facts} record-2025-11-03-sailors`;
const strikeDate = (edtf: string) => set(files.strikes, [2, 'date'], edtf);

it('accepts a strike announced on the day it was made, and a fact from before the coverage', () => {
  expect(faultLines(set(files.strikes, [2, 'announced'], '2025-10-31'))).toEqual([]);
  expect(faultLines(set(files.links, [], []), set(files.facts, [0, 'date'], '2025-07'))).toEqual([]);
});

it('refuses days that the calendar does not have', () => {
  const found = '“2025-02-29” is not a date that the calendar has';
  expect(refusedRecord(strikeDate('2025-02-29'))).toContain(`${strike} [date] ${found}`);
  expect(refusedRecord(set(files.facts, [0, 'date'], '2025-02-29'))).toContain(`${fact} [date] ${found}`);
  expect(refusedRecord(set(files.strikes, [2, 'citations', 0, 'date'], '2025-02-29'))).toEqual([`${strike} [date] ${found}`]);
  expect(refusedRecord(set(files.strikes, [2, 'citations', 0, 'says', 1, 'edtf'], '2025-02-29'))).toEqual([`${strike} [date] ${found}`]);
  expect(refusedRecord(set(files.strikes, [2, 'announced'], '2025-11'))).toEqual([`${strike} [date] announced: “2025-11” is not a day`]);
});

it('refuses a strike announced before it was made', () => {
  expect(refusedRecord(set(files.strikes, [2, 'announced'], '2025-10-30'))).toEqual([
    `${strike} [reported] dated 2025-10-31 at the earliest, but announced on 2025-10-30`,
  ]);
});

it('refuses a strike outside the days covered, or announced after them, and a later fact', () => {
  const covered = 'the record covers 2025-10-26 to 2025-11-30';
  expect(refusedRecord(strikeDate('2025-10-25/2025-10-31'))).toContain(`${strike} [coverage] dated 2025-10-25, and ${covered}`);
  expect(refusedRecord(strikeDate('2025-10-31/2025-12-01'))).toContain(`${strike} [coverage] dated 2025-12-01, and ${covered}`);
  expect(refusedRecord(set(files.strikes, [2, 'announced'], '2025-12-01'))).toEqual([`${strike} [coverage] announced on 2025-12-01, and ${covered}`]);
  expect(refusedRecord(set(files.facts, [0, 'date'], '2025-12-01'))).toContain(`${fact} [coverage] dated 2025-12-01, and ${covered}`);
});

it('refuses a coverage that is none', () => {
  expect(refusedRecord(set(files.coverage, ['from'], '2025-10'))).toEqual([
    `${files.coverage} from [coverage] not a day that the calendar has`,
  ]);
  expect(refusedRecord(set(files.coverage, ['to'], '2025-10-25'))).toEqual([`${files.coverage} to [coverage] 2025-10-25 is before 2025-10-26`]);
  expect(refusedRecord(set(files.coverage, ['asOf'], '2025-11-29'))).toEqual([
    `${files.coverage} asOf [coverage] compiled on 2025-11-29, and covers days to 2025-11-30`,
  ]);
});

it('takes the first and the last day that it covers for covered, and a compilation on that last day', () => {
  expect(faultLines(set(files.coverage, ['from'], '2025-10-31'))).toEqual([]);
  expect(faultLines(set(files.coverage, ['to'], '2025-11-16'))).toEqual([]);
  expect(faultLines(set(files.coverage, ['asOf'], '2025-11-30'))).toEqual([]);
});
