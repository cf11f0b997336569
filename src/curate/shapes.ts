import type { Position } from './rings.ts';
import type { GeometryRecord } from './schema.ts';

/** Whether two areas overlap: a corner of one is inside the other, or they are the same. */
export function overlap(one: GeometryRecord, other: GeometryRecord): boolean {
  return one === other || positionsOf(one).some((position) => isInside(position, other)) || positionsOf(other).some((position) => isInside(position, one));
}

/** Islands left out of an area are not in it. */
function isInside(position: Position, geometry: GeometryRecord): boolean {
  return polygonsOf(geometry).some((rings) => rings.filter((ring) => isInRing(position, ring)).length % 2 === 1);
}

/** Counts how often a line eastwards from the position crosses the ring. */
function isInRing([x, y]: Position, ring: readonly Position[]): boolean {
  const crossings = ring.filter(([fromX, fromY], index) => {
    const [toX, toY] = ring[index + 1] ?? ring[0] ?? [fromX, fromY];
    return (fromY > y) !== (toY > y) && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
  });
  return crossings.length % 2 === 1;
}

export function polygonsOf(geometry: GeometryRecord): readonly (readonly (readonly Position[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

export function positionsOf(geometry: GeometryRecord): readonly Position[] {
  switch (geometry.type) {
    case 'Point': return [geometry.coordinates];
    case 'LineString': return geometry.coordinates;
    case 'MultiLineString': case 'Polygon': return geometry.coordinates.flat();
    default: return geometry.coordinates.flat(2);
  }
}
