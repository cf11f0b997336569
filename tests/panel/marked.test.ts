import { describe, expect, it } from 'vitest';
import { marked, wordsFound } from '../../src/panel/marked.ts';

const shown = (text: string, query: string) => marked(text, query).map((run) => (run.found ? `[${run.text}]` : run.text)).join('');

describe('the words found', () => {
  it('are marked where they begin as the query does', () => {
    expect(shown('The fisherman and his fish', 'fish')).toBe('The [fisherman] and his [fish]');
  });

  it('are not those that only contain the query', () => {
    expect(shown('The swordfish', 'fish')).toBe('The swordfish');
  });

  it('are the same in any case and with any accent', () => {
    expect(shown('In Bogotá, said Nicolás Maduro', 'BOGOTA nicolas')).toBe('In [Bogotá], said [Nicolás] Maduro');
  });

  it('include initials with their stops', () => {
    expect(shown('the U.S. strikes', 'us')).toBe('the [U.S]. strikes');
  });

  it('leave the text as it was to the letter', () => {
    expect(marked('“well over 70”, he said', 'over').map(({ text }) => text).join('')).toBe('“well over 70”, he said');
  });

  it('are none where nothing is asked', () => {
    expect(marked('The fisherman', ' ')).toEqual([{ text: 'The fisherman', found: false }]);
  });
});

describe('the count of words found', () => {
  it('counts each of the query’s words once', () => {
    expect(wordsFound('a known narco-trafficking route, that route', 'narco route boat')).toBe(2);
  });

  it('is nought where nothing is asked', () => {
    expect(wordsFound('The fisherman', '')).toBe(0);
  });
});
