import type { Geometry } from 'geojson';
import geometry from 'virtual:geometry';
import type { Event, Place } from '../dataset/types.ts';
import { isVague } from './features.ts';
import { isAt } from './hit.ts';
import type { LongitudeLatitude, ShownArea } from './port.ts';

export const borderId = 'colombia-venezuela-border';

/** The border's own line, drawn as ground whatever is selected. */
export const borderLine: Geometry = geometry[borderId] ?? { type: 'GeometryCollection', geometries: [] };

/** What is hatched while an event is selected; nothing for a town, whose symbol says all, nor for the border, whose strip stands out by itself. */
export function areaOf(event: Event | null, place: Place | null): ShownArea | null {
  return event && shownArea(place, event.kind);
}

/** The sea of a selected strike of the public record. */
export function areaOfRecord(sea: Place | null): ShownArea | null {
  return shownArea(sea, 'record');
}

function shownArea(place: Place | null, kind: ShownArea['kind']): ShownArea | null {
  if (!place || !isVague(place) || place.id === borderId) return null;
  const shape = geometry[place.id];
  return shape ? { geometry: shape, kind, ground: place.schematic ? 'sea' : 'land' } : null;
}

/** Whether a position is inside a place's outline; a line has no inside. */
export function isWithin(place: Place, [longitude, latitude]: LongitudeLatitude): boolean {
  const shape = geometry[place.id];
  return shape !== undefined && isAt(shape, [longitude, latitude], 0);
}

/** The areas and countries at a position; a line counts within `tolerance` degrees. */
export function placesAt(places: readonly Place[], [longitude, latitude]: LongitudeLatitude, tolerance: number): readonly Place[] {
  return places.filter((place) => {
    const shape = geometry[place.id];
    return shape !== undefined && isAt(shape, [longitude, latitude], tolerance);
  });
}
