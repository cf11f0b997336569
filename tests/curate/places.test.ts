import { expect, it } from 'vitest';
import { faultsOf, lines, refused, say, set } from './fixture.ts';

const places = 'data/places.json';
const geometry = 'data/geometry.json';
const sea = ['caribbean-sea', 'coordinates'];
const exterior = [[-80, 10], [-60, 10], [-60, 20], [-80, 20], [-80, 10]];
const hole = [[-72, 14], [-72, 16], [-68, 16], [-68, 14], [-72, 14]];
const border = { id: 'colombia-venezuela-border', precision: 'area', schematic: false, drawnAs: 'line', anchor: [-72, 8] };

it('accepts a hole that runs clockwise, and several polygons', () => {
  expect(faultsOf(set(geometry, sea, [exterior, hole]))).toEqual([]);
  expect(faultsOf(set(geometry, ['caribbean-sea'], { type: 'MultiPolygon', coordinates: [[exterior], [exterior, hole]] }))).toEqual([]);
});

it('refuses rings wound the wrong way', () => {
  const found = `${geometry} caribbean-sea [geometry] a ring wound the wrong way`;
  expect(lines(refused(set(geometry, sea, [exterior.toReversed()])))).toEqual([found]);
  expect(lines(refused(set(geometry, sea, [exterior, hole.toReversed()])))).toEqual([found]);
});

it('refuses a ring that is not closed, and one that is too short', () => {
  expect(lines(refused(set(geometry, sea, [exterior.slice(0, 4)])))).toEqual([`${geometry} caribbean-sea [geometry] a ring that is not closed`]);
  expect(lines(refused(set(geometry, sea, [exterior.slice(0, 3)])))[0]).toContain('caribbean-sea [schema]');
});

it('refuses positions that are not on Earth', () => {
  expect(lines(refused(set(geometry, [...sea, 0, 1], [200, 10])))).toEqual([`${geometry} caribbean-sea [geometry] 200, 10 is not on Earth`]);
  expect(lines(refused(set(places, [0, 'anchor'], [-190, 14])))).toEqual([
    `${places} caribbean-sea [geometry] anchor -190, 14 is not on Earth`,
  ]);
});

it('refuses a position with a height, of which nothing would be drawn', () => {
  expect(lines(refused(set(geometry, [...sea, 0, 1], [-60, 10, 5])))[0]).toContain(`${geometry} caribbean-sea [schema] coordinates.0.1.2: a field that nothing reads`);
  expect(lines(refused(set(places, [0, 'anchor'], [-70, 14, 0])))).toEqual([`${places} caribbean-sea [schema] anchor.2: a field that nothing reads`]);
});

it('refuses a place without a geometry, and a geometry without a place', () => {
  expect(lines(refused(set(geometry, ['caribbean-sea'], undefined)))).toEqual([`${places} caribbean-sea [geometry] the place has no geometry`]);
  expect(lines(refused(set(geometry, ['atlantis'], { type: 'Point', coordinates: [-30, 30] })))).toEqual([
    `${geometry} atlantis [geometry] a geometry of no place`,
  ]);
});

it('refuses a shape that does not suit the precision', () => {
  expect(lines(refused(set(geometry, ['caribbean-sea'], { type: 'Point', coordinates: [-70, 14] })))).toEqual([
    `${places} caribbean-sea [geometry] precision “area”, drawn as Point`,
  ]);
});

it('refuses a place that is to be drawn as a line and has none', () => {
  expect(lines(refused(set(places, [0, 'drawnAs'], 'line')))).toEqual([`${places} caribbean-sea [geometry] precision “area”, drawn as Polygon`]);
  expect(lines(refused(set(places, [0, 'drawnAs'], 'dots')))[0]).toContain('caribbean-sea [schema]');
});

it('refuses a place in which nothing happens, but for a line that is always drawn', () => {
  const line = { type: 'LineString', coordinates: [[-72, 7], [-72, 9]] };
  expect(faultsOf(set(places, [1], border), set(geometry, [border.id], line), ...say(['places', border.id], 'The border'))).toEqual([]);
  const idle = { id: 'idle-strip', precision: 'area', schematic: false, anchor: [-72, 8] };
  expect(lines(refused(set(places, [1], idle), set(geometry, [idle.id], line), ...say(['places', idle.id], 'A strip')))).toEqual([
    `${places} idle-strip [unused] no event stands in it`,
  ]);
});
