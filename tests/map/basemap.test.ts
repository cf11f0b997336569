import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { reach } from '../../src/map/camera.ts';

const bounded = v.object({ bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]) });
const file = (name: string) => readFileSync(new URL(`../../src/map/basemap/${name}.json`, import.meta.url));

it.each(['land', 'water', 'bands'])('%s is above what Vite would write into the page, whose policy lets no data: be fetched', (name) => {
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

it('the limits are those of the two countries of whose waters the documents speak, each by itself', () => {
  const limits: Topology = JSON.parse(file('limits').toString());
  expect(Object.keys(limits.objects)).toEqual(['colombia', 'venezuela']);
  const boundsOf = (country: string) => {
    const object = limits.objects[country];
    const positions = JSON.stringify(object ? feature(limits, object) : null).match(/-?[\d.]+,-?[\d.]+/g)?.map((pair) => pair.split(',').map(Number)) ?? [];
    return { many: positions.length > 50, east: Math.max(...positions.map(([x = 0]) => x)), south: Math.min(...positions.map(([, y = 0]) => y)) };
  };
  expect(boundsOf('colombia')).toMatchObject({ many: true });
  expect(boundsOf('venezuela')).toMatchObject({ many: true });
  // The Colombian one goes down the Pacific coast, the Venezuelan one east to the Orinoco's mouth.
  expect(boundsOf('colombia').south).toBeLessThan(3);
  expect(boundsOf('venezuela').east).toBeGreaterThan(-62);
});
