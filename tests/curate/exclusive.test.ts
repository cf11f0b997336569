import { expect, it } from 'vitest';
import { faultsOf, lines, refused, set } from './fixture.ts';

const exclusive = 'data/exclusive.json';
const waters = (...values: readonly string[]) => ({ measure: 'waters', values });
const third = set('data/events/strike.json', [0, 'claims', 5], {
  id: 'river', measure: 'waters', value: 'a-river', by: 'captain', article: '001-2', quote: 'a captain said',
});
const words = [set('data/words/en.json', ['values', 'a-river'], 'a river'), set('data/words/es.json', ['values', 'a-river'], 'un río')];

it('accepts entries of one measure that each say something else', () => {
  expect(faultsOf(third, ...words, set(exclusive, [1], waters('a-river', 'territorial-waters')))).toEqual([]);
});

it('takes the same values of another measure for something else', () => {
  const another = { measure: 'affiliation', values: ['international-waters', 'territorial-waters'] };
  expect(faultsOf(set(exclusive, [1], another)).filter(({ rule }) => rule === 'unused')).toEqual([]);
});

it('refuses an entry twice, its values in another order too', () => {
  const fault = `${exclusive} entry 2 (waters) [unused] it says nothing that entry 1 does not say`;
  expect(lines(refused(set(exclusive, [1], waters('international-waters', 'territorial-waters'))))).toEqual([fault]);
  expect(lines(refused(set(exclusive, [1], waters('territorial-waters', 'international-waters'))))).toEqual([fault]);
});

it('refuses an entry that is part of another, whichever comes first', () => {
  const all = waters('international-waters', 'territorial-waters', 'a-river');
  expect(lines(refused(third, ...words, set(exclusive, [1], all)))).toEqual([
    `${exclusive} entry 1 (waters) [unused] it says nothing that entry 2 does not say`,
  ]);
});

it('refuses a value twice in one entry', () => {
  expect(lines(refused(set(exclusive, [0, 'values'], ['international-waters', 'international-waters'])))).toEqual([
    `${exclusive} entry 1 [schema] values: “each value once”`,
  ]);
});
