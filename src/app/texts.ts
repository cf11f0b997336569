import type { Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';

/** What a reader may search an event by: its title, its place, its date as printed, who speaks of it and the passages' words. */
export function textsOf(event: Event, words: Words): readonly string[] {
  const place = event.place === null ? [] : [words.place(event.place.id)];
  const speakers = event.claims.map(({ by, excerpt }) => (by === 'article' ? words.article(excerpt.article).short : words.speaker(by)));
  const passages = event.claims.map(({ excerpt }) => excerpt.passage.exact);
  return [words.title(event), ...place, words.date(event.date), ...new Set(speakers), ...new Set(passages)];
}
