import { expect, it } from 'vitest';
import { spread } from '../../src/timeline/spread.ts';

it('leaves alone what is far enough apart', () => {
  expect(spread([0, 10, 30], 10)).toEqual([0, 10, 30]);
});
it('moves two at one place apart by half the gap each', () => {
  expect(spread([50, 50], 8)).toEqual([46, 54]);
});
it('pushes on what the moved ones reach', () => {
  expect(spread([10, 10, 12], 6)).toEqual([10 + 2 / 3 - 6, 10 + 2 / 3, 10 + 2 / 3 + 6]);
});
it('does nothing with nothing', () => {
  expect(spread([], 5)).toEqual([]);
});
