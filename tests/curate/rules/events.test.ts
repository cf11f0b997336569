import { expect, it } from 'vitest';
import { accepted, faultsOf, lines, linesWithRemedies, refused, say, set } from '../fixture.ts';

const strike = 'data/events/strike.json';
const deployment = 'data/events/deployment.json';

it('accepts each scope of a strike, and refuses a strike without one', () => {
  for (const scope of ['single', 'several', 'summary']) expect(faultsOf(set(strike, [0, 'scope'], scope))).toEqual([]);
  expect(lines(refused(set(strike, [0, 'scope'], undefined)))).toEqual([`${strike} friday-strike [scope] a strike without a scope`]);
});

it('refuses a scope on anything but a strike', () => {
  expect(lines(refused(set(deployment, [0, 'scope'], 'single')))).toEqual([
    `${deployment} sailors-arrive [scope] a scope on an event of kind “deployment”`,
  ]);
});

it('refuses a strike at a point or in a town, where other events may stand', () => {
  for (const precision of ['point', 'locality']) {
    const pinned = [
      set('data/places.json', [0, 'precision'], precision), set('data/geometry.json', ['caribbean-sea'], { type: 'Point', coordinates: [-70, 14] }),
    ];
    expect(lines(refused(...pinned))).toEqual([`${strike} friday-strike [precision] a strike placed with precision “${precision}”`]);
    const elsewhere = { id: 'caribbean-sea', basis: 'inferred' };
    expect(faultsOf(
      ...pinned, set(strike, [0, 'place'], undefined), set(deployment, [0, 'place'], elsewhere),
      ...say(['events', 'sailors-arrive', 'place'], 'By its context.'),
    )).toEqual([]);
  }
});

it('refuses a date from the text for which no claim stands, and accepts one that is inferred', () => {
  expect(lines(refused(set(deployment, [0, 'claims', 0, 'measure'], 'account')))).toEqual([
    `${deployment} sailors-arrive [shown] a date that is stated, with no claim`,
  ]);
  expect(accepted().dataset.events.find(({ id }) => id === 'captain-denies')?.date.basis).toBe('inferred');
});

it('refuses a place from the text for which no claim stands', () => {
  expect(lines(refused(set(strike, [0, 'claims', 1, 'measure'], 'account')))).toEqual([
    `${strike} friday-strike [shown] a place that is stated, with no claim`,
  ]);
});

it('refuses a place that rests on the public record', () => {
  expect(lines(refused(set(strike, [0, 'place', 'basis'], 'record')))).toEqual([
    `${strike} friday-strike [citation] a place of basis “record”`,
  ]);
});

const exclusive = 'data/exclusive.json';
const waters = (...values: readonly string[]) => ({ measure: 'waters', values });
const third = set('data/events/strike.json', [0, 'claims', 5], {
  id: 'river', measure: 'waters', value: 'a-river', by: 'captain', article: '001-2', quote: 'no more than two people died in territorial waters, a captain said',
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
  expect(linesWithRemedies(refused(set(exclusive, [0, 'values'], ['international-waters', 'international-waters'])))).toEqual([
    `${exclusive} entry 1 [schema] values: a list of 2 → write each value once`,
  ]);
});
