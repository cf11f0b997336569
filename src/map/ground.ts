import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { GeometryCollection as Shapes } from 'geojson';
import bandsFile from './basemap/bands.json?url';
import landFile from './basemap/land.json?url';
import limitsFile from './basemap/limits.json?url';
import waterFile from './basemap/water.json?url';
import type { Ground } from './style.ts';

type Basemap = Topology<Record<string, GeometryObject>>;

/** Fetches the basemap. Rejects where a file is missing or is not what it should be. */
export async function loadGround(): Promise<Ground> {
  const files = [landFile, waterFile, limitsFile, bandsFile] as const;
  const [land, water, limits, bands] = await Promise.all(files.map(fetchTopology));
  if (!land || !water || !limits || !bands) throw new Error('a part of the basemap is missing');
  const countries = collection(land, 'countries');
  return {
    land: merge(land, countries.geometries.filter(isArea)),
    coast: mesh(land, countries, (a, b) => a === b),
    borders: mesh(land, countries, (a, b) => a !== b),
    shallows: shape(bands, 'shallows'),
    strip: shape(bands, 'strip'),
    lakes: shape(water, 'lakes'),
    rivers: shape(water, 'rivers'),
    limits: shape(limits, 'limits'),
  };
}

async function fetchTopology(file: string): Promise<Basemap> {
  const response = await fetch(file);
  const value: unknown = response.ok ? await response.json() : null;
  if (!isTopology(value)) throw new Error(`${file} holds no part of the basemap`);
  return value;
}

function isTopology(value: unknown): value is Basemap {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology' && 'objects' in value && 'arcs' in value;
}

function isArea(object: GeometryObject): object is Polygon | MultiPolygon {
  return object.type === 'Polygon' || object.type === 'MultiPolygon';
}

function collection(part: Basemap, name: string): GeometryCollection {
  const object = part.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`no ${name} in the basemap`);
  return object;
}

function shape(part: Basemap, name: string): Shapes {
  const { features } = feature(part, collection(part, name));
  return { type: 'GeometryCollection', geometries: features.map((one) => one.geometry) };
}
