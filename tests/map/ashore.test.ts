import { readFileSync } from 'node:fs';
import { polygonArea } from 'd3';
import { merge } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import english from '../../data/words/en.json';
import shapes from '../../data/geometry.json';
import places from '../../data/places.json';
import { geometryRecord, placeRecord } from '../../src/curate/schema.ts';
import type { Place } from '../../src/dataset/types.ts';
import { openingOf, paddingOf } from '../../src/map/camera.ts';
import type { Gauge } from '../../src/map/forms.ts';
import { layPlaces } from '../../src/map/laid.ts';
import { isInside, planeOf, positionOf, type LongitudeLatitude } from '../../src/map/plane.ts';
import { standsOf } from '../../src/map/stands.ts';
import { createWords } from '../../src/words/words.ts';
import { messages } from '../fixtures.ts';
import { anEvent } from './fixtures.ts';

const file: Topology = JSON.parse(readFileSync(new URL('../../src/map/basemap/land.json', import.meta.url), 'utf8'));
const countries = file.objects['countries'];
const areas = (countries?.type === 'GeometryCollection' ? countries.geometries : []).filter((one): one is Polygon | MultiPolygon => one.type === 'Polygon' || one.type === 'MultiPolygon');
const land = merge(file, areas);
/** The mainland and islands from about the size of Trinidad: the seas' outlines know no islets. */
const large = land.coordinates.filter(([outer]) => Math.abs(polygonArea((outer ?? []).map(([x = 0, y = 0]) => [x, y]))) > 0.3);
const shore = v.parse(geometryRecord, { ...land, coordinates: large });
const isLand = (position: LongitudeLatitude) => isInside(shore, position);

const geometry = v.parse(v.record(v.string(), geometryRecord), shapes);
const gazetteer = v.parse(v.array(placeRecord), places).map(({ id, precision, schematic, drawnAs = null, anchor }) => ({ id, precision, schematic, drawnAs, anchor }));
const words = createWords({ ...messages(), ...english, language: 'en' });
const wide = (text: string) => text.length * 7.4;
const gauge: Gauge = { sea: (text) => text.length * 11, coast: wide, struck: wide, chip: wide, line: wide };

const killed = (id: string, min: number | null) => anEvent(id, { killed: { min, max: min } });
const told = [
  killed('a', 1), killed('b', null), killed('c', 3), anEvent('ford', { kind: 'deployment', scope: null, drawnAs: 'carrier' }),
  anEvent('boats', { scope: 'several', place: 'eastern-pacific', killed: { min: 6, max: 6 } }),
  ...['jets', 'ships'].map((id) => anEvent(id, { kind: 'deployment', scope: null, place: 'off-venezuela' })),
  anEvent('littoral', { kind: 'deployment', scope: null, place: 'southern-caribbean-and-pacific-littoral' }),
];

it('knows land from sea: Honduras and El Salvador are land, the sea off La Guaira is not', () => {
  expect([isLand([-86.5, 14.8]), isLand([-88.9, 13.8]), isLand([-66.9, 11.2])]).toEqual([true, true, false]);
});

// Maps in windows of 1440 × 900, 1280 × 800, 820 × 1180, 390 × 844 and 320 × 640, and in frames of 800 × 450 and 390 × 500.
it.each([[1056, 568, false], [896, 520, false], [820, 505, true], [390, 286, true], [320, 190, true], [800, 207, false], [390, 332, true]])('no disc and no ship of a sea stands on land, on a map of %i × %i', (width, height, touch) => {
  const size = { width, height };
  const [west, south, east, north] = openingOf(size);
  const [corner, other] = [planeOf([west, north], 0), planeOf([east, south], 0)];
  const fitted = Math.log2(Math.min(width / (other.x - corner.x), (height - 36) / (other.y - corner.y)));
  const ground = { lines: [], countries: [], isWithin: (place: Place, position: LongitudeLatitude) => isInside(geometry[place.id], position) };
  for (const zoom of [fitted, fitted + 0.6, fitted + 1.2]) {
    const frame = { size, center: positionOf({ x: (corner.x + other.x) / 2, y: (corner.y + other.y) / 2 }, 0), zoom, touch, lap: 0, notes: [] };
    const laid = layPlaces(standsOf(told, gazetteer.filter(({ drawnAs }) => drawnAs !== 'line'), []), frame, zoom, ground, gauge, words);
    const ashore = laid.flatMap(({ stand, form, at }) => {
      const middle = planeOf(at, zoom);
      const ends = form.marks.filter((_, index) => index % 8 < 4);
      return ends.map(({ x, y }) => positionOf({ x: middle.x + x, y: middle.y + y }, zoom)).filter(isLand).map((position) => `${stand.place.id} at ${position.join(', ')}`);
    });
    expect(ashore).toEqual([]);
    expect(laid.map(({ stand }) => stand.place.id)).toContain('caribbean-sea');
  }
});

it.each([[390, 286], [390, 296], [412, 300], [360, 300], [522, 220]])('both seas have room for their symbols at the story’s end, on a small map of %i × %i', (width, height) => {
  const size = { width, height };
  const [west, south, east, north] = openingOf(size);
  const [corner, other, padding] = [planeOf([west, north], 0), planeOf([east, south], 0), paddingOf(size)];
  const zoom = Math.log2(Math.min((width - 4) / (other.x - corner.x), (height - padding.top - padding.bottom) / (other.y - corner.y)));
  const middle = { x: (corner.x + other.x) / 2 * 2 ** zoom, y: (corner.y + other.y) / 2 * 2 ** zoom + (padding.bottom - padding.top) / 2 };
  const frame = { size, center: positionOf(middle, zoom), zoom, touch: true, lap: width < 500 ? 16 : 0, notes: [] };
  const struck = anEvent('strikes-on-venezuela-and-seizure-of-maduro', { scope: 'several', place: 'venezuela' });
  const ground = { lines: [], countries: [], isWithin: (place: Place, position: LongitudeLatitude) => isInside(geometry[place.id], position) };
  const laid = layPlaces(standsOf([...told, struck], gazetteer, []), frame, zoom, ground, gauge, words);
  expect(laid.filter(({ stand, form }) => stand.place.drawnAs === 'sea' && form.marks.length > 0).map(({ stand }) => stand.place.id)).toEqual(['caribbean-sea', 'eastern-pacific']);
});
