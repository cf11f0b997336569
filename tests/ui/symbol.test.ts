import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/ui/symbol.tsx';

describe('the figure in a disc', () => {
  it.each([
    [{ min: 3, max: 3 }, '3'],
    [{ min: 1, max: null }, '1+'],
    [{ min: null, max: 6 }, '≤6'],
    [{ min: 2, max: 5 }, '2–5'],
  ])('%j is written %s', (range, figure) => expect(figureOf(range)).toBe(figure));

  it('is missing where nobody says a number', () => expect(figureOf({ min: null, max: null })).toBeNull());
});
