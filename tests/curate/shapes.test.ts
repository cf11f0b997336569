import { describe, expect, it } from 'vitest';
import { isClosed, isOnEarth, signedArea, type Position } from '../../src/curate/rings.ts';
import type { GeometryRecord } from '../../src/curate/schema.ts';
import { overlap } from '../../src/curate/shapes.ts';

const ring = (west: number, south: number, side: number): [number, number][] => [
  [west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south],
];
const square = (west: number, south: number, side: number): GeometryRecord => ({ type: 'Polygon', coordinates: [ring(west, south, side)] });
const point = (x: number, y: number): GeometryRecord => ({ type: 'Point', coordinates: [x, y] });
const bothWays = (one: GeometryRecord, other: GeometryRecord) => [overlap(one, other), overlap(other, one)];

describe('two areas overlap', () => {
  it('where a corner of one is inside the other, or one is inside the other', () => {
    expect(bothWays(square(0, 0, 4), square(3, 3, 4))).toEqual([true, true]);
    expect(bothWays(square(0, 0, 10), square(4, 4, 1))).toEqual([true, true]);
  });

  it('where they are one and the same', () => {
    const one = square(0, 0, 4);
    expect(overlap(one, one)).toBe(true);
  });

  it('not where they are apart, or one lies in a hole of the other', () => {
    expect(bothWays(square(0, 0, 4), square(10, 0, 4))).toEqual([false, false]);
    const withHole: GeometryRecord = { type: 'Polygon', coordinates: [ring(0, 0, 10), ring(2, 2, 6)] };
    expect(bothWays(withHole, square(4, 4, 1))).toEqual([false, false]);
  });

  it('where one of several parts does', () => {
    const parts: GeometryRecord = { type: 'MultiPolygon', coordinates: [[ring(0, 0, 1)], [ring(20, 20, 4)]] };
    expect(bothWays(parts, square(23, 23, 4))).toEqual([true, true]);
    expect(bothWays(parts, square(10, 10, 4))).toEqual([false, false]);
  });

  it('or a point or a line reaches into one', () => {
    expect(bothWays(square(0, 0, 4), point(1, 2))).toEqual([true, true]);
    expect(bothWays(square(0, 0, 4), point(5, 2))).toEqual([false, false]);
    expect(bothWays(square(0, 0, 4), { type: 'LineString', coordinates: [[9, 9], [2, 1]] })).toEqual([true, true]);
    expect(bothWays(square(0, 0, 4), { type: 'MultiLineString', coordinates: [[[9, 9], [8, 8]], [[7, 7], [1, 1]]] })).toEqual([true, true]);
  });

  it.each([[12.5, 11, true], [13.5, 11, false], [11, 12.5, true], [11.9, 12.5, false], [9, 11, false]])('as far as a slanted side: %d, %d', (x, y, isInside) => {
    const triangle: GeometryRecord = { type: 'Polygon', coordinates: [[[10, 10], [14, 10], [10, 14], [10, 10]]] };
    expect(overlap(triangle, point(x, y))).toBe(isInside);
  });
});

describe('a ring', () => {
  const counterClockwise: Position[] = [[0, 0], [2, 0], [2, 1], [0, 1], [0, 0]];

  it('has twice its area, negative where it runs clockwise, closed or not', () => {
    expect(signedArea(counterClockwise)).toBe(4);
    expect(signedArea(counterClockwise.toReversed())).toBe(-4);
    expect(signedArea(counterClockwise.slice(0, 4))).toBe(4);
  });

  it('is closed where it ends at its first position, in both directions', () => {
    expect(isClosed(counterClockwise)).toBe(true);
    const open: Position[][] = [[[0, 0], [1, 1], [0, 1]], [[0, 0], [1, 1], [1, 0]], []];
    expect(open.map(isClosed)).toEqual([false, false, false]);
  });
});

it('a position is on Earth up to the poles and the date line', () => {
  const positions: Position[] = [[180, 90], [-180, -90], [180.1, 0], [0, 90.1], [-180.1, 0], [0, -90.1]];
  expect(positions.map(isOnEarth)).toEqual([true, true, false, false, false, false]);
});
