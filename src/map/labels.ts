import { scaleLinear } from 'd3';
import type { FeatureCollection, Point } from 'geojson';
import type { LongitudeLatitude } from './plane.ts';

export type LabelKind = 'sea' | 'country' | 'island' | 'city' | 'region' | 'limit';

/** How a kind of label is set: by style.ts on the map, and by settling.ts to know what room it takes. */
interface LabelType {
  /** Zooms with the size there, in pixels; between them in proportion. */
  readonly sizes: readonly (readonly [zoom: number, pixels: number])[];
  /** The size at any zoom. */
  readonly sizeAt: (zoom: number) => number;
  /** Space between letters, in ems. */
  readonly spacing: number;
  /** Longest line, in ems. */
  readonly measure: number;
  /** Width of a letter on average, without the space, in ems. */
  readonly letter: number;
}

export const labelTypes: Readonly<Record<LabelKind, LabelType>> = {
  sea: set([[2, 13], [4, 17], [7, 24]], { spacing: 0.22, measure: 20, letter: 0.48 }),
  country: set([[3, 10.5], [6, 14]], { spacing: 0.14, measure: 7, letter: 0.64 }),
  island: set([[3, 11], [6, 13.5]], { spacing: 0, measure: 7, letter: 0.5 }),
  city: set([[3, 12], [6, 14]], { spacing: 0, measure: 10, letter: 0.5 }),
  region: set([[3, 11.5], [6, 14]], { spacing: 0, measure: 12, letter: 0.52 }),
  limit: set([[3, 11], [6, 13]], { spacing: 0.02, measure: 30, letter: 0.43 }),
};

function set(sizes: LabelType['sizes'], type: Pick<LabelType, 'spacing' | 'measure' | 'letter'>): LabelType {
  const sizeAt = scaleLinear(sizes.map(([zoom]) => zoom), sizes.map(([, pixels]) => pixels)).clamp(true);
  return { ...type, sizes, sizeAt: (zoom) => sizeAt(zoom) };
}

interface Label {
  readonly id: string;
  readonly kind: LabelKind;
  /** Its middle; of a city, the city; of the region, its right edge; of the limit, a point of the line. */
  readonly at: LongitudeLatitude;
  /** Where else it may stand when that is covered, the best first. */
  readonly or: readonly LongitudeLatitude[];
  /** Degrees by which it is turned clockwise, to run along its water. */
  readonly turn: number;
  /** 1 is placed first. */
  readonly priority: number;
  /** Whole zoom from which it is drawn. */
  readonly from: number;
}

const label = <Id extends string>(id: Id, kind: LabelKind, longitude: number, latitude: number, priority: number, from = 0) =>
  ({ id, kind, at: [longitude, latitude], or: [], turn: 0, priority, from }) as const;

const sea = <Id extends string>(id: Id, turn: number, priority: number, at: LongitudeLatitude, ...or: LongitudeLatitude[]) =>
  ({ id, kind: 'sea', at, or, turn, priority, from: 0 }) as const;

/** Placed by hand, clear of the berths at the opening view. Names stand in the words file under `map.label.`. */
export const labels = [
  sea('caribbean-sea', 0, 1, [-67.4, 15.7], [-67.2, 14.2], [-79.6, 17.4], [-80.2, 15.2]),
  sea('gulf-of-mexico', 0, 2, [-92.2, 24.4], [-88.6, 24.2]),
  sea('atlantic-ocean', 0, 2, [-62.5, 22.4], [-64.5, 25.4], [-60.5, 20.4]),
  sea('pacific-ocean', 0, 2, [-104.5, 4.2], [-98.5, 5.2], [-106, 12]),
  sea('eastern-pacific', 28, 2, [-92.6, 10.2], [-90.4, 6.6], [-85.4, 6.6]),
  label('colombia', 'country', -72.9, 3.2, 1),
  label('venezuela', 'country', -64.6, 8.4, 1),
  label('mexico', 'country', -101.8, 23.2, 2),
  label('cuba', 'country', -78.6, 21.75, 2),
  label('panama', 'country', -80.2, 7.55, 3, 3),
  label('ecuador', 'country', -78.4, -1.4, 2),
  label('peru', 'country', -75.6, -7.2, 2),
  label('brazil', 'country', -60.5, -4.5, 2),
  label('united-states', 'country', -86.5, 34.2, 2),
  label('guyana', 'country', -58.9, 5.0, 3, 3),
  label('suriname', 'country', -55.9, 4.0, 4, 3),
  label('guatemala', 'country', -90.3, 15.5, 4, 3),
  label('honduras', 'country', -86.5, 14.8, 4, 3),
  label('nicaragua', 'country', -85.1, 12.9, 4, 3),
  label('costa-rica', 'country', -84.1, 10.1, 5, 4),
  label('belize', 'country', -88.6, 17.2, 6, 5),
  label('el-salvador', 'country', -88.9, 13.7, 6, 5),
  label('haiti', 'country', -72.5, 19.2, 4, 4),
  label('dominican-republic', 'country', -70.4, 18.9, 4, 4),
  label('jamaica', 'island', -77.3, 18.12, 3, 3),
  label('bahamas', 'island', -76.4, 24.3, 4, 3),
  label('puerto-rico', 'island', -66.4, 18.25, 4, 3),
  label('trinidad-and-tobago', 'island', -61.0, 10.45, 2, 3),
  label('curacao', 'island', -68.97, 12.19, 3, 4),
  label('galapagos', 'island', -90.9, -0.6, 4, 3),
  label('bogota', 'city', -74.08, 4.71, 1),
  label('caracas', 'city', -66.9, 10.49, 1, 3),
  label('new-york', 'city', -73.97, 40.75, 1),
  label('cucuta', 'city', -72.5, 7.89, 3, 4),
  label('havana', 'city', -82.36, 23.13, 3, 3),
  label('miami', 'city', -80.2, 25.77, 4, 3),
  label('mexico-city', 'city', -99.13, 19.43, 3, 3),
  label('panama-city', 'city', -79.53, 8.98, 3, 4),
  label('quito', 'city', -78.48, -0.2, 4, 4),
  label('lima', 'city', -77.04, -12.05, 4, 3),
  label('santo-domingo', 'city', -69.9, 18.48, 5, 5),
  label('san-juan', 'city', -66.1, 18.46, 5, 5),
  label('port-of-spain', 'city', -61.51, 10.65, 5, 5),
  label('kingston', 'city', -76.8, 17.98, 5, 5),
  label('maracaibo', 'city', -71.63, 10.65, 4, 4),
  label('cartagena', 'city', -75.51, 10.4, 4, 4),
  label('medellin', 'city', -75.57, 6.25, 5, 5),
  label('buenaventura', 'city', -77.04, 3.88, 5, 5),
  label('guayaquil', 'city', -79.89, -2.19, 5, 5),
] as const satisfies readonly Label[];

/** Beside the strip, on the Colombian side; its quoted second line is a label and never an area. */
export const region = {
  id: 'border-region', kind: 'region', at: [-73.3, 8.6], or: [[-73.6, 9.7], [-73.2, 11.4], [-72.7, 7.4], [-71.1, 6.3]], turn: 0, priority: 1, from: 2,
} as const satisfies Label;

/** On the straight stretches of the line: off Colombia, Venezuela's islands, Trinidad, Costa Rica, Cuba and in Colombia's Pacific. */
const limit = {
  id: 'limit', kind: 'limit', at: [-73, 12.05], or: [[-66.3, 12.2], [-63, 11.5], [-84.6, 9], [-80, 21.35], [-78.5, 3]], turn: 0, priority: 1, from: 0,
} as const satisfies Label;
const limitTurns = [-26, 0, 23, 37, 0, -62] as const;

export type LabelId = (typeof labels)[number]['id'] | typeof region.id | typeof limit.id | 'binational-zone';

export interface NamedLabel extends Label {
  readonly name: string;
  /** A second line in quotation marks, or nothing. */
  readonly quoted: string;
}

/** The labels in one language. */
export function namedLabels(name: (id: LabelId) => string): readonly NamedLabel[] {
  return [...labels, region, limit].map(({ id, kind, at, or, turn, priority, from }) => ({
    id, kind, at, or, turn, priority, from, name: name(id), quoted: id === region.id ? name('binational-zone') : '',
  }));
}

/** How far a label is turned where it stands: the limit's follows whichever stretch it is on. */
export function turnAt({ id, at, or, turn }: Label, spot: LongitudeLatitude): number {
  return id === limit.id ? (limitTurns[[at, ...or].indexOf(spot)] ?? 0) : turn;
}

/** @param spots where the labels stand that do not stand in their first place, by id */
export function labelFeatures(named: readonly NamedLabel[], spots: ReadonlyMap<string, LongitudeLatitude> = new Map()): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: named.map((one) => {
      const { id, kind, priority, from, name, quoted } = one;
      const spot = spots.get(id) ?? one.at;
      return { type: 'Feature', properties: { id, kind, priority, from, name, quoted, turn: turnAt(one, spot) }, geometry: { type: 'Point', coordinates: [...spot] } };
    }),
  };
}
