import type { Geometry, Position } from 'geojson';

/** Whether a place's shape is at a position; a line counts within `tolerance` degrees, a point never (it has its symbol). */
export function isAt(geometry: Geometry, position: Position, tolerance: number): boolean {
  switch (geometry.type) {
    case 'Polygon':
      return inPolygon(geometry.coordinates, position);
    case 'MultiPolygon':
      return geometry.coordinates.some((polygon) => inPolygon(polygon, position));
    case 'LineString':
      return nearLine(geometry.coordinates, position, tolerance);
    case 'MultiLineString':
      return geometry.coordinates.some((line) => nearLine(line, position, tolerance));
    default:
      return false;
  }
}

function inPolygon(rings: readonly Position[][], position: Position): boolean {
  // A hole turns inside into outside once more, so that counting all rings' crossings settles it.
  return rings.reduce((inside, ring) => (inRing(ring, position) ? !inside : inside), false);
}

function inRing(ring: readonly Position[], position: Position): boolean {
  const [x = NaN, y = NaN] = position;
  let inside = false;
  let [ax = NaN, ay = NaN] = ring[0] ?? [];
  // Asked thousands of times while berths are laid out, so that it makes no lists.
  for (const point of ring) {
    const bx = point[0] ?? NaN;
    const by = point[1] ?? NaN;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    ax = bx;
    ay = by;
  }
  return inside;
}

function nearLine(line: readonly Position[], position: Position, tolerance: number): boolean {
  const [x = NaN, y = NaN] = position;
  return segments(line).some(([ax, ay, bx, by]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(x - ax - along * dx, y - ay - along * dy) <= tolerance;
  });
}

function segments(line: readonly Position[]): [number, number, number, number][] {
  return line.slice(1).map((end, index) => {
    const [ax = NaN, ay = NaN] = line[index] ?? [];
    const [bx = NaN, by = NaN] = end;
    return [ax, ay, bx, by];
  });
}
