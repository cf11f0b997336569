import type { Precision } from '../../dataset/types.ts';
import type { Fault, RuleName } from '../fault.ts';
import type { Library } from '../library.ts';
import { isClosed, isOnEarth, signedArea } from '../rings.ts';
import type { GeometryRecord, PlaceRecord } from '../schema.ts';
import { polygonsOf, positionsOf } from '../shapes.ts';
import { fileNames } from '../sources.ts';
import type { Rule } from './rule.ts';

const lines: readonly GeometryRecord['type'][] = ['LineString', 'MultiLineString'];

const shapes: Readonly<Record<Precision, readonly GeometryRecord['type'][]>> = {
  point: ['Point'],
  locality: ['Point'],
  area: ['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString'],
  country: ['Polygon', 'MultiPolygon'],
};

export const places: Rule = (library) => [
  ...library.places.flatMap((place) => [badAnchor(place), badShape(place, library), notUsed(place, library)].flat()),
  ...[...library.geometry].flatMap(([id, geometry]) => strayGeometry(id, library).concat(badGeometry(id, geometry))),
];

function badAnchor({ id, anchor }: PlaceRecord): readonly Fault[] {
  if (isOnEarth(anchor)) return [];
  return [fault(fileNames.places, id, 'geometry', `anchor ${anchor.join(', ')} is not on Earth`, 'write longitude, then latitude')];
}

function badShape({ id, precision, drawnAs }: PlaceRecord, { geometry, mentioned }: Library): readonly Fault[] {
  const shape = geometry.get(id)?.type;
  if (shape === undefined) {
    if (mentioned.has(id)) return [];
    return [fault(fileNames.places, id, 'geometry', 'the place has no geometry', `add it to ${fileNames.geometry}`)];
  }
  const fitting = drawnAs === 'line' ? lines : shapes[precision];
  if (fitting.includes(shape)) return [];
  const remedy = `draw it as ${fitting.join(' or ')}, or correct the precision`;
  return [fault(fileNames.places, id, 'geometry', `precision “${precision}”, drawn as ${shape}`, remedy)];
}

function notUsed({ id, drawnAs }: PlaceRecord, { events, mentioned }: Library): readonly Fault[] {
  if (drawnAs === 'line' || mentioned.has(id) || events.some(({ place }) => place?.id === id)) return [];
  return [fault(fileNames.places, id, 'unused', 'no event stands in it', 'remove the place, its geometry and its words')];
}

function strayGeometry(id: string, library: Library): readonly Fault[] {
  if (library.mentioned.has(id) || library.places.some((place) => place.id === id)) return [];
  return [fault(fileNames.geometry, id, 'geometry', 'a geometry of no place', `remove it, or add the place to ${fileNames.places}`)];
}

function badGeometry(id: string, geometry: GeometryRecord): readonly Fault[] {
  const outside = positionsOf(geometry).find((position) => !isOnEarth(position));
  const polygons = polygonsOf(geometry);
  const open = polygons.some((rings) => rings.some((ring) => !isClosed(ring)));
  const wound = polygons.every((rings) => rings.every((ring, index) => (index === 0 ? signedArea(ring) > 0 : signedArea(ring) < 0)));
  const at = (found: string, remedy: string) => [fault(fileNames.geometry, id, 'geometry', found, remedy)];
  return [
    ...(outside === undefined ? [] : at(`${outside.join(', ')} is not on Earth`, 'write longitude, then latitude')),
    ...(open ? at('a ring that is not closed', 'repeat its first position at its end') : []),
    ...(open || wound ? [] : at('a ring wound the wrong way', 'wind exteriors counter-clockwise and holes clockwise')),
  ];
}

function fault(file: string, record: string, rule: RuleName, found: string, remedy: string): Fault {
  return { file, record, rule, found, remedy };
}
