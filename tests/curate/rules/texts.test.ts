import { describe, expect, it } from 'vitest';
import { curate } from '../../../src/curate/curate.ts';
import { paragraphsOf } from '../../../src/curate/passages.ts';
import { isExtent, locate } from '../../../src/curate/reading.ts';
import { documents, faultsOf, lines, refused, refusedWith, say, set, sourcesWith } from '../fixture.ts';

describe('locate', () => {
  const text = 'Before. The boat sank, and the boat burned.\nThe boat was lost.\nAfter: the crew swam.';
  const article = { start: 8, end: 63 };

  it('finds a quote that occurs once', () => {
    expect(locate(text, article, 'sank')).toEqual({ start: 17, end: 21 });
  });

  it('needs a prefix where the words occur twice, with or without the space between', () => {
    expect(locate(text, article, 'boat')).toEqual({ found: 'found 3 times in its article', remedy: 'lengthen the quote, or give a prefix' });
    expect(locate(text, article, 'boat', 'and the')).toEqual({ start: 31, end: 35 });
    expect(locate(text, article, 'boat', 'and the ')).toEqual({ start: 31, end: 35 });
  });

  it('refuses a prefix that does not stand before it, that fits twice, or that is not needed', () => {
    expect(locate(text, article, 'boat', 'some other')).toMatchObject({ found: 'the prefix does not stand before the quote' });
    expect(locate(text, article, 'boat', 'he')).toMatchObject({ found: 'found 3 times in its article' });
    expect(locate(text, article, 'sank', 'The boat')).toMatchObject({ found: 'a prefix, though the quote occurs once' });
  });

  it('finds nothing of another article', () => {
    expect(locate(text, article, 'Before')).toMatchObject({ found: 'not found in its article' });
    expect(locate(text, article, 'the crew swam')).toMatchObject({ found: 'not found in its article' });
    expect(locate(text, article, 'lost.\nAfter')).toMatchObject({ found: 'not found in its article' });
  });

  it('counts words that overlap themselves', () => {
    expect(locate('ananas', { start: 0, end: 6 }, 'ana')).toMatchObject({ found: 'found 2 times in its article' });
  });

  it('refuses a quote that crosses a paragraph, begins with a space or cuts a word', () => {
    expect(locate(text, article, 'burned.\nThe')).toMatchObject({ found: 'the quote crosses a paragraph' });
    expect(locate(text, article, ' sank')).toMatchObject({ found: 'the quote begins or ends with white space' });
    expect(locate(text, article, 'burn')).toMatchObject({ found: 'the quote cuts a word' });
    expect(locate(text, article, 'urned')).toMatchObject({ found: 'the quote cuts a word' });
    expect(isExtent(locate(text, article, 'burned'))).toBe(true);
  });
});

it('refuses a record whose quote differs by one letter, and says which', () => {
  expect(lines(refused(set('data/events/strike.json', [0, 'claims', 1, 'quote'], 'in the Carribean Sea')))).toEqual([
    'data/events/strike.json friday-strike.place [quote] “in the Carribean Sea” (article 000-1): not found in its article',
  ]);
});

it('refuses the quote of a toll that stands in another article', () => {
  expect(lines(refused(set('data/tolls.json', [0, 'article'], '001-2')))).toEqual([
    'data/tolls.json toll-001 [quote] “have killed at least 15 people” (article 001-2): not found in its article',
  ]);
});

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

const file = 'data/paragraphs.json';
const listed = (opens: string) => ({ document: '000_one.txt', opens, status: 'nothing shown', reason: 'advertisement' });
/** Nobody gives that reason any more. */
const unworded = say(['reasons'], {});
const longer = (line: string) => [{ name: '000_one.txt', text: `${documents[0]?.text}\n${line}` }, ...documents.slice(1)];

it('takes every line that is not empty for a paragraph, indented ones included', () => {
  expect(paragraphsOf('One.\n\n  1. Two\n \n')).toEqual([{ start: 0, end: 4, text: 'One.' }, { start: 6, end: 14, text: '1. Two' }]);
});

it('refuses a paragraph that is neither used nor listed', () => {
  expect(lines(refused(set(file, [], []), ...unworded))).toEqual([
    'seeds/000_one.txt a paragraph [paragraph] “Subscribe to our newsletter.” carries no excerpt and is not listed',
  ]);
});

it('refuses a paragraph for whose reason there are no words', () => {
  expect(lines(refused(set(file, [0, 'reason'], 'fair-weather'), ...unworded))).toEqual([
    'data/words/en.json reasons.fair-weather [words] no words for this id', 'data/words/es.json reasons.fair-weather [words] no words for this id',
  ]);
});

it('lets one entry speak for a line that is printed twice', () => {
  expect(curate(sourcesWith([], longer('Subscribe to our newsletter.'))).ok).toBe(true);
});

it('refuses an entry that fits two paragraphs, or none', () => {
  const found = refusedWith(longer('Subscribe today.'));
  expect(lines(found)).toContain(`${file} 000 “Subscribe” [paragraph] 2 paragraphs begin so`);
  expect(lines(refused(set(file, [1], listed('Unsubscribe'))))).toEqual([`${file} 000 “Unsubscribe” [paragraph] no paragraph begins so`]);
});

it('refuses a listed paragraph from which an excerpt is taken', () => {
  expect(lines(refused(set(file, [1], listed('On Friday'))))).toEqual([
    `${file} 000 “On Friday” [paragraph] an excerpt is taken from this paragraph`,
  ]);
});

it('refuses a paragraph listed twice, and a document that does not exist', () => {
  expect(lines(refused(set(file, [1], listed('Subscribe to our'))))).toEqual([
    `${file} 000 “Subscribe to our” [paragraph] the paragraph is listed twice`,
  ]);
  expect(lines(refused(set(file, [0, 'document'], '000_gone.txt')))).toContain(
    `${file} 000 “Subscribe” [paragraph] document “000_gone.txt” does not exist`);
});

it('calls no paragraph unread while one of its quotes is not found', () => {
  const faults = refused(set('data/events/strike.json', [0, 'claims', 0, 'quote'], 'On Thursday'), set(file, [], []), ...unworded);
  expect(faults.map(({ rule }) => rule)).toEqual(['quote']);
});
