import { expect, it } from 'vitest';
import { faultsOf, lines, refused, set } from './fixture.ts';

const articles = 'data/articles.json';

it('accepts first words that occur once', () => {
  expect(faultsOf(set(articles, [0, 'opens'], 'On Friday a strike in the Caribbean Sea'))).toEqual([]);
});

it('refuses first words that are not in the document, or occur twice in it', () => {
  expect(lines(refused(set(articles, [0, 'opens'], 'On Sunday')))).toEqual([
    `${articles} 000-1 [article] opens “On Sunday”: found 0 times`,
  ]);
  expect(lines(refused(set(articles, [2, 'opens'], 'the captain denied')))).toEqual([
    `${articles} 001-2 [article] opens “the captain denied”: found 2 times`,
  ]);
});

it('refuses an article from which no excerpt is taken', () => {
  const extra = {
    id: '001-3', document: '001_two.txt', opens: 'First the captain', title: null, publisher: null, publisherBasis: null, type: 'news',
    dateline: { edtf: '2025-11-10', basis: 'inferred' }, covers: '2025-11-10', url: null,
  };
  const words = { title: 'More', short: 'Article 001', dateline: 'Unknown.', publisher: 'Not printed.' };
  const faults = refused(
    set(articles, [3], extra), set('data/words/en.json', ['articles', '001-3'], words),
    set('data/events/diplomacy.json', [0, 'claims', 1], {
      id: 'denial', measure: 'account', by: 'captain', article: '001-2', quote: 'a captain said',
    }),
  );
  expect(lines(faults)).toContain(`${articles} 001-3 [unused] no excerpt is taken from it`);
});
