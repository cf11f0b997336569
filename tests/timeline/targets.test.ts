import { expect, it } from 'vitest';
import { footOfNote, pickMark } from '../../src/timeline/targets.ts';

const square = { name: 'square', run: { from: 100, to: 108 }, y: 50 };
const bar = { name: 'bar', run: { from: 20, to: 90 }, y: 60 };

it('finds the nearest of the marks within reach', () => {
  expect(pickMark([square, bar], 104, 45, 12)).toBe(square);
  expect(pickMark([square, bar], 40, 58, 12)).toBe(bar);
  expect(pickMark([square, bar], 96, 52, 12)).toBe(square);
});
it('finds of the marks under the pointer the one that is drawn last', () => {
  const [span, day] = [{ run: { from: 80, to: 130 }, y: 50, size: 4 }, { run: { from: 100, to: 108 }, y: 50, size: 8 }];
  expect(pickMark([span, day], 104, 50, 12)).toBe(day);
  expect(pickMark([span, day], 104, 53, 12)).toBe(day);
  expect(pickMark([span, day], 120, 50, 12)).toBe(span);
  const above = { ...span, y: 46 };
  expect(pickMark([above, day], 104, 47, 12)).toBe(day);
});

it('finds none out of reach, and more with a wider reach', () => {
  expect(pickMark([square, bar], 125, 50, 12)).toBeNull();
  expect(pickMark([square, bar], 125, 50, 22)).toBe(square);
  expect(pickMark([], 0, 0, 50)).toBeNull();
});

it('stands a note over the middle of its mark, and inside the drawing', () => {
  expect(footOfNote({ run: { from: 300, to: 320 }, y: 50 }, 800)).toEqual({ x: 310, y: 40 });
  expect(footOfNote({ run: { from: 20, to: 90 }, y: 60 }, 800)).toEqual({ x: 132, y: 50 });
  expect(footOfNote({ run: { from: 790, to: 790 }, y: 60 }, 800)).toEqual({ x: 668, y: 50 });
});
