import { group, sum } from 'd3';
import type { RecordStrike } from '../dataset/record.ts';
import type { Event, Place } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';

/** What is drawn together at one place: the documents' events and apart from them the public record's strikes, each in date order. */
export interface Stand {
  readonly place: Place;
  readonly events: readonly Event[];
  /** Of the public record; empty where it has nothing here, or is not shown. */
  readonly strikes: readonly RecordStrike[];
}

/** What a mark or a ring stands for. */
export type Item = Event | RecordStrike;

export function isOfRecord(item: Item): item is RecordStrike {
  return 'theatre' in item;
}

/** A point and a town are where the report puts them; of anything wider, the position within is not reported. */
export function isVague(place: Place): boolean {
  return place.precision === 'area' || place.precision === 'country';
}

/** A summary of the campaign is a bar on the slider; as a symbol at sea it would be counted as one more strike. */
export function hasSymbol(event: Event): boolean {
  return event.place !== null && event.scope !== 'summary';
}

/** One stand for each place at which an event has a symbol or the record a strike, in the order of the places. An undisclosed sea has none. */
export function standsOf(events: readonly Event[], places: readonly Place[], record: readonly RecordStrike[]): readonly Stand[] {
  const [symbols, strikes] = [group(events.filter(hasSymbol), ({ place }) => place?.id), group(record, ({ theatre }) => theatre)];
  return places
    .map((place): Stand => ({ place, events: symbols.get(place.id) ?? [], strikes: strikes.get(place.id) ?? [] }))
    .filter((stand) => stand.events.length > 0 || stand.strikes.length > 0);
}

/** The same stand as before where it holds the same, so that only a place at which something changed is drawn anew. */
export function keepStands(before: readonly Stand[], now: readonly Stand[]): readonly Stand[] {
  return now.map((stand) => before.find((old) => areSame(old, stand)) ?? stand);
}

function areSame(a: Stand, b: Stand): boolean {
  return a.place === b.place && haveSame(a.events, b.events) && haveSame(a.strikes, b.strikes);
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

type StandWords = Pick<Words, 'say' | 'plural' | 'number' | 'place' | 'shortPlace'>;

/**
 * The lines under a framed row: where and how many, the record's counted apart, and where there is room that nobody says
 * where within; elsewhere a note says that once for all. A town needs none, since its name is on the ground.
 */
export function berthLines(stand: Stand, words: StandWords, roomy: boolean, compact = false): readonly string[] {
  if (!isVague(stand.place)) return [];
  const captions = captionsOf(stand, words, compact);
  return roomy ? [...captions, words.plural('map.berth.positions', stand.events.length + stand.strikes.length)] : captions;
}

function captionsOf({ place: { id }, events, strikes }: Stand, words: StandWords, compact: boolean): readonly string[] {
  const place = words.shortPlace(id);
  const [count, record] = [words.number(events.length), words.number(strikes.length)];
  const documents = words.say('map.berth.caption', { place, count });
  if (strikes.length === 0) return [documents];
  if (compact) return [events.length > 0 ? documents : place, words.say('record.berth.line', { record })];
  return [events.length > 0 ? words.say('record.berth.caption', { place, count, record }) : words.say('record.berth.caption-record', { place, record })];
}

/** A berth's accessible name, which counts both bodies apart too. */
export function berthName({ place: where, events, strikes }: Stand, words: StandWords): string {
  const place = words.place(where.id);
  return [
    ...(events.length > 0 ? [words.plural('map.berth.count', events.length, { place })] : []),
    ...(strikes.length > 0 ? [events.length > 0 ? words.plural('record.berth.count', strikes.length) : words.plural('record.berth.count-only', strikes.length, { place })] : []),
    ...(isVague(where) ? [words.plural('map.berth.positions', events.length + strikes.length)] : []),
  ].join(', ');
}

/** Says what lies outside the view at one place. The documents' events and the record's strikes are never one number. */
export function outsideAt({ place: { id }, events, strikes }: Stand, words: StandWords): string {
  const place = words.place(id);
  if (strikes.length === 0) return words.plural('map.outside-at', events.length, { place });
  if (events.length === 0) return words.plural('record.map.outside-at', strikes.length, { place });
  return words.plural('record.map.outside-at-both', events.length, { place, record: words.number(strikes.length) });
}

export function outsideInAll(stands: readonly Stand[], words: StandWords): string {
  const [events, strikes] = [sum(stands, (stand) => stand.events.length), sum(stands, (stand) => stand.strikes.length)];
  if (strikes === 0) return words.plural('map.outside', events);
  if (events === 0) return words.plural('record.map.outside', strikes);
  return words.plural('record.map.outside-both', events, { record: words.number(strikes) });
}
