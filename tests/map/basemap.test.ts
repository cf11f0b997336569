import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { reach } from '../../src/map/camera.ts';

const bounded = v.object({ bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]) });
const file = (name: string) => readFileSync(new URL(`../../src/map/basemap/${name}.json`, import.meta.url));

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
  const limits: Topology = JSON.parse(file('limits').toString());
  const object = limits.objects['limits'];
  const lines = object ? feature(limits, object) : null;
  const positions = JSON.stringify(lines).match(/-?[\d.]+,-?[\d.]+/g)?.map((pair) => pair.split(',').map(Number)) ?? [];
  expect(positions.length).toBeGreaterThan(1000);
  expect(positions.filter(([x = 0, y = 0]) => x > -93 && x < -70 && y < 1.3 && y > -18)).toEqual([]);
});
