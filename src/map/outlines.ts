import outlines from 'virtual:geometry';
import type { Place } from '../dataset/types.ts';
import type { ShownArea } from './dressing.ts';
import { isAt, linesOf, type Line, type LongitudeLatitude } from './plane.ts';
import { isVague } from './stands.ts';

/** What is hatched while something in a place is selected; nothing for a town, whose symbol says all, nor for a line, which stands out by itself. */
export function areaOf(place: Place | null, kind: ShownArea['kind']): ShownArea | null {
  if (!place || !isVague(place) || place.drawnAs === 'line') return null;
  const outline = outlines[place.id];
  return outline ? { geometry: outline, kind, on: place.schematic ? 'sea' : 'land' } : null;
}

/** What of the places is drawn as ground, whatever is selected: the border. */
export function groundLines(places: readonly Place[]): readonly Line[] {
  return places.filter(({ drawnAs }) => drawnAs === 'line').flatMap(({ id }) => linesOf(outlines[id]));
}

/** Whether a position is inside a place's outline; a line has no inside. */
export function isWithin(place: Place, position: LongitudeLatitude): boolean {
  return isAt(outlines[place.id], position, 0);
}

/** The areas and countries at a position; a line counts within `tolerance` degrees. */
export function placesAt(places: readonly Place[], position: LongitudeLatitude, tolerance: number): readonly Place[] {
  return places.filter(({ id }) => isAt(outlines[id], position, tolerance));
}
