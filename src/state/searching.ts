import { createMemo, createSignal, type Accessor } from 'solid-js';
import type { Dataset, Event } from '../dataset/types.ts';
import { asksForWords, search } from '../select/search.ts';
import { haveSameMembers } from './shown.ts';

export interface Searching {
  /** As the reader typed it; no part of the address. */
  readonly query: Accessor<string>;
  readonly setQuery: (text: string) => void;
  /** Found among all events, whatever is shown; null where the query asks for nothing. */
  readonly hits: Accessor<readonly Event[] | null>;
  /** Ids of those; null where there are no hits to speak of. */
  readonly found: Accessor<ReadonlySet<string> | null>;
}

export function createSearching(dataset: Dataset, textsOf: (event: Event) => readonly string[]): Searching {
  const [query, setQuery] = createSignal('');
  const hits = createMemo(() => (asksForWords(query()) ? search(dataset, textsOf, query()) : null), undefined, { equals: areSameHits });
  const found = createMemo(() => idsOf(hits()));
  return { query, setQuery: (text) => setQuery(text), hits, found };
}

function areSameHits(a: readonly Event[] | null, b: readonly Event[] | null): boolean {
  return a === null || b === null ? a === b : haveSameMembers(a, b);
}

function idsOf(hits: readonly Event[] | null): ReadonlySet<string> | null {
  return hits === null ? null : new Set(hits.map(({ id }) => id));
}
