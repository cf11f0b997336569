import { decode } from '@googlemaps/polyline-codec';
import type { Geometry, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { PackedShape } from '../dataset/packed-shape.ts';

export type Part = Topology<Record<string, GeometryObject>>;

/** A part of the basemap as its file holds it: each arc an encoded polyline in whole steps of the transform. */
export interface PackedPart extends Omit<Part, 'arcs' | 'transform'> {
  readonly arcs: readonly string[];
  readonly transform: NonNullable<Part['transform']>;
}

export function isPackedPart(value: unknown): value is PackedPart {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology' && 'transform' in value && 'arcs' in value && Array.isArray(value.arcs) && value.arcs.every((arc) => typeof arc === 'string');
}

/** The same part with its arcs in degrees. */
export function unpackedPart({ arcs, transform, ...part }: PackedPart): Part {
  const { scale: [right, up], translate: [west, south] } = transform;
  return { ...part, arcs: arcs.map((arc) => decode(arc, 0).map(([x, y]) => [west + x * right, south + y * up])) };
}

export function unpackedShape({ type, decimals, polygons }: PackedShape): Geometry {
  const [[line = [], ...more] = [], ...others] = polygons.map((lines) => lines.map((one): Position[] => decode(one, decimals)));
  switch (type) {
    case 'Point': return { type, coordinates: line[0] ?? [] };
    case 'LineString': return { type, coordinates: line };
    case 'MultiLineString': case 'Polygon': return { type, coordinates: [line, ...more] };
    default: return { type, coordinates: [[line, ...more], ...others] };
  }
}
