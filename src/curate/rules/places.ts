import { polygonArea, polygonContains } from 'd3';
import type { Precision } from '../../dataset/types.ts';
import { fault } from '../fault.ts';
import type { Rule } from '../reading.ts';
import type { GeometryRecord, PlaceRecord } from '../schema.ts';
import { fileNames } from '../sources.ts';

const lines: readonly GeometryRecord['type'][] = ['LineString', 'MultiLineString'];

const shapes: Readonly<Record<Precision, readonly GeometryRecord['type'][]>> = {
  point: ['Point'],
  locality: ['Point'],
  area: ['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString'],
  country: ['Polygon', 'MultiPolygon'],
};

/** Every place is drawn as its precision asks, on Earth, and something happens in it. */
export const places: Rule = function* places({ places: records, geometry, events, mentioned }) {
  const used = new Set(events.map(({ place }) => place?.id));
  for (const { id, precision, drawnAs, anchor } of records) {
    const at = (found: string, remedy: string) => fault(fileNames.places, id, 'geometry', found, remedy);
    const shape = geometry.get(id)?.type;
    const fitting = drawnAs === 'line' ? lines : shapes[precision];
    if (!isOnEarth(anchor)) yield at(`anchor ${anchor.join(', ')} is not on Earth`, 'write longitude, then latitude');
    if (shape === undefined && !mentioned.has(id)) yield at('the place has no geometry', `add it to ${fileNames.geometry}`);
    if (shape !== undefined && !fitting.includes(shape)) {
      yield at(`precision “${precision}”, drawn as ${shape}`, `draw it as ${fitting.join(' or ')}, or correct the precision`);
    }
    if (drawnAs === 'line' || mentioned.has(id) || used.has(id)) continue;
    yield fault(fileNames.places, id, 'unused', 'no event stands in it', 'remove the place, its geometry and its words');
  }
};

/** Positions in degrees on Earth, in rings that are closed and wound as RFC 7946 asks. */
export const outlines: Rule = function* outlines({ places: records, geometry: all, mentioned }) {
  const known = new Set(records.map(({ id }) => id));
  for (const [id, geometry] of all) {
    const at = (found: string, remedy: string) => fault(fileNames.geometry, id, 'geometry', found, remedy);
    if (!known.has(id) && !mentioned.has(id)) yield at('a geometry of no place', `remove it, or add the place to ${fileNames.places}`);
    const outside = positionsOf(geometry).find((position) => !isOnEarth(position));
    if (outside !== undefined) yield at(`${outside.join(', ')} is not on Earth`, 'write longitude, then latitude');
    const polygons = polygonsOf(geometry);
    if (polygons.some((rings) => rings.some((ring) => !isClosed(ring)))) {
      yield at('a ring that is not closed', 'repeat its first position at its end');
    // D3 counts areas on a screen, whose second axis points down: counter-clockwise on a map is negative there.
    } else if (!polygons.every((rings) => rings.every((ring, index) => (index === 0 ? polygonArea(ring) < 0 : polygonArea(ring) > 0)))) {
      yield at('a ring wound the wrong way', 'wind exteriors counter-clockwise and holes clockwise');
    }
  }
};

type Position = PlaceRecord['anchor'];

function isOnEarth([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function isClosed(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Whether two areas overlap: a corner of one is inside the other, or they are the same. */
export function overlap(one: GeometryRecord, other: GeometryRecord): boolean {
  return one === other || positionsOf(one).some((position) => isInside(position, other)) || positionsOf(other).some((position) => isInside(position, one));
}

/** Islands left out of an area are not in it. */
function isInside(position: Position, geometry: GeometryRecord): boolean {
  return polygonsOf(geometry).some((rings) => rings.filter((ring) => polygonContains(ring, position)).length % 2 === 1);
}

function polygonsOf(geometry: GeometryRecord): readonly Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function positionsOf(geometry: GeometryRecord): readonly Position[] {
  switch (geometry.type) {
    case 'Point': return [geometry.coordinates];
    case 'LineString': return geometry.coordinates;
    case 'MultiLineString': case 'Polygon': return geometry.coordinates.flat();
    default: return geometry.coordinates.flat(2);
  }
}
