import { describe, expect, it } from 'vitest';
import { pack, rowsIn, spread } from '../../src/timeline/runs.ts';

const laid = (runs: [number, number][], maxRows = Infinity) => pack(runs, ([from, to]) => ({ from, to }), maxRows);

describe('rows of runs', () => {
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
});

describe('positions moved apart', () => {
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
});
