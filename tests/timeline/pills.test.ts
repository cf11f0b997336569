import { expect, it } from 'vitest';
import { placePill, placePills } from '../../src/timeline/pills.ts';

const frame = { width: 400, pillWidth: 100 };

it('stands over its line, and inside the drawing at the ends', () => {
  expect(placePill(200, frame)).toBe(200);
  expect(placePill(390, frame)).toBe(347);
  expect(placePill(5, frame)).toBe(53);
});
it('keeps two pills outside their lines, the grip between', () => {
  expect(placePills(150, 250, frame)).toEqual({ start: 100, head: 300, grip: { from: 150, to: 250 } });
});
it.each([[200, 200], [0, 0], [400, 400], [30, 60], [390, 395]])('never lays them over each other (lines at %i and %i)', (startX, headX) => {
  const { start, head, grip } = placePills(startX, headX, frame);
  expect(grip.to - grip.from).toBeGreaterThanOrEqual(28);
  expect(start).toBeGreaterThanOrEqual(50);
  expect(head).toBeLessThanOrEqual(350);
});
