import type { Geometry, Position } from 'geojson';
import type { Box } from './boxes.ts';
import { pixelsPerDegree, planeOf } from './plane.ts';

/** Half the strip's width on the ground, in degrees, and the least in pixels that is kept clear of the border on either side. */
const half = { degrees: 0.24, pixels: 6 } as const;

/** The border strip as boxes in the plane of a zoom, near enough for berths to keep off it. */
export function stripBoxes(border: Geometry, zoom: number): readonly Box[] {
  const side = Math.max(half.degrees * pixelsPerDegree(zoom), half.pixels) * 2;
  return linesOf(border).flatMap((line) => thinned(line, 0.3).map(([longitude = 0, latitude = 0]) => {
    const { x, y } = planeOf([longitude, latitude], zoom);
    return { x, y, width: side, height: side };
  }));
}

function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** Points of the line at least so many degrees from the one kept before. */
function thinned(line: readonly Position[], degrees: number): readonly Position[] {
  const kept: Position[] = [];
  for (const point of line) {
    const last = kept.at(-1);
    if (!last || Math.hypot((point[0] ?? 0) - (last[0] ?? 0), (point[1] ?? 0) - (last[1] ?? 0)) >= degrees) kept.push(point);
  }
  return kept;
}
