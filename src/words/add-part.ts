import type { Event } from '../dataset/types.ts';
import type { Messages, MessagesPart } from './messages.ts';

/** One language's file before any part of it has come. */
export function noMessages(language: Messages['language']): Messages {
  return {
    language,
    interface: {}, events: {}, articles: {}, places: {}, speakers: {}, values: {}, turns: {}, changes: {}, withdrawn: {}, record: {}, recordNames: {},
  };
}

/**
 * Adds in place, so that words which read these messages, and all that is drawn with them, go on as they are. `events` is
 * the dataset's, whose order the titles are in.
 */
export function addPart(messages: Messages, { titles = [], ...part }: MessagesPart, events: readonly Pick<Event, 'id'>[]): void {
  const { language: _, ...own } = messages;
  const sections: Readonly<Record<string, Record<string, unknown>>> = own;
  addEntries(own.events, Object.fromEntries(titles.map((title, index) => [events[index]?.id ?? '', { title }])));
  for (const [name, entries] of Object.entries(part)) addEntries(sections[name], entries);
}

function addEntries(section: Record<string, unknown> = {}, entries: Readonly<Record<string, unknown>>): void {
  for (const [id, entry] of Object.entries(entries)) {
    // Its own object, since a part may be asked for again.
    section[id] = typeof entry === 'object' ? { ...Object(section[id]), ...entry } : entry;
  }
}
