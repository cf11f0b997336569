import { describe, expect, it } from 'vitest';
import { faultsOf, lines, refused, set } from './fixture.ts';

const en = 'data/words/en.json';
const title = (text: string) => set(en, ['events', 'sailors-arrive', 'title'], text);
const place = `${en} events.sailors-arrive [schema] title:`;

describe('a text', () => {
  it('may hold any letter, sign or picture, a blank at its end, and 5,000 characters', () => {
    for (const text of ['Llegan “marineros” – ¡ya!', 'e\u0301', '\u00A0·\u202F3 %', '艦 سفن', '🛥️', 'Arrived: ', 'x'.repeat(5000)]) {
      expect(faultsOf(title(text))).toEqual([]);
    }
  });

  it('is refused where it is empty or blank', () => {
    for (const text of ['', ' ', '\u00A0']) expect(lines(refused(title(text)))).toEqual([`${place} “a text that is not empty or blank”`]);
  });

  it('is refused where it is longer than any card', () => {
    expect(lines(refused(title('x'.repeat(5001))))).toEqual([`${place} “a text of at most 5000 characters”`]);
    expect(lines(refused(title('x'.repeat(1_000_000))))).toEqual([`${place} “a text of at most 5000 characters”`]);
  });

  it.each([
    ['a control character', 'a\u0000b'], ['a line break', 'a\nb'], ['a tab', 'a\tb'], ['half a pair', 'a\uD800b'], ['the other half', 'a\uDFFFb'],
    ['an override of direction', '\u202Eesrever'], ['an isolate', 'a\u2067b'], ['a direction mark', 'a\u200Fb'], ['a byte order mark', '\uFEFFa'],
    ['a line separator', 'a\u2028b'], ['a space of no width', 'a\u200Bb'],
  ])('is refused with %s', (_, text) => {
    expect(lines(refused(title(text)))).toEqual([`${place} “a text of one line without control, half or direction characters”`]);
  });
});

describe('an address', () => {
  const articles = 'data/articles.json';
  const address = (url: string | null) => set(articles, [1, 'url'], url);

  it('may be of http or https, or not known', () => {
    for (const url of ['http://example.org/', 'https://example.org/a?b=c#d', null]) expect(faultsOf(address(url))).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://example.org/', 'blob:https://example.org/1', 'https:example.org'])(
    'is refused as %s', (url) => {
      expect(lines(refused(address(url)))).toContain(`${articles} 001-1 [schema] url: “an address of the web: http or https”`);
    });

  it('is refused in a citation as well', () => {
    const dateline = { edtf: '2025-11-03', basis: 'record', citations: [{ publisher: 'P', title: 'T', url: 'javascript:alert(1)', date: null }] };
    expect(lines(refused(set(articles, [1, 'dateline'], dateline)))).toContain(
      `${articles} 001-1 [schema] dateline.citations.0.url: “an address of the web: http or https”`);
  });
});
