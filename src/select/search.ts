import type { Dataset, Event } from '../dataset/types.ts';

/**
 * The events of which every word of the query begins some word of their texts, case and accents aside, in the dataset's
 * order. Where the query has no letter and no digit, all of them.
 */
export function search(dataset: Dataset, textsOf: (event: Event) => readonly string[], query: string): readonly Event[] {
  const terms = termsOf(query);
  return dataset.events.filter((event) => {
    const text = ` ${textsOf(event).map(folded).join(' ')}`;
    return terms.every((term) => text.includes(` ${term}`));
  });
}

/** False for blanks and bare punctuation: that is not yet a question. */
export function asksForWords(query: string): boolean {
  return termsOf(query).length > 0;
}

/** What stands between blanks is one term, so that "4,000" is not found in "4 boats and 000". */
function termsOf(query: string): readonly string[] {
  return query.split(/\s+/).map(folded).filter((term) => term !== '');
}

/** Lower-case words with one blank between, marks and accents left out; "U.S." is the same word as "US". */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
