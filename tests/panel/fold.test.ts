import { expect, it } from 'vitest';
import { cutAbove } from '../../src/panel/fold.ts';

/** Lines of 24 pixels, 27 apart, from the top. */
const lines = [0, 27, 54, 81].map((top) => ({ top, bottom: top + 24 }));

it('leaves a line free that the fold would cut through', () => {
  expect(cutAbove(70, lines)).toBe(16);
  expect(cutAbove(55, lines)).toBe(1);
});

it('leaves nothing free where the fold goes between two lines, or touches the space under letters', () => {
  expect(cutAbove(80, lines)).toBe(0);
  expect(cutAbove(78, lines)).toBe(0);
  expect(cutAbove(77, lines)).toBe(0);
  expect(cutAbove(200, lines)).toBe(0);
  expect(cutAbove(70, [])).toBe(0);
});

it('looks at columns together: what one leaves free may cut the other', () => {
  // The line from 54 goes, then the one from 48 beside it, which the next but one above (27 to 51) overlaps.
  expect(cutAbove(70, [...lines, { top: 48, bottom: 72 }])).toBe(43);
  expect(cutAbove(70, [...lines, { top: 52, bottom: 76 }])).toBe(18);
});
