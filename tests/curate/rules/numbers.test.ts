import { describe, expect, it } from 'vitest';
import { canRead, numbersIn } from '../../../src/curate/rules/numbers.ts';
import { accepted, lines, refused, set } from '../fixture.ts';
import { faultLines, files, refusedRecord } from '../record-fixture.ts';

describe('numbersIn', () => {
  it.each([
    ['killing six people', [6]],
    ['at least 4,000 sailors', [4000]],
    ['nearly 200,000 soldiers', [200_000]],
    ['4000 sailors', [4000]],
    ['twenty-nine dead', [29]],
    ['twenty nine dead', [29]],
    ['between 29 and 32', [29, 32]],
    ['29-32 dead', [29, 32]],
    ['two hundred and five', [205]],
    ['a hundred', [100]],
    ['three dozen boats', [36]],
    ['a dozen', [12]],
    ['$14 billion', [14_000_000_000]],
    ['two thousand and six', [2000, 6]],
    ['five thousand two hundred', [5200]],
    ['two hundred thousand', [200_000]],
    ['one million five hundred thousand', [1_500_000]],
    ['two hundred 300', [200, 300]],
    ['one hundred fifty fifty', [150, 50]],
    ['twelve five', [12, 5]],
    ['twenty ten', [20, 10]],
    ['thirty zero', [30, 0]],
    ['forty-five six', [45, 6]],
    ['twenty and five', [20, 5]],
    ['two thousand five', [2005]],
    ['one US marine and a sailor', [1, 1, 2]],
    ['a sailor, and a marine', [1, 1, 2]],
    ['an old ship and one new', [1, 1, 2]],
    ['one, two or three', [1, 2, 3]],
    ['All three terrorists', [3]],
    ['no US forces were harmed', [0]],
    ['a fisherman', [1]],
    ['a Colombian and an Ecuadorean', [1, 1, 2]],
    ['well over 70.', [70]],
    ['75,', [75]],
  ])('reads “%s”', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each(['F-35 stealth fighters', 'the 20th century', 'dozens of political leaders', 'somebody', ''])('reads nothing in “%s”', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('tells a number from a part of a longer one', () => {
    expect(canRead(37, 'at least 37 people')).toBe(true);
    expect(canRead(3, 'at least 37 people')).toBe(false);
    expect(canRead(37, 'at least 370 people')).toBe(false);
    expect(canRead(200, '200,000 soldiers')).toBe(false);
  });
});

const strike = 'data/events/strike.json';
const tolls = 'data/tolls.json';

it('accepts a number in words and one in digits', () => {
  const { dataset } = accepted();
  expect(dataset.events[0]?.claims[2]).toMatchObject({ min: 3, max: 3 });
  expect(dataset.events[1]?.claims[1]).toMatchObject({ min: 1200, max: null });
});

it('refuses a bound that the excerpt does not print', () => {
  expect(lines(refused(set(strike, [0, 'claims', 2, 'max'], 4)))).toEqual([
    `${strike} friday-strike.killed [number] 4 cannot be read in “killed three people”`,
  ]);
});

it('refuses a minimum above its maximum', () => {
  // “A strike” and “three people” print both numbers.
  const changes = [set(strike, [0, 'claims', 2, 'quote'], 'a strike in the Caribbean Sea killed three people'), set(strike, [0, 'claims', 2, 'max'], 1)];
  expect(lines(refused(...changes))).toEqual([`${strike} friday-strike.killed [number] min 3 is above max 1`]);
});

it('refuses a number on a measure that is no count', () => {
  expect(lines(refused(set(strike, [0, 'claims', 3, 'min'], 1)))).toEqual([
    `${strike} friday-strike.waters [number] a number on the measure “waters”`,
  ]);
});

it('refuses a toll whose wording is not in the quote, does not print the figure, or that has no figure', () => {
  expect(lines(refused(set(tolls, [0, 'wording'], 'more than 15')))).toEqual([
    `${tolls} toll-001 [number] wording “more than 15” is not in the quote`,
  ]);
  expect(lines(refused(set(tolls, [0, 'wording'], 'at least')))).toEqual([`${tolls} toll-001 [number] 15 cannot be read in “at least”`]);
  expect(lines(refused(set(tolls, [0, 'min'], undefined)))).toEqual([`${tolls} toll-001 [number] a toll without a figure`]);
});

const recordStrike = `${files.strikes} record-2025-10-31-a`;
const says = (value: object) => set(files.strikes, [2, 'citations', 1, 'says'], [value]);

it('accepts a bound alone, and the total of a campaign', () => {
  expect(faultLines(says({ measure: 'killed', max: 3 }))).toEqual([]);
  expect(faultLines(says({ measure: 'total-killed', min: 15, max: 16 }))).toEqual([]);
});

it('refuses ranges that run backwards', () => {
  expect(refusedRecord(set(files.strikes, [2, 'killed', 'min'], 4))).toContain(`${recordStrike} [number] killed: min 4 is above max 3`);
  expect(refusedRecord(set(files.strikes, [2, 'survivors', 'min'], 3))).toEqual([`${recordStrike} [number] survivors: min 3 is above max 2`]);
  expect(refusedRecord(set(files.groups, [0, 'killed', 'min'], 5))).toContain(`${files.groups} pair [number] killed: min 5 is above max 4`);
  expect(refusedRecord(set(files.totals, [1, 'killed', 'min'], 8))).toContain(`${files.totals} 2025-11-15 [number] killed: min 8 is above max 7`);
  expect(refusedRecord(says({ measure: 'killed', min: 4, max: 3 }))).toEqual([`${recordStrike} [number] Wire on “killed”: min 4 is above max 3`]);
});

it('refuses more fates than survivors', () => {
  expect(refusedRecord(set(files.strikes, [2, 'survivors', 'rescued'], 2))).toEqual([
    `${recordStrike} [number] 2 rescued and 1 presumed dead of at most 2 survivors`,
  ]);
});

it('refuses a date on a number’s measure, a number on a date’s, and a measure without either', () => {
  expect(refusedRecord(says({ measure: 'boats', min: 1, edtf: '2025-10-31' }))).toEqual([`${recordStrike} [number] Wire on “boats”: a date`]);
  expect(refusedRecord(says({ measure: 'date', min: 1, edtf: '2025-10-31' }))).toEqual([`${recordStrike} [number] Wire on “date”: a number`]);
  expect(refusedRecord(says({ measure: 'date' }))).toEqual([`${recordStrike} [number] Wire on “date”: no date`]);
  expect(refusedRecord(says({ measure: 'survivors' }))).toEqual([`${recordStrike} [number] Wire on “survivors”: no number`]);
});
