import { describe, expect, it } from 'vitest';
import { pictureWords, wrappedWords } from '../../src/share/picture.ts';
import { initialView } from '../../src/select/moves.ts';
import { smallDataset } from '../select/small-dataset.ts';
import { event, words } from '../table/fixtures.ts';

const source = { dataset: { ...smallDataset, version: '1.2.3' }, address: 'https://host.example/' };
const view = initialView(smallDataset);

describe('the words of a picture', () => {
  it('say what, when, how many where, and whose the ground is', () => {
    const sea = { id: 'caribbean-sea', basis: 'stated' } as const;
    const texts = pictureWords(view, [event('struck', { place: sea }), event('also-struck', { place: sea }), event('begins', { place: sea, scope: 'summary' }), event('posted', {})], source, words);
    expect([texts.title, texts.date]).toEqual(['Strikes at sea', 'Up to Friday 9 January 2026']);
    expect(texts.counts).toBe('4 of 8 events. On the map: Caribbean Sea 2. Positions within them are not reported.');
    expect(texts.credits).toContain('OpenStreetMap');
    expect(texts.credits).toContain('https://host.example/');
  });

  it('say that none stands on the map, where none does', () => {
    expect(pictureWords(view, [event('posted', {})], source, words).counts).toBe('1 of 8 events. None stands on the map.');
  });
});

const measure = (text: string) => text.length;

describe('wrapping', () => {
  it('breaks between words, and gives a word too long a line of its own', () => {
    expect(wrappedWords('one two three', 7, measure)).toEqual(['one two', 'three']);
    expect(wrappedWords('a incomprehensible b', 5, measure)).toEqual(['a', 'incomprehensible', 'b']);
  });

  it('makes no line of nothing', () => {
    expect(wrappedWords('  ', 5, measure)).toEqual([]);
  });
});
