export interface Run {
  readonly text: string;
  /** True for a word that the query asks for. */
  readonly found: boolean;
}

/** Initials with their stops ("U.S.") are one word, as the search has it. */
const word = /\b(?:\p{L}\.)+\p{L}\b|[\p{L}\p{M}\p{N}]+/gu;

/** The text in runs, the words marked that begin as one of the query's words does, case and accents aside. */
export function marked(text: string, query: string): readonly Run[] {
  const terms = wordsOf(query).map(folded);
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const beginning = folded(found);
    if (!terms.some((term) => beginning.startsWith(term))) continue;
    if (index > end) runs.push({ text: text.slice(end, index), found: false });
    runs.push({ text: found, found: true });
    end = index + found.length;
  }
  return end < text.length ? [...runs, { text: text.slice(end), found: false }] : runs;
}

/** How many of the query's words the text has. */
export function wordsFound(text: string, query: string): number {
  const beginnings = wordsOf(text).map(folded);
  return new Set(wordsOf(query).map(folded).filter((term) => beginnings.some((beginning) => beginning.startsWith(term)))).size;
}

function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(word)].map(([found]) => found);
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/[\p{M}.]/gu, '').toLowerCase();
}
