import { describe, expect, it } from 'vitest';
import { locate, occurrences } from '../../src/curate/reading.ts';

const text = 'Before. The boat was struck. Another boat sank there. After.';
const article = { start: 8, end: 53 };

describe('a quote', () => {
  it('is found from the first to the last letter of its article', () => {
    expect(locate(text, article, 'The boat was struck')).toEqual({ start: 8, end: 27 });
    expect(locate(text, article, 'sank there.')).toEqual({ start: 42, end: 53 });
  });

  it.each([
    ['After', undefined, 'not found in its article', 'copy the words exactly as they are printed'],
    ['boat', undefined, 'found 2 times in its article', 'lengthen the quote, or give a prefix'],
    ['boat', 'A', 'the prefix does not stand before the quote', 'copy the words just before the quote'],
    ['struck', 'was', 'a prefix, though the quote occurs once', 'leave the prefix out'],
    ['oat was', undefined, 'the quote cuts a word', 'begin and end it at whole words'],
    ['was stru', undefined, 'the quote cuts a word', 'begin and end it at whole words'],
    ['was struck. ', undefined, 'the quote begins or ends with white space', 'trim it'],
  ])('“%s” after %s is refused with what would mend it', (quote, prefix, found, remedy) => {
    expect(locate(text, article, quote, prefix)).toEqual({ found, remedy });
  });

  it('never goes on in the next paragraph', () => {
    expect(locate('One line.\nNext line.', { start: 0, end: 20 }, 'line.\nNext')).toEqual({ found: 'the quote crosses a paragraph', remedy: 'end it at the line break' });
  });

  it('is told from its like by the words before it, with their space or without', () => {
    expect(locate(text, article, 'boat', 'Another')).toEqual({ start: 37, end: 41 });
    expect(locate(text, article, 'boat', 'Another ')).toEqual({ start: 37, end: 41 });
  });
});

it('words that overlap themselves are found each time, and no words nowhere', () => {
  expect(occurrences('ananas', { start: 0, end: 6 }, 'ana')).toEqual([0, 2]);
  expect(occurrences('ananas', { start: 0, end: 6 }, '')).toEqual([]);
});
