import type { Event, Place, Range } from '../dataset/types.ts';

/** Events of one place, to be drawn together there: in date order, as the dataset has them. */
export interface Stand {
  readonly place: Place;
  readonly events: readonly Event[];
}

/** A summary of the campaign is a bar on the slider; as a symbol at sea it would be counted as one more strike. */
export function hasSymbol(event: Event): boolean {
  return event.place !== null && event.scope !== 'summary';
}

/** One stand for each place at which at least one of the events has a symbol, in the order of the places. */
export function standsOf(events: readonly Event[], places: readonly Place[]): readonly Stand[] {
  return places
    .map((place) => ({ place, events: events.filter((event) => event.place?.id === place.id && hasSymbol(event)) }))
    .filter((stand) => stand.events.length > 0);
}

/** Every located event of one of the places, summaries included. */
export function eventsIn(events: readonly Event[], placeIds: readonly string[]): readonly Event[] {
  return events.filter((event) => event.place !== null && placeIds.includes(event.place.id));
}

/** A point and a town are where the report puts them; of anything wider, the position within is not reported. */
export function isVague(place: Place): boolean {
  return place.precision === 'area' || place.precision === 'country';
}

/** What fits into a strike's disc: "3", "1+", "≤6", "3–6"; null where nobody says a number. */
export function figureOf({ min, max }: Range): string | null {
  if (min === null) return max === null ? null : `≤${max}`;
  if (max === null) return `${min}+`;
  return min === max ? `${min}` : `${min}–${max}`;
}
