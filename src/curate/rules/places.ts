import { pairs, polygonArea, polygonContains, sort } from 'd3';
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

/** Positions in degrees on Earth; rings that are closed, wound as RFC 7946 asks, and meet neither themselves nor one another. */
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
    const meeting = meetingIn(polygons.flat());
    if (meeting !== null) yield at(`two stretches of its outline meet near ${meeting.map((degrees) => degrees.toFixed(2)).join(', ')}`, 'move or remove a corner there, so that none crosses or touches another');
    else if (!isNested(polygons)) yield at('a hole outside its outline, or one outline inside another', 'put each hole into the outline that it is cut from, and keep outlines apart');
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

interface Stretch {
  readonly from: Position;
  readonly to: Position;
  readonly ring: number;
  readonly index: number;
  /** Its ring's, of stretches. */
  readonly count: number;
}

/** Where two stretches of the rings cross or touch that are not neighbours, or neighbours lie on one another; null where none do. */
function meetingIn(rings: readonly Position[][]): Position | null {
  const stretches = sort(rings.flatMap((corners, ring) => pairs(corners).map(([from, to], index): Stretch => (
    { from, to, ring, index, count: corners.length - 1 }))), west);
  for (const [place, stretch] of stretches.entries()) {
    const east = Math.max(stretch.from[0], stretch.to[0]);
    for (let next = place + 1; next < stretches.length; next++) {
      const other = stretches[next];
      if (other === undefined || west(other) > east) break;
      const meeting = follows(stretch, other) ? doubling(stretch, other) : follows(other, stretch) ? doubling(other, stretch) : crossing(stretch, other);
      if (meeting !== null) return meeting;
    }
  }
  return null;
}

/** Its western end. */
function west({ from, to }: Stretch): number {
  return Math.min(from[0], to[0]);
}

function follows(one: Stretch, next: Stretch): boolean {
  return one.ring === next.ring && (one.index + 1) % one.count === next.index;
}

/** Of a stretch and the one that goes on from it: where the outline turns back on itself. */
function doubling(one: Stretch, next: Stretch): Position | null {
  return isOn(next.to, one) ? next.to : isOn(one.from, next) ? one.from : null;
}

function crossing(one: Stretch, other: Stretch): Position | null {
  const touching = [one.from, one.to].find((end) => isOn(end, other)) ?? [other.from, other.to].find((end) => isOn(end, one));
  if (touching !== undefined) return touching;
  const [start, end] = [turnTo(one.from, other), turnTo(one.to, other)];
  if (start * end >= 0 || turnTo(other.from, one) * turnTo(other.to, one) >= 0) return null;
  const share = start / (start - end);
  return [one.from[0] + share * (one.to[0] - one.from[0]), one.from[1] + share * (one.to[1] - one.from[1])];
}

function isOn(position: Position, stretch: Stretch): boolean {
  const within = [0, 1].every((axis) => {
    const [at = 0, one = 0, other = 0] = [position[axis], stretch.from[axis], stretch.to[axis]];
    return Math.min(one, other) <= at && at <= Math.max(one, other);
  });
  // But for what decimals lose in computing.
  return within && Math.abs(turnTo(position, stretch)) < 1e-9;
}

/** Above nought on the left of the line through the stretch, below on its right. */
function turnTo([x, y]: Position, { from, to }: Stretch): number {
  return (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
}

/** Where no two rings meet: an outline lies in as many outlines as holes, a hole in one more. */
function isNested(polygons: readonly Position[][][]): boolean {
  const rings = polygons.flat();
  return polygons.every((own) => own.every((ring, index) => {
    const around = rings.filter((other) => other !== ring && ring[0] !== undefined && polygonContains(other, ring[0]));
    return around.length % 2 === (index === 0 ? 0 : 1);
  }));
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
