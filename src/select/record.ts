import type { Span } from '../dataset/day.ts';
import { daysOfEntry, type PublicRecord, type RecordEntry, type RecordStrike } from '../dataset/record.ts';
import type { Dataset } from '../dataset/types.ts';
import type { View } from './view.ts';
import { isWithinTime } from './visible.ts';

/** The slider's days: the documents', and with the public record on also those up to the record's end. */
export function axisOf(dataset: Dataset, { record }: Pick<View, 'record'>): Span {
  const { axis } = dataset;
  return record ? { earliest: axis.earliest, latest: Math.max(axis.latest, dataset.record.covers.latest) } : axis;
}

export function areSameDays(a: Span, b: Span): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** Whether the entry is the same happening as an event of the documents. */
export function isJoined({ links }: PublicRecord, entryId: string): boolean {
  return links.some(({ entries }) => entries.includes(entryId));
}

/** Ids of the documents' events that are also in the record. */
export function joinedEvents({ links }: PublicRecord): ReadonlySet<string> {
  return new Set(links.map(({ event }) => event));
}

/** The record's entries of one event of the documents, in the record's order; none for an event that it does not have. */
export function entriesOfEvent({ links, strikes, facts }: PublicRecord, eventId: string): readonly RecordEntry[] {
  const ids = new Set(links.flatMap(({ event, entries }) => (event === eventId ? entries : [])));
  return [...strikes, ...facts].filter(({ id }) => ids.has(id));
}

/** Ids of the documents' events that an entry is joined to. */
export function eventsOfEntry({ links }: PublicRecord, entryId: string): readonly string[] {
  return links.filter(({ entries }) => entries.includes(entryId)).map(({ event }) => event);
}

/** Whether the id is an entry's, told before the record itself is there. */
export function isEntryId(dataset: Dataset, id: string | null): id is string {
  return id !== null && dataset.record.ids.includes(id);
}

/** Strikes and facts, by earliest day, then id. */
export function entriesOf({ strikes, facts }: PublicRecord): readonly RecordEntry[] {
  return [...strikes, ...facts].toSorted((a, b) => a.date.earliest - b.date.earliest || (a.id < b.id ? -1 : 1));
}

/** Null for an unknown id, and for null. */
export function entryById(record: PublicRecord, id: string | null): RecordEntry | null {
  const isMeant = (entry: RecordEntry) => entry.id === id;
  return record.strikes.find(isMeant) ?? record.facts.find(isMeant) ?? null;
}

/** The selected entry is shown whatever the filters. */
function isEntryShown(entry: RecordEntry, view: View): boolean {
  return entry.id === view.selected || (view.kinds.includes(entry.kind) && isWithinTime(daysOfEntry(entry, view.clock), view));
}

/** The record's own objects, by earliest day, then id. */
export function entriesShown(record: PublicRecord, view: View): readonly RecordEntry[] {
  return entriesOf(record).filter((entry) => isEntryShown(entry, view));
}

/** The strikes shown that need a mark of their own: those joined to an event have that event's. */
export function marksOf(record: PublicRecord, view: View): readonly RecordStrike[] {
  return record.strikes.filter((strike) => isEntryShown(strike, view) && !isJoined(record, strike.id));
}
