import { expect, it } from 'vitest';
import { pickMark } from '../../src/timeline/pick.ts';

const square = { name: 'square', run: { from: 100, to: 108 }, y: 50 };
const bar = { name: 'bar', run: { from: 20, to: 90 }, y: 60 };

it('finds the nearest of the marks within reach', () => {
  expect(pickMark([square, bar], 104, 45, 12)).toBe(square);
  expect(pickMark([square, bar], 40, 58, 12)).toBe(bar);
  expect(pickMark([square, bar], 96, 52, 12)).toBe(square);
});
it('finds none out of reach, and more with a wider reach', () => {
  expect(pickMark([square, bar], 125, 50, 12)).toBeNull();
  expect(pickMark([square, bar], 125, 50, 22)).toBe(square);
  expect(pickMark([], 0, 0, 50)).toBeNull();
});
