import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { reach } from '../../src/map/camera.ts';

const bounded = v.object({ bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]) });
const file = (name: string) => readFileSync(new URL(`../../src/map/basemap/${name}.json`, import.meta.url));

it.each([
  ['land', 28_000],
  ['water', 11_000],
  ['limits', 10_000],
  ['bands', 15_000],
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
