import type { RecordStrike } from '../dataset/record.ts';
import type { Event, Place } from '../dataset/types.ts';

/** What is drawn together at one place: the documents' events and apart from them the public record's strikes, each in date order. */
export interface Stand {
  readonly place: Place;
  readonly events: readonly Event[];
  /** Absent where the public record has nothing here, or is not shown. */
  readonly record?: readonly RecordStrike[];
}

export function recordOf({ record }: Stand): readonly RecordStrike[] {
  return record ?? [];
}

/** What a mark or a ring stands for. */
export type Item = Event | RecordStrike;

export function isOfRecord(item: Item): item is RecordStrike {
  return 'theatre' in item;
}

/** A summary of the campaign is a bar on the slider; as a symbol at sea it would be counted as one more strike. */
export function hasSymbol(event: Event): boolean {
  return event.place !== null && event.scope !== 'summary';
}

/** One stand for each place at which an event has a symbol or the record a strike, in the order of the places. An undisclosed sea has none. */
export function standsOf(events: readonly Event[], places: readonly Place[], record: readonly RecordStrike[] = []): readonly Stand[] {
  const symbols = new Map(places.map(({ id }): [string, Event[]] => [id, []]));
  for (const event of events) if (event.place !== null && hasSymbol(event)) symbols.get(event.place.id)?.push(event);
  return places
    .map((place): Stand => {
      const strikes = strikesIn(record, [place.id]);
      const stand = { place, events: symbols.get(place.id) ?? [] };
      return strikes.length > 0 ? { ...stand, record: strikes } : stand;
    })
    .filter((stand) => stand.events.length > 0 || recordOf(stand).length > 0);
}

/** The same stand as before where it holds the same, so that only a place at which something changed is drawn anew. */
export function keepStands(before: readonly Stand[], now: readonly Stand[]): readonly Stand[] {
  return now.map((stand) => before.find((old) => areSame(old, stand)) ?? stand);
}

function areSame(a: Stand, b: Stand): boolean {
  return a.place === b.place && haveSame(a.events, b.events) && haveSame(recordOf(a), recordOf(b));
}

export function haveSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}

/** The record's strikes in one of the places. */
export function strikesIn(record: readonly RecordStrike[], placeIds: readonly string[]): readonly RecordStrike[] {
  return record.filter(({ theatre }) => theatre !== null && placeIds.includes(theatre));
}

/** Every located event of one of the places, summaries included. */
export function eventsIn(events: readonly Event[], placeIds: readonly string[]): readonly Event[] {
  return events.filter((event) => event.place !== null && placeIds.includes(event.place.id));
}

/** A point and a town are where the report puts them; of anything wider, the position within is not reported. */
export function isVague(place: Place): boolean {
  return place.precision === 'area' || place.precision === 'country';
}
