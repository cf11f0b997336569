import type { Position } from 'geojson';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import shapes from '../../data/geometry.json';
import places from '../../data/places.json';
import { geometryRecord, placeRecord } from '../../src/curate/schema.ts';
import type { Outline } from '../../src/dataset/types.ts';
import { opening } from '../../src/map/camera.ts';
import { isInside } from '../../src/map/plane.ts';

const geometry = Object.entries(v.parse(v.record(v.string(), geometryRecord), shapes));
const shapeOf = (id: string) => new Map(geometry).get(id);
const anchors = v.parse(v.array(placeRecord), places);

const polygonsOf = (shape: Outline): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.type === 'MultiPolygon' ? shape.coordinates : [];
const signedArea = (ring: Position[]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => sum + (ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0), 0);

const seasAt = (spot: readonly [number, number]) => anchors.filter(({ id, schematic }) => schematic && isInside(shapeOf(id), spot)).map(({ id }) => id);

describe('the gazetteer', () => {
  it('has a shape for each place and a place for each shape', () => {
    expect(anchors.map(({ id }) => id).toSorted()).toEqual(geometry.map(([id]) => id).toSorted());
  });

  it.each(geometry)('%s: rings are closed, outer ones run counter-clockwise and holes clockwise', (_, shape) => {
    for (const [outer, ...holes] of polygonsOf(shape)) {
      for (const ring of [outer ?? [], ...holes]) expect(ring[0]).toEqual(ring.at(-1));
      expect(signedArea(outer ?? [])).toBeGreaterThan(0);
      for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
    }
  });

  it('anchors the name of every area and country inside it, but for the border’s, which stands beside the line', () => {
    const outside = anchors.filter(({ id, precision, anchor }) => precision !== 'locality' && !isInside(shapeOf(id), anchor));
    expect(outside.map(({ id }) => id)).toEqual(['colombia-venezuela-border']);
  });

  it('anchors every name in the opening view, but for New York’s', () => {
    const [west, south, east, north] = opening;
    const away = anchors.filter(({ anchor: [x, y] }) => x < west || x > east || y < south || y > north);
    expect(away.map(({ id }) => id)).toEqual(['new-york']);
  });

  it('calls schematic what was drawn by hand, and neither a border, a country nor a town', () => {
    const drawn = anchors.filter(({ schematic }) => !schematic).map(({ id }) => id);
    expect(drawn).toEqual(['colombia-venezuela-border', 'venezuela', 'colombia', 'bogota', 'new-york']);
  });

  it('keeps seas off the land: Kingston, Caracas and Bogotá are in none', () => {
    const towns: readonly [number, number][] = [[-76.8, 18.05], [-66.9, 10.4], [-74.1, 4.7]];
    const seas = anchors.filter(({ schematic }) => schematic).map(({ id }) => id);
    expect(seas.filter((id) => towns.some((town) => isInside(shapeOf(id), town)))).toEqual([]);
  });

  it('knows its seas: off La Guaira, off Buenaventura, in mid-Caribbean', () => {
    expect(seasAt([-66.9, 11])).toEqual(expect.arrayContaining(['caribbean-sea', 'off-venezuela', 'off-venezuela-and-colombia', 'southern-caribbean-and-pacific-littoral']));
    expect(seasAt([-77.9, 3.8])).toEqual(expect.arrayContaining(['eastern-pacific', 'pacific-ocean', 'off-venezuela-and-colombia']));
    expect(seasAt([-75, 16.5])).toEqual(['caribbean-sea']);
  });
});
