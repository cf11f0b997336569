import type { Dataset, Event } from '../dataset/types.ts';

/**
 * The events of which every word of the query begins some word of their texts, in the dataset's order. Case, accents and
 * punctuation are seen through: "EEUU" finds "EE.UU.", and "venezuela" finds "Colombia–Venezuela". Where the query has no
 * letter and no digit, all of them.
 */
export function search(dataset: Dataset, textsOf: (event: Event) => readonly string[], query: string): readonly Event[] {
  const terms = termsOf(query);
  return dataset.events.filter((event) => {
    const beginnings = textsOf(event).flatMap((text) => wordsOf(text).flatMap(beginningsOf));
    const all = ` ${beginnings.join(' ')}`;
    return terms.every((term) => all.includes(` ${term}`));
  });
}

/** False for blanks and bare punctuation: that is not yet a question. */
export function asksForWords(query: string): boolean {
  return termsOf(query).length > 0;
}

export interface Run {
  readonly text: string;
  /** True for a word that the query asks for. */
  readonly found: boolean;
}

/** The text in runs, the words marked that a search for the query finds. */
export function marked(text: string, query: string): readonly Run[] {
  const terms = termsOf(query);
  const runs: Run[] = [];
  let reached = 0;
  for (const word of wordsOf(text)) {
    const stretch = stretchFound(word, terms);
    if (stretch === null) continue;
    if (stretch.start > reached) runs.push({ text: text.slice(reached, stretch.start), found: false });
    runs.push({ text: text.slice(stretch.start, stretch.end), found: true });
    reached = stretch.end;
  }
  return reached < text.length ? [...runs, { text: text.slice(reached), found: false }] : runs;
}

/** How many of the query's words the text has. */
export function wordsFound(text: string, query: string): number {
  const beginnings = wordsOf(text).flatMap(beginningsOf);
  return new Set(termsOf(query).filter((term) => beginnings.some((beginning) => beginning.startsWith(term)))).size;
}

/** A run of letters and digits, folded, and where it stands in its text. */
interface Piece {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between blanks, in pieces: "EE.UU." is two. */
type Word = readonly Piece[];

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) =>
    [...word.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((piece) => {
      const start = index + piece.index;
      return { folded: folded(piece[0]), start, end: start + piece[0].length };
    }));
}

/** What a word can be found by: all of it from each of its pieces on, so that a figure is one word: "4,000" is no "4" and "000". */
function beginningsOf(word: Word): readonly string[] {
  return word.map((_, index) => word.slice(index).map((piece) => piece.folded).join(''));
}

function termsOf(query: string): readonly string[] {
  return wordsOf(query).map((word) => word.map((piece) => piece.folded).join('')).filter((term) => term !== '');
}

/** From the piece on at which the word is found, to the end of the piece in which the term ends. */
function stretchFound(word: Word, terms: readonly string[]): { readonly start: number; readonly end: number } | null {
  for (const [index, beginning] of beginningsOf(word).entries()) {
    const term = terms.find((candidate) => beginning.startsWith(candidate));
    const first = word[index];
    if (term === undefined || first === undefined) continue;
    let length = 0;
    const last = word.slice(index).find((piece) => (length += piece.folded.length) >= term.length);
    return { start: first.start, end: (last ?? first).end };
  }
  return null;
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
