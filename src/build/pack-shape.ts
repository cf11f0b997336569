import type { GeometryRecord } from '../curate/schema.ts';
import type { PackedShape } from '../dataset/packed-shape.ts';
import { encode } from './polyline.mjs';

type Line = readonly (readonly [longitude: number, latitude: number])[];

/** About a metre: finer than any outline here is known. */
const mostDecimals = 5;

/** What `unpackedShape` in src/map/packed.ts makes the same outline of again. */
export function packedShape(geometry: GeometryRecord): PackedShape {
  const polygons = polygonsOf(geometry);
  const decimals = Math.max(...polygons.flat(3).map(decimalsOf));
  return { type: geometry.type, decimals, polygons: polygons.map((lines) => lines.map((line) => encode(line.map((position) => [...position]), decimals))) };
}

function polygonsOf({ type, coordinates }: GeometryRecord): readonly (readonly Line[])[] {
  switch (type) {
    case 'Point': return [[[coordinates]]];
    case 'LineString': return [[coordinates]];
    case 'MultiLineString': case 'Polygon': return [coordinates];
    default: return coordinates;
  }
}

function decimalsOf(degrees: number): number {
  let decimals = 0;
  while (decimals < mostDecimals && Number(degrees.toFixed(decimals)) !== degrees) decimals++;
  return decimals;
}
