import type { FeatureCollection, Point } from 'geojson';
import type { LongitudeLatitude } from './plane.ts';

export type LabelKind = 'sea' | 'country' | 'island' | 'city';

interface Label {
  readonly id: string;
  readonly kind: LabelKind;
  /** Its middle; of a city, the city. */
  readonly at: LongitudeLatitude;
  /** Degrees by which it is turned clockwise, to run along its water. */
  readonly turn: number;
  /** 1 is placed first. */
  readonly priority: number;
  /** Whole zoom from which it is drawn. */
  readonly from: number;
}

const label = <Id extends string>(id: Id, kind: LabelKind, longitude: number, latitude: number, priority: number, from = 0) =>
  ({ id, kind, at: [longitude, latitude], turn: 0, priority, from }) as const;

const sea = <Id extends string>(id: Id, longitude: number, latitude: number, priority: number, turn = 0) =>
  ({ id, kind: 'sea', at: [longitude, latitude], turn, priority, from: 0 }) as const;

/** Placed by hand. Names stand in the words file under `map.label.`. */
export const labels = [
  sea('caribbean-sea', -74.7, 15.4, 1),
  sea('gulf-of-mexico', -93.6, 22.8, 2),
  sea('atlantic-ocean', -62.6, 20.9, 2),
  sea('pacific-ocean', -104.5, 4.2, 2),
  sea('eastern-pacific', -92.6, 10.2, 2, 28),
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
  label('mexico-city', 'city', -99.13, 19.43, 3, 5),
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

export type LabelId = (typeof labels)[number]['id'];

/** One water, whose two names never stand beside each other. */
const ocean: ReadonlySet<string> = new Set<LabelId>(['eastern-pacific', 'pacific-ocean']);

/**
 * The ground's labels in one language.
 * @param standing ids of the places whose own names stand on the map: a water or a country is named once, and a town bears its symbol
 */
export function labelFeatures(name: (id: LabelId) => string, standing: readonly string[] = []): FeatureCollection<Point> {
  const isNamed = (id: LabelId) => standing.some((place) => place === id || (ocean.has(place) && ocean.has(id)));
  return {
    type: 'FeatureCollection',
    features: labels.map(({ id, at, ...look }) => (
      { type: 'Feature', properties: { id, ...look, name: isNamed(id) ? '' : name(id) }, geometry: { type: 'Point', coordinates: [...at] } })),
  };
}
