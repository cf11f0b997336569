import { expect, it } from 'vitest';
import { pack, rowsIn } from '../../src/timeline/pack.ts';

const laid = (runs: [number, number][], maxRows = Infinity) => pack(runs, ([from, to]) => ({ from, to }), maxRows);

it('uses one row for runs that only touch, and another for one that overlaps', () => {
  expect(laid([[0, 10], [10, 20], [5, 8]]).map((slot) => slot.row)).toEqual([0, 0, 1]);
});
it('gives no rows to nothing', () => {
  expect(rowsIn(laid([]))).toBe(0);
});
it('folds what finds no row onto the nearest, and loses nothing', () => {
  const packed = laid([[0, 10], [40, 50], [38, 46]], 1);
  expect(packed.map((slot) => slot.items)).toEqual([[[0, 10]], [[40, 50], [38, 46]]]);
  expect(rowsIn(packed)).toBe(1);
});
