import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { feature } from 'topojson-client';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packed } from '../../src/build/basemap/pack.mjs';
import { reach } from '../../src/map/camera.ts';
import { isPackedPart, unpackedPart } from '../../src/map/packed.ts';

const bounded = v.object({ bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]) });
const file = (name: string) => readFileSync(new URL(`../../src/map/basemap/${name}.json`, import.meta.url));

it.each([
  ['land', 18_000],
  ['water', 5500],
  ['limits', 6000],
  ['bands', 7500],
])('%s stays within %i bytes of brotli', (name, most) => {
  expect(brotliCompressSync(file(name)).length).toBeLessThan(most);
});

it.each(['land', 'water', 'limits', 'bands'])('%s is above what Vite would write into the page, whose policy lets no data: be fetched', (name) => {
  expect(file(name).length).toBeGreaterThan(4096);
});

it('the ground is clipped six degrees beyond where the reader can go', () => {
  const [west, south, east, north] = reach;
  const [left, bottom, right, top] = v.parse(bounded, JSON.parse(file('land').toString())).bbox;
  expect(left).toBeLessThanOrEqual(west - 6);
  expect(bottom).toBeLessThanOrEqual(south - 6);
  expect(right).toBeGreaterThanOrEqual(east + 6);
  expect(top).toBeGreaterThanOrEqual(north + 6);
});

it('no limit is drawn off Ecuador and Peru, of whose waters the source gives another limit', () => {
  const part: unknown = JSON.parse(file('limits').toString());
  if (!isPackedPart(part)) throw new Error('limits.json is no part of the basemap');
  const limits = unpackedPart(part);
  const object = limits.objects['limits'];
  const lines = object ? feature(limits, object) : null;
  const positions = JSON.stringify(lines).match(/-?[\d.]+,-?[\d.]+/g)?.map((pair) => pair.split(',').map(Number)) ?? [];
  expect(positions.length).toBeGreaterThan(1000);
  expect(positions.filter(([x = 0, y = 0]) => x > -93 && x < -70 && y < 1.3 && y > -18)).toEqual([]);
});

describe('a packed part', () => {
  const part = { type: 'Topology', objects: {}, transform: { scale: [0.5, 0.25], translate: [-10, 20] }, arcs: [[[2, 4], [1, -1]]] } as const;

  it('has each arc as an encoded polyline of its steps, which come back in degrees', () => {
    const line = packed(part);
    expect(line.arcs).toEqual(['CGA@']);
    expect(isPackedPart(line) && unpackedPart(line)).toEqual({ type: 'Topology', objects: {}, arcs: [[[-9, 21], [-8.5, 20.75]]] });
  });

  it.each([null, 7, {}, { type: 'FeatureCollection', arcs: [], transform: null }, { type: 'Topology', transform: {} }, part])('is not %j', (value) => {
    expect(isPackedPart(value)).toBe(false);
  });
});
