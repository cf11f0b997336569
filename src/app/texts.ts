import type { Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';

/** What a reader may search an event by: its title, its place, who speaks of it and the excerpts' words. */
export function textsOf(event: Event, words: Words): readonly string[] {
  const place = event.place === null ? [] : [words.place(event.place.id)];
  const speakers = event.claims.map(({ by, excerpt }) => (by === 'article' ? words.article(excerpt.article).short : words.speaker(by)));
  const excerpts = event.claims.map(({ excerpt }) => excerpt.exact);
  return [words.title(event), ...place, ...new Set(speakers), ...excerpts];
}
