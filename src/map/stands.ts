import { group } from 'd3';
import type { RecordStrike } from '../dataset/record.ts';
import type { Event, Place } from '../dataset/types.ts';
import { atStart } from '../words/claims.ts';
import type { Words } from '../words/words.ts';

/** What is told of one place, each list in date order. */
export interface Stand {
  readonly place: Place;
  /** Each has its symbol: strikes told singly or several as one, and deployments. */
  readonly marks: readonly Event[];
  /** What folds to a count: politics, and of the border its reports. */
  readonly folded: readonly Event[];
  /** Summaries of strikes, which are words: as a symbol one would be counted as one more strike. */
  readonly summaries: readonly Event[];
  /** Of the public record; empty where it has nothing here, or is not shown. */
  readonly strikes: readonly RecordStrike[];
}

/** A point and a town are where the report puts them; of anything wider, the position within is not reported. */
export function isVague(place: Place): boolean {
  return place.precision === 'area' || place.precision === 'country';
}

/** Wider waters give way to the narrower ones within them that stand: what is told of the wider ones is read there. */
const narrower: Readonly<Record<string, string>> = { 'pacific-ocean': 'eastern-pacific', 'off-venezuela-and-colombia': 'off-venezuela' };

/**
 * One stand for each place of which something is told, by the first day of what is told there; the border's own always, since
 * its line is always drawn. Reports of the border stand at its line, whatever country they name.
 */
export function standsOf(events: readonly Event[], places: readonly Place[], record: readonly RecordStrike[]): readonly Stand[] {
  const line = places.find(({ drawnAs }) => drawnAs === 'line');
  const located = events.filter(({ place }) => place !== null);
  const here = group(located, ({ kind, place }) => (kind === 'border' && line ? line.id : place?.id));
  const strikes = group(record, ({ theatre }) => theatre);
  const all = places.map((place) => standOf(place, here.get(place.id) ?? [], strikes.get(place.id) ?? [])).filter((stand) => stand.place === line || isTold(stand));
  const told = all.filter((stand) => !givesWay(stand, all)).map((stand) => withWider(stand, all));
  const order = new Map(located.map((event, index) => [event, index]));
  const rank = (stand: Stand) => Math.min(...eventsOf(stand).map((event) => order.get(event) ?? Infinity));
  return told.toSorted((a, b) => rank(a) - rank(b));
}

function standOf(place: Place, events: readonly Event[], strikes: readonly RecordStrike[]): Stand {
  return {
    place, strikes,
    marks: events.filter(({ kind, scope }) => kind === 'deployment' || (kind === 'strike' && scope !== 'summary')),
    folded: events.filter(({ kind }) => kind === 'diplomacy' || kind === 'border'),
    summaries: events.filter(({ kind, scope }) => kind === 'strike' && scope === 'summary'),
  };
}

function isOnlySummed({ marks, folded, summaries, strikes }: Stand): boolean {
  return summaries.length > 0 && marks.length + folded.length + strikes.length === 0;
}

function givesWay(stand: Stand, all: readonly Stand[]): boolean {
  return isOnlySummed(stand) && all.some(({ place }) => place.id === narrower[stand.place.id]);
}

function withWider(stand: Stand, all: readonly Stand[]): Stand {
  const wider = all.filter((other) => narrower[other.place.id] === stand.place.id && givesWay(other, all));
  return wider.length === 0 ? stand : { ...stand, summaries: [...stand.summaries, ...wider.flatMap(({ summaries }) => summaries)] };
}

/** Everything that is told of it by the documents. */
export function eventsOf({ marks, folded, summaries }: Stand): readonly Event[] {
  return [...marks, ...folded, ...summaries];
}

/** Whether there is anything to be read there; of a border's own line there need not be. */
export function isTold(stand: Stand): boolean {
  return countAt(stand) + stand.strikes.length > 0;
}

/** How many it counts: a summary only where there is nothing else. */
export function countAt({ marks, folded, summaries, strikes }: Stand): number {
  return marks.length + folded.length || (strikes.length > 0 ? 0 : summaries.length);
}

/** What struck the country itself, the first of it; null elsewhere. */
export function struckAt({ place, marks }: Stand): Event | null {
  return place.precision === 'country' ? (marks.find(({ kind }) => kind === 'strike') ?? null) : null;
}

/** The same stand as before where it holds the same, so that only a place at which something changed is drawn anew. */
export function keepStands(before: readonly Stand[], now: readonly Stand[]): readonly Stand[] {
  return now.map((stand) => before.find((old) => areSame(old, stand)) ?? stand);
}

function areSame(a: Stand, b: Stand): boolean {
  return a.place === b.place && haveSame(eventsOf(a), eventsOf(b)) && haveSame(a.strikes, b.strikes);
}

export function haveSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}

type StandWords = Pick<Words, 'say' | 'plural' | 'date' | 'place' | 'article'>;

/** What the quiet line says, part by part: what the symbols are, and that nobody says where. A town needs none, nor a line on the ground. */
export function lineOf(stand: Stand, words: StandWords): readonly string[] {
  const { place, marks, summaries, strikes } = stand;
  if (!isVague(place) || place.drawnAs === 'line' || marks.length + summaries.length + strikes.length === 0) return [];
  const strikesOf = (scope: Event['scope']) => marks.filter((event) => event.kind === 'strike' && event.scope === scope).length;
  const carriers = marks.filter(({ drawnAs }) => drawnAs === 'carrier');
  const forces = marks.filter(({ kind, drawnAs }) => kind === 'deployment' && drawnAs !== 'carrier').length;
  const [single, several] = [strikesOf('single'), strikesOf('several')];
  const positions = words.plural('map.positions', marks.length + strikes.length);
  const struck = struckAt(stand);
  if (struck) return [...struck.articles.slice(0, 1).map((id) => words.say('map.line.says', { article: words.article(id).short })), positions];
  return [
    ...(single > 0 ? [words.plural('map.line.single', single)] : []),
    ...(several > 0 ? [words.plural('map.line.several', several)] : []),
    ...(summaries.length > 0 && single + several === 0 ? [words.say('map.line.summary')] : []),
    ...carriers.map(({ date }) => words.say('map.line.carrier', { date: words.date(date) })),
    ...(forces > 0 ? [words.plural('map.line.forces', forces)] : []),
    ...(marks.length + strikes.length > 0 ? [positions] : []),
  ];
}

/** A stand's accessible name, which counts the documents' and the record's apart. */
export function standName(stand: Stand, words: StandWords): string {
  const { place: where, marks, strikes } = stand;
  const [place, count] = [atStart(words.place(where.id)), countAt(stand)];
  return [
    ...(count > 0 || strikes.length === 0 ? [words.plural('map.count', count, { place })] : []),
    ...(strikes.length > 0 ? [count > 0 ? words.plural('record.map.count', strikes.length) : words.plural('record.map.count-only', strikes.length, { place })] : []),
    ...(isVague(where) && where.drawnAs !== 'line' && marks.length + strikes.length > 0 ? [words.plural('map.positions', marks.length + strikes.length)] : []),
  ].join(', ');
}
