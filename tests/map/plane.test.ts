import { expect, it } from 'vitest';
import { pixelsPerDegree, planeOf, positionOf } from '../../src/map/plane.ts';

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
