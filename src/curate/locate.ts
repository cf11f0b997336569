import type { Extent } from '../dataset/types.ts';

/** Why a quote cannot be placed, and what would mend it. */
export interface Misplaced {
  readonly found: string;
  readonly remedy: string;
}

/**
 * Where a quote stands in its article. Where its words occur more than once, `prefix` must tell which: it stands
 * immediately before the quote, with or without the white space between the two.
 */
export function locate(text: string, article: Extent, quote: string, prefix?: string): Extent | Misplaced {
  const starts = occurrences(text, article, quote);
  if (starts.length === 0) return { found: 'not found in its article', remedy: 'copy the words exactly as they are printed' };
  const chosen = prefix === undefined ? starts : starts.filter((start) => follows(text.slice(article.start, start), prefix));
  const [start, second] = chosen;
  if (start === undefined) return { found: 'the prefix does not stand before the quote', remedy: 'copy the words just before the quote' };
  if (second !== undefined) return { found: `found ${chosen.length} times in its article`, remedy: 'lengthen the quote, or give a prefix' };
  if (prefix !== undefined && starts.length === 1) {
    return { found: 'a prefix, though the quote occurs once', remedy: 'leave the prefix out' };
  }
  return badEdges(text, start, quote) ?? { start, end: start + quote.length };
}

export function isExtent(place: Extent | Misplaced): place is Extent {
  return 'start' in place;
}

/** Every place where the words begin, overlapping ones included. */
export function occurrences(text: string, { start, end }: Extent, words: string): readonly number[] {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let at = text.indexOf(words, start); at !== -1 && at + words.length <= end; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function follows(before: string, prefix: string): boolean {
  return before.endsWith(prefix) || before.trimEnd().endsWith(prefix);
}

function badEdges(text: string, start: number, quote: string): Misplaced | null {
  if (/[\n\r]/.test(quote)) return { found: 'the quote crosses a paragraph', remedy: 'end it at the line break' };
  if (quote.trim() !== quote) return { found: 'the quote begins or ends with white space', remedy: 'trim it' };
  const end = start + quote.length;
  if (cutsWord(text, start) || cutsWord(text, end)) return { found: 'the quote cuts a word', remedy: 'begin and end it at whole words' };
  return null;
}

function cutsWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
