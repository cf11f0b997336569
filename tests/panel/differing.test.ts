import { describe, expect, it } from 'vitest';
import { differing } from '../../src/panel/differing.ts';

const shown = (...texts: string[]) => differing(texts).map((words) => words.map(({ text, differs }) => (differs ? `*${text}*` : text)).join(' '));

describe('what differs', () => {
  it('is the word that the other does not use', () => {
    expect(shown('territorial waters', 'international waters')).toEqual(['*territorial* waters', '*international* waters']);
  });

  it('is nothing in words that agree but for case and stops', () => {
    expect(shown('At least 3', 'at least 3,')).toEqual(['At least 3', 'at least 3,']);
  });

  it('is nothing in a text that stands alone', () => {
    expect(shown('territorial waters')).toEqual(['territorial waters']);
  });

  it('is everything beside one who gives no value', () => {
    expect(shown('Colombian', '')).toEqual(['*Colombian*', '']);
  });
});
