import { expect, it } from 'vitest';
import { accepted, lines, refused, set } from './fixture.ts';

const strike = 'data/events/strike.json';

it('accepts a dispute by local id and by full id', () => {
  const { dataset } = accepted(set(strike, [0, 'claims', 5, 'disputes'], 'killed'));
  expect(dataset.events[0]?.claims[5]?.against).toBe('friday-strike.killed');
  expect(dataset.events[2]?.claims[0]?.against).toBe('friday-strike.waters');
});

it("takes the article's own voice without an entry among the speakers", () => {
  expect(accepted().dataset.events[0]?.claims[0]?.by).toBe('article');
});

it('refuses an article that does not exist', () => {
  expect(lines(refused(set(strike, [0, 'claims', 4, 'article'], '000-2')))).toEqual([
    `${strike} friday-strike.boats [reference] article “000-2” does not exist`,
  ]);
});

it('refuses a speaker, a place and a disputed claim that do not exist', () => {
  expect(lines(refused(set(strike, [0, 'claims', 5, 'by'], 'admiral')))).toEqual([
    `${strike} friday-strike.killed-captain [reference] speaker “admiral” does not exist`,
  ]);
  expect(lines(refused(set(strike, [0, 'place', 'id'], 'atlantis')))[0]).toBe(`${strike} friday-strike [reference] place “atlantis” does not exist`);
  expect(lines(refused(set(strike, [0, 'claims', 5, 'disputes'], 'sunk')))).toEqual([
    `${strike} friday-strike.killed-captain [reference] claim “friday-strike.sunk” does not exist`,
  ]);
});

it('refuses a claim that disputes itself', () => {
  expect(lines(refused(set(strike, [0, 'claims', 5, 'disputes'], 'killed-captain')))).toEqual([
    `${strike} friday-strike.killed-captain [reference] the claim disputes itself`,
  ]);
});

it('refuses an exclusive value that no claim of the measure has', () => {
  expect(lines(refused(set('data/exclusive.json', [0, 'values', 1], 'teritorial-waters')))).toEqual([
    'data/exclusive.json entry 1 (waters) [reference] value “waters: teritorial-waters” does not exist',
  ]);
});

it('refuses an article of a document that is not there, and one numbered after another document', () => {
  expect(lines(refused(set('data/articles.json', [0, 'document'], '000_gone.txt')))).toContain(
    'data/articles.json 000-1 [reference] document “000_gone.txt” does not exist');
  expect(lines(refused(set('data/articles.json', [0, 'id'], '002-1')))).toContain(
    "data/articles.json 002-1 [reference] the article's document is 000_one.txt");
});

it('does not call an id missing whose own record was refused', () => {
  expect(lines(refused(set('data/speakers.json', [1, 'name'], 'A captain')))).toEqual([
    'data/speakers.json captain [schema] name: a field that nothing reads',
  ]);
});
