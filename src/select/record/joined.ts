import type { PublicRecord, RecordEntry } from '../../dataset/record.ts';

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
