import { readFileSync } from 'node:fs';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { packedShape } from '../../src/build/pack-shape.ts';
import type { GeometryRecord } from '../../src/curate/schema.ts';
import { unpackedShape } from '../../src/map/packed.ts';

const ring = (...positions: [number, number][]) => positions;

describe('an outline', () => {
  it('is packed line by line as encoded polylines, to as many decimals as it has', () => {
    // Steps of 2, 4, then 1 and −1 tenths: doubled, a negative one less one, and 63 more: the characters 67, 71, 65, 64.
    expect(packedShape({ type: 'LineString', coordinates: [[0.2, 0.4], [0.3, 0.3]] })).toEqual({ type: 'LineString', decimals: 1, polygons: [['CGA@']] });
  });

  it.each<Geometry & GeometryRecord>([
    { type: 'Point', coordinates: [-74.1, 4.71] },
    { type: 'LineString', coordinates: [[-72, 12], [-71.97, 11.66], [-72.25, 11.1]] },
    { type: 'MultiLineString', coordinates: [[[1, 2], [3, 4]], [[5, 6], [7.5, 8]]] },
    { type: 'Polygon', coordinates: [ring([0, 0], [4, 0], [4, 4], [0, 0]), ring([1, 1], [1, 2], [2, 2], [1, 1])] },
    { type: 'MultiPolygon', coordinates: [[ring([0, 0], [4, 0], [4, 4], [0, 0])], [ring([10, 10.001], [11, 10], [11, 11], [10, 10.001])]] },
  ])('comes back as it was: $type', (shape) => {
    expect(unpackedShape(packedShape(shape))).toEqual(shape);
  });

  it('of every place of the project comes back to the last digit', () => {
    const shapes = JSON.parse(readFileSync(new URL('../../data/geometry.json', import.meta.url), 'utf8')) as Record<string, GeometryRecord>;
    for (const shape of Object.values(shapes)) expect(unpackedShape(packedShape(shape))).toEqual(shape);
  });

  it('is drawn to the metre where it is told more finely', () => {
    expect(unpackedShape(packedShape({ type: 'Point', coordinates: [-74.123456789, 4] }))).toEqual({ type: 'Point', coordinates: [-74.12346, 4] });
  });
});
