import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/curate/rules/places.ts';
import type { GeometryRecord } from '../../../src/curate/schema.ts';
import { faultsOf, lines, refused, say, set } from '../fixture.ts';

const places = 'data/places.json';
const geometry = 'data/geometry.json';
const sea = ['caribbean-sea', 'coordinates'];
const exterior = [[-80, 10], [-60, 10], [-60, 20], [-80, 20], [-80, 10]];
const hole = [[-72, 14], [-72, 16], [-68, 16], [-68, 14], [-72, 14]];
const island = [[-50, 10], [-49, 10], [-49, 11], [-50, 10]];
/** In the hole, or in the outline where that has none. */
const within = [[-71, 14.5], [-69, 14.5], [-69, 15.5], [-71, 14.5]];
const border = { id: 'colombia-venezuela-border', precision: 'area', schematic: false, drawnAs: 'line', anchor: [-72, 8] };

it('accepts a hole that runs clockwise, and several polygons', () => {
  expect(faultsOf(set(geometry, sea, [exterior, hole]))).toEqual([]);
  expect(faultsOf(set(geometry, ['caribbean-sea'], { type: 'MultiPolygon', coordinates: [[island], [exterior, hole], [within]] }))).toEqual([]);
});

it('accepts stretches in one line that do not meet', () => {
  const comb = [[-80, 10], [-60, 10], [-60, 20], [-80, 20], [-80, 18], [-70, 18], [-70, 12], [-80, 12], [-80, 10]];
  expect(faultsOf(set(geometry, sea, [comb]))).toEqual([]);
});

const meets = (...corners: readonly number[][]) => lines(refused(set(geometry, sea, [corners])));

const found = (near: string) => [`${geometry} caribbean-sea [geometry] two stretches of its outline meet near ${near}`];

it('refuses an outline that crosses itself, touches itself, or turns back on itself', () => {
  // A bay that reaches beyond the shore across, one that ends on it, a spit of no width, a corner twice.
  expect(meets([-80, 10], [-60, 10], [-60, 20], [-65, 20], [-65.5, 8], [-66, 20], [-80, 20], [-80, 10])).toEqual(found('-65.58, 10.00'));
  expect(meets([-80, 10], [-60, 10], [-60, 20], [-70, 10], [-80, 20], [-80, 10])).toEqual(found('-70.00, 10.00'));
  expect(meets([-80, 10], [-60, 10], [-50, 10], [-60, 10], [-60, 20], [-80, 20], [-80, 10])).toEqual(found('-60.00, 10.00'));
  expect(meets([-80, 10], [-60, 10], [-60, 10], [-60, 20], [-80, 20], [-80, 10])).toEqual(found('-60.00, 10.00'));
});

it('refuses outlines and holes that meet one another', () => {
  const found = `${geometry} caribbean-sea [geometry] two stretches of its outline meet near`;
  const across = [[-72, 14], [-72, 24], [-68, 24], [-68, 14], [-72, 14]];
  expect(lines(refused(set(geometry, sea, [exterior, across])))[0]).toContain(found);
  expect(lines(refused(set(geometry, ['caribbean-sea'], { type: 'MultiPolygon', coordinates: [[exterior], [exterior, hole]] })))[0]).toContain(found);
});

it('refuses a hole outside its outline, and an outline inside another', () => {
  const found = [`${geometry} caribbean-sea [geometry] a hole outside its outline, or one outline inside another`];
  const outside = hole.map(([x = 0, y = 0]) => [x + 30, y]);
  expect(lines(refused(set(geometry, sea, [exterior, outside])))).toEqual(found);
  expect(lines(refused(set(geometry, ['caribbean-sea'], { type: 'MultiPolygon', coordinates: [[exterior], [within]] })))).toEqual(found);
});

it('refuses rings wound the wrong way', () => {
  const found = `${geometry} caribbean-sea [geometry] a ring wound the wrong way`;
  expect(lines(refused(set(geometry, sea, [exterior.toReversed()])))).toEqual([found]);
  expect(lines(refused(set(geometry, sea, [exterior, hole.toReversed()])))).toEqual([found]);
});

it('refuses a ring that is not closed, and one that is too short', () => {
  expect(lines(refused(set(geometry, sea, [exterior.slice(0, 4)])))).toEqual([`${geometry} caribbean-sea [geometry] a ring that is not closed`]);
  for (const almost of [[-80, 11], [-79, 10]]) {
    expect(lines(refused(set(geometry, sea, [[...exterior.slice(0, 4), almost]])))).toEqual([`${geometry} caribbean-sea [geometry] a ring that is not closed`]);
  }
  expect(lines(refused(set(geometry, sea, [exterior.slice(0, 3)])))[0]).toContain('caribbean-sea [schema]');
});

it('takes the poles and the date line for Earth, and nothing beyond them', () => {
  for (const position of [[180, 90], [-180, -90]]) expect(faultsOf(set(places, [0, 'anchor'], position))).toEqual([]);
  for (const position of [[180.1, 0], [0, 90.1], [-180.1, 0], [0, -90.1]]) {
    expect(lines(refused(set(places, [0, 'anchor'], position)))).toEqual([`${places} caribbean-sea [geometry] anchor ${position.join(', ')} is not on Earth`]);
  }
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

const ring = (west: number, south: number, side: number): [number, number][] => [
  [west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south],
];
const square = (west: number, south: number, side: number): GeometryRecord => ({ type: 'Polygon', coordinates: [ring(west, south, side)] });
const point = (x: number, y: number): GeometryRecord => ({ type: 'Point', coordinates: [x, y] });
const bothWays = (one: GeometryRecord, other: GeometryRecord) => [overlap(one, other), overlap(other, one)];

describe('two areas overlap', () => {
  it('where a corner of one is inside the other, or one is inside the other', () => {
    expect(bothWays(square(0, 0, 4), square(3, 3, 4))).toEqual([true, true]);
    expect(bothWays(square(0, 0, 10), square(4, 4, 1))).toEqual([true, true]);
  });

  it('where they are one and the same', () => {
    const one = square(0, 0, 4);
    expect(overlap(one, one)).toBe(true);
  });

  it('not where they are apart, or one lies in a hole of the other', () => {
    expect(bothWays(square(0, 0, 4), square(10, 0, 4))).toEqual([false, false]);
    const withHole: GeometryRecord = { type: 'Polygon', coordinates: [ring(0, 0, 10), ring(2, 2, 6)] };
    expect(bothWays(withHole, square(4, 4, 1))).toEqual([false, false]);
  });

  it('where one of several parts does', () => {
    const parts: GeometryRecord = { type: 'MultiPolygon', coordinates: [[ring(0, 0, 1)], [ring(20, 20, 4)]] };
    expect(bothWays(parts, square(23, 23, 4))).toEqual([true, true]);
    expect(bothWays(parts, square(10, 10, 4))).toEqual([false, false]);
  });

  it('or a point or a line reaches into one', () => {
    expect(bothWays(square(0, 0, 4), point(1, 2))).toEqual([true, true]);
    expect(bothWays(square(0, 0, 4), point(5, 2))).toEqual([false, false]);
    expect(bothWays(square(0, 0, 4), { type: 'LineString', coordinates: [[9, 9], [2, 1]] })).toEqual([true, true]);
    expect(bothWays(square(0, 0, 4), { type: 'MultiLineString', coordinates: [[[9, 9], [8, 8]], [[7, 7], [1, 1]]] })).toEqual([true, true]);
  });

  it.each([[12.5, 11, true], [13.5, 11, false], [11, 12.5, true], [11.9, 12.5, false], [9, 11, false]])('as far as a slanted side: %d, %d', (x, y, isInside) => {
    const triangle: GeometryRecord = { type: 'Polygon', coordinates: [[[10, 10], [14, 10], [10, 14], [10, 10]]] };
    expect(overlap(triangle, point(x, y))).toBe(isInside);
  });
});
