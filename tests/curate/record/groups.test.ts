import { expect, it } from 'vitest';
import { set } from '../fixture.ts';
import { faultLines, files, refusedRecord } from './fixture.ts';

const killed = (min: number, max: number) => [
  set(files.groups, [0, 'killed'], { min, max }), set(files.totals, [1, 'killed'], { min: 3 + min, max: 3 + max }),
];

it('accepts a group that is as wide as its rows together', () => {
  expect(faultLines(...killed(3, 5))).toEqual([]);
});

it('refuses a group that killed fewer or more than its rows can have', () => {
  expect(refusedRecord(...killed(2, 5))).toEqual([`${files.groups} pair [group] killed 2 to 5, but its strikes killed 3 to 5`]);
  expect(refusedRecord(...killed(3, 6))).toEqual([`${files.groups} pair [group] killed 3 to 6, but its strikes killed 3 to 5`]);
});

it('refuses a strike of a group that does not exist', () => {
  expect(refusedRecord(set(files.strikes, [2, 'group'], 'trio'))).toEqual([
    `${files.strikes} record-2025-10-31-a [reference] group “trio” does not exist`,
  ]);
});

it('refuses a group of one strike, and of none', () => {
  expect(refusedRecord(set(files.strikes, [1, 'group'], undefined)).join()).toContain(`${files.groups} pair [group] only one strike belongs to it`);
  expect(refusedRecord(set(files.groups, [1], { id: 'trio', killed: { min: 0, max: 0 } }))).toEqual([
    `${files.groups} trio [unused] no strike belongs to it`,
  ]);
});

it('refuses a group of strikes of different days', () => {
  expect(refusedRecord(set(files.strikes, [1, 'date'], '2025-11-14'))).toContain(`${files.groups} pair [group] its strikes are of 2 days`);
});
