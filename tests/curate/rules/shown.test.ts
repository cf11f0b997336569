import { describe, expect, it } from 'vitest';
import { curate } from '../../../src/curate/curate.ts';
import type { SourceDocument } from '../../../src/curate/sources.ts';
import { accepted, documents, faultsOf, lines, linesWithRemedies, refused, refusedWith, set, sourcesWith } from '../fixture.ts';

const strike = 'data/events/strike.json';
const diplomacy = 'data/events/diplomacy.json';

/** The fixture's first sentence as another, which holds the same quotes. */
const telling = (sentence: string): readonly SourceDocument[] => [
  { name: '000_one.txt', text: (documents[0]?.text ?? '').replace('the minister said.', sentence) }, ...documents.slice(1),
];
const signed = [0, 1, 2, 3].map((claim) => set(strike, [0, 'claims', claim, 'hedge'], 'hedged'));

describe('a hedge outside the quote', () => {
  it('is accepted where the claim says how it carries it, and asked for where none does', () => {
    expect(faultsOf(set(diplomacy, [0, 'claims', 0, 'hedge'], 'denied'))).toEqual([]);
    expect(linesWithRemedies(refused(set(diplomacy, [0, 'claims', 0, 'hedge'], undefined)))).toEqual([
      `${diplomacy} captain-denies.waters [hedge] “no” outside the quote, and no word on it → quote the words together with it, or say in “hedge” how the claim carries it: hedged, conditional, denied, or the reason why it need not`,
    ]);
  });

  it.each([
    'it may have been, said the minister.', 'Unless others did, said the minister.', 'though nobody saw it.', 'it was reportedly said.', 'they didn’t deny.',
    "it wasn't said.", 'said the minister, suggesting more.', 'said the minister, who jokingly winked.', 'even so.', 'without evidence.', 'the minister believes.',
  ])('is any such word, in whatever case: %s', (sentence) => {
    const faults = refusedWith(telling(sentence)).filter(({ rule }) => rule === 'hedge');
    expect(faults.map(({ record }) => record)).toEqual(['friday-strike.date', 'friday-strike.place', 'friday-strike.killed', 'friday-strike.waters']);
    expect(curate(sourcesWith(signed, telling(sentence))).ok).toBe(true);
  });

  it.each(['the minister argued, warned, noted and maintained.', 'said the notable minister.', 'said the dismayed minister.', 'in an evening statement.'])(
    'is no reporting verb, and no part of a longer word: %s', (sentence) => {
      expect(curate(sourcesWith([], telling(sentence))).ok).toBe(true);
    });

  it('may stand in the sentence before, where that is shown too', () => {
    const doubted = [documents[0], { name: '001_two.txt', text: (documents[1]?.text ?? '').replace('A letter from the coast.', 'A letter from the coast perhaps.') }].flatMap((document) => document ?? []);
    expect(lines(refusedWith(doubted))).toEqual(['data/events/deployment.json sailors-arrive.strength [hedge] “perhaps” outside the quote, and no word on it']);
  });

  it('is quoted with a toll, which has no other way to carry it', () => {
    const claimed = [documents[0], { name: '001_two.txt', text: (documents[1]?.text ?? '').replace('people so far', 'people so far, they claim') }].flatMap((document) => document ?? []);
    expect(linesWithRemedies(refusedWith(claimed))).toEqual(['data/tolls.json toll-001 [hedge] “claim” outside the quote, and no word on it → quote the words together with it']);
    expect(curate(sourcesWith([set('data/tolls.json', [0, 'quote'], 'have killed at least 15 people so far, they claim')], claimed)).ok).toBe(true);
  });

  it('is not signed for where there is none, or where the quote holds it', () => {
    expect(linesWithRemedies(refused(set(strike, [0, 'claims', 4, 'hedge'], 'hedged')))).toEqual([
      `${strike} friday-strike.boats [hedge] signed off as “hedged”, and nothing outside the quote hedges it → remove “hedge”`,
    ]);
    expect(lines(refused(set(strike, [0, 'claims', 5, 'hedge'], 'It is a number')))).toEqual([
      `${strike} friday-strike.killed-captain [hedge] signed off as “It is a number”, and nothing outside the quote hedges it`,
    ]);
  });
});

const sentence = (word: string, characters: number) => `${word} ${'a'.repeat(characters - word.length - 2)}.`;

/**
 * The fixture with two more sentences in article 001-1, of so many characters, each with a claim: one stands right after the
 * 83 characters that are shown of its first line, the other right before the 50 of its last. Between them stands what is not
 * shown, so that the article is `length` characters long.
 */
function sharing(length: number, first: number, second: number) {
  const text = documents[1]?.text ?? '';
  const [opening = '', last = ''] = text.split('\n');
  const toll = last.replace(/ The harbour.*/, '');
  const filling = `F${'f'.repeat(length - (opening.length + first + second + toll.length + 7))}`;
  const own = [`${opening} ${sentence('First', first)} ${filling}.`, sentence('Second', second), toll];
  const claims = ['First', 'Second'].map((quote, index) => set('data/events/deployment.json', [0, 'claims', 2 + index], {
    id: quote.toLowerCase(), measure: 'account', by: 'article', article: '001-1', quote,
  }));
  const outcome = curate(sourcesWith(claims, [...documents.slice(0, 1), { name: '001_two.txt', text: [...own, ...text.split('\n').slice(2)].join('\n') }]));
  return outcome.ok ? [] : linesWithRemedies(outcome.faults);
}

const found = (what: string) => expect.stringContaining(`data/articles.json 001-1 [share] ${what}`);

describe('what is shown of an article', () => {
  it('is at most two thirds of it', () => {
    expect(sharing(3000, 900, 967)).toEqual([]);
    expect(sharing(3000, 900, 968)).toEqual([
      'data/articles.json 001-1 [share] 2001 of 3000 characters are shown, 2000 may be → let go of claims that have a passage to themselves; figures, opposing sides and speakers’ own sentences come first',
    ]);
  });

  it('may be three quarters of one under 3,000 characters', () => {
    expect(sharing(2999, 1000, 1116)).toEqual([]);
    expect(sharing(2999, 1000, 1117)).toEqual([found('2250 of 2999 characters are shown, 2249 may be')]);
  });

  it('is at most 1,200 characters in a row, white space between two passages counted in', () => {
    expect(sharing(6000, 1116, 1149)).toEqual([]);
    expect(sharing(6000, 1117, 1149)).toEqual([
      'data/articles.json 001-1 [share] 1201 characters in a row from “A letter from the coast. At least 1,200 sailors arrived on M” → let go of the claims of one passage in between, so that no more than 1200 stand in a row',
    ]);
    expect(sharing(6000, 1116, 1150)).toEqual([found('1201 characters in a row from “Second aaa')]);
  });

  it('counts a character once that several passages repeat', () => {
    // “It hit one boat.” and the sentence of four claims before it.
    expect(accepted().shares).toEqual([
      { article: '000-1', length: 222, shown: 103 + 16, run: { start: 0, end: 120 } },
      { article: '001-1', length: 233, shown: 83 + 50, run: { start: 0, end: 134 } },
      { article: '001-2', length: 214, shown: 81 + 34, run: { start: 233, end: 314 } },
    ]);
  });
});
