import { extent } from 'd3';
import type { Feature, FeatureCollection } from 'geojson';
import outlines from 'virtual:geometry';
import type { Event, Kind, Outline, Place, Stage } from '../dataset/types.ts';
import { opening, type Corners } from './camera.ts';
import { isInside, linesOf, type Line, type LongitudeLatitude } from './plane.ts';
import { isVague } from './stands.ts';
import { nothing } from './style.ts';

/**
 * What is tinted in a kind's colour while something in a place is selected: a sea under the land, so that it ends exactly at every
 * coast, a country over it. Nothing for a town, whose symbol says all, nor for a line, which stands out by itself.
 */
export function areaOf(place: Place | null, kind: Kind | 'record'): Feature | FeatureCollection {
  const outline = place && isVague(place) && place.drawnAs !== 'line' ? outlines[place.id] : undefined;
  return outline && place ? { type: 'Feature', properties: { kind, on: place.schematic ? 'sea' : 'land', wide: place.drawnAs === 'sea' }, geometry: outline } : nothing;
}

/** What of the places is drawn as ground, whatever is selected: the border. */
export function groundLines(places: readonly Place[]): readonly Line[] {
  return places.filter(({ drawnAs }) => drawnAs === 'line').flatMap(({ id }) => linesOf(outlines[id]));
}

/** Whether a position is inside a place's outline; a line has no inside. */
export function isWithin(place: Place, position: LongitudeLatitude): boolean {
  return isInside(outlines[place.id], position);
}

/** Ids of the places of a stage's events; none where no place is reported, and the map stays on the whole theatre. */
export function placesOf({ events: ids }: Stage, events: readonly Event[]): readonly string[] {
  return events.filter(({ id }) => ids.includes(id)).flatMap(({ place }) => (place ? [place.id] : []));
}

/** The corners around the places, as far as the opening view and the seas beside it go; null without any. An ocean is cut there. */
export function frameOf(placeIds: readonly string[]): Corners | null {
  const positions = placeIds.flatMap((id) => positionsOf(outlines[id]));
  const [west, east] = extent(positions, ([x]) => x);
  const [south, north] = extent(positions, ([, y]) => y);
  if (west === undefined || east === undefined || south === undefined || north === undefined) return null;
  const [left, bottom, right, top] = opening;
  return [cut(west, left - 6, right), cut(south, bottom - 2, top), cut(east, left, right + 1), cut(north, bottom, top)];
}

function cut(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function positionsOf(outline: Outline | undefined): readonly LongitudeLatitude[] {
  switch (outline?.type) {
    case 'Point':
      return [outline.coordinates];
    case 'Polygon':
      return outline.coordinates.flat();
    case 'MultiPolygon':
      return outline.coordinates.flat(2);
    default:
      return linesOf(outline).flat();
  }
}
