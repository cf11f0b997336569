import type { Event, Toll } from '../dataset/types.ts';

/** What of the public files belongs to what is shown now, as ids. */
export interface Selection {
  readonly events: ReadonlySet<string>;
  readonly tolls: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** The events and figures shown, and every article that one of them rests on. */
export function selectionOf(events: readonly Event[], tolls: readonly Toll[]): Selection {
  return {
    events: new Set(events.map(({ id }) => id)),
    tolls: new Set(tolls.map(({ id }) => id)),
    articles: new Set([...events.flatMap(({ articles }) => articles), ...tolls.map(({ excerpt }) => excerpt.article)]),
  };
}
