import { describe, expect, it } from 'vitest';
import { isInside, pixelsPerDegree, planeOf, positionOf } from '../../src/map/plane.ts';

describe('the plane', () => {
  it('puts the crossing of equator and prime meridian in the middle of a world of 512 pixels', () => {
    expect(planeOf([0, 0], 0)).toEqual({ x: 256, y: 256 });
  });

  it('doubles with each zoom', () => {
    expect(planeOf([90, 0], 1)).toEqual({ x: 768, y: 512 });
    expect(pixelsPerDegree(0)).toBeCloseTo(1.4222, 4);
  });

  it('stretches towards the poles as Mercator’s map does', () => {
    expect(planeOf([0, 45], 0).y).toBeCloseTo(184.18, 2);
  });

  it('finds the way back', () => {
    expect(positionOf({ x: 768, y: 512 }, 1)).toEqual([90, 0]);
    expect(positionOf({ x: 256, y: 184.18 }, 0)[1]).toBeCloseTo(45, 2);
  });
});

const square: [number, number][] = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]];
const hole: [number, number][] = [[4, 4], [4, 6], [6, 6], [6, 4], [4, 4]];

describe('what holds a spot', () => {
  it('is a polygon around it', () => {
    expect(isInside({ type: 'Polygon', coordinates: [square] }, [5, 5])).toBe(true);
    expect(isInside({ type: 'Polygon', coordinates: [square] }, [12, 5])).toBe(false);
  });

  it('is not a polygon with a hole there: an island is no sea', () => {
    expect(isInside({ type: 'Polygon', coordinates: [square, hole] }, [5, 5])).toBe(false);
    expect(isInside({ type: 'Polygon', coordinates: [square, hole] }, [2, 5])).toBe(true);
  });

  it('is any part of several', () => {
    const far = square.map(([x, y]): [number, number] => [x + 100, y]);
    expect(isInside({ type: 'MultiPolygon', coordinates: [[square], [far]] }, [105, 5])).toBe(true);
  });

  it('is neither a line nor a point', () => {
    expect(isInside({ type: 'LineString', coordinates: [[0, 0], [10, 0]] }, [5, 0])).toBe(false);
    expect(isInside({ type: 'Point', coordinates: [5, 5] }, [5, 5])).toBe(false);
  });
});
