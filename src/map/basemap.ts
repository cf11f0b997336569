import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { FeatureCollection, Geometry, GeometryCollection as Shapes } from 'geojson';
import bandsFile from './basemap/bands.json?url';
import landFile from './basemap/land.json?url';
import limitsFile from './basemap/limits.json?url&no-inline';
import waterFile from './basemap/water.json?url';

/** What the map stands on, in degrees: made by `npm run basemap`. */
export interface Basemap {
  readonly land: Geometry;
  readonly coast: Geometry;
  readonly borders: Geometry;
  /** Bands of sea along the coasts, one within the other. */
  readonly shallows: Geometry;
  readonly lakes: Geometry;
  readonly rivers: Geometry;
  /** Twelve nautical miles off the coasts of the countries of whose waters the documents speak: one feature each, `country` its place's id. */
  readonly limits: FeatureCollection;
}

type Part = Topology<Record<string, GeometryObject>>;

/** Rejects where a file is missing or is not what it should be. */
export async function loadBasemap(): Promise<Basemap> {
  const [land, water, limits, bands] = await Promise.all([fetchPart(landFile), fetchPart(waterFile), fetchPart(limitsFile), fetchPart(bandsFile)]);
  const countries = collection(land, 'countries');
  return {
    land: merge(land, countries.geometries.filter(isArea)),
    coast: mesh(land, countries, (a, b) => a === b),
    borders: mesh(land, countries, (a, b) => a !== b),
    shallows: shapes(bands, 'shallows'),
    lakes: shapes(water, 'lakes'),
    rivers: shapes(water, 'rivers'),
    limits: { type: 'FeatureCollection', features: Object.keys(limits.objects).map((country) => ({ type: 'Feature', properties: { country }, geometry: shapes(limits, country) })) },
  };
}

async function fetchPart(file: string): Promise<Part> {
  const response = await fetch(file);
  const value: unknown = response.ok ? await response.json() : null;
  if (!isTopology(value)) throw new Error(`${file} holds no part of the basemap`);
  return value;
}

function isTopology(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology' && 'objects' in value && 'arcs' in value;
}

function isArea(object: GeometryObject): object is Polygon | MultiPolygon {
  return object.type === 'Polygon' || object.type === 'MultiPolygon';
}

function collection(part: Part, name: string): GeometryCollection {
  const object = part.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`no ${name} in the basemap`);
  return object;
}

function shapes(part: Part, name: string): Shapes {
  return { type: 'GeometryCollection', geometries: feature(part, collection(part, name)).features.map(({ geometry }) => geometry) };
}
