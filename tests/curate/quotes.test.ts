import { describe, expect, it } from 'vitest';
import { isExtent, locate } from '../../src/curate/locate.ts';
import { lines, refused, set } from './fixture.ts';

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
