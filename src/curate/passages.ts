import type { Extent } from '../dataset/types.ts';

// Those that the documents print, before which a full stop ends nothing.
const abbreviations = new Set(['Sen', 'Adm', 'D', 'R', 'Ariz', 'Ky', 'Rep', 'Gen', 'Gov', 'Mr', 'Ms', 'Dr', 'St', 'vs']);

// "U.S." ends a sentence only where the next word could hardly be its noun ("U.S. officials", "U.S. Treasury").
const openers = new Set(['The', 'They', 'He', 'She', 'It', 'But', 'And', 'In', 'This', 'That', 'These', 'A', 'An', 'If', 'We']);

const stop = /[.!?]+[”"’')\]]*(?=\s+[“"‘'([]*([\p{Lu}\p{N}][\p{L}\p{N}]*))/gu;

/** The sentences of one paragraph of English, each with the white space after it. */
export function sentencesOf(paragraph: string): readonly Extent[] {
  const sentences: Extent[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(stop)) {
    if (!endsSentence(wordsBefore(paragraph, start, match.index), match[0], match[1] ?? '')) continue;
    const after = match.index + match[0].length;
    const end = after + (/^\s+/.exec(paragraph.slice(after))?.[0].length ?? 0);
    sentences.push({ start, end });
    start = end;
  }
  return start < paragraph.length ? [...sentences, { start, end: paragraph.length }] : sentences;
}

// Longer than any abbreviation, and than the number of any list's entry with the white space before it.
const reach = 24;

/** What stands before a stop, as far as it can tell whether the stop ends the sentence; from its start where that is nearer. */
function wordsBefore(paragraph: string, start: number, at: number): string {
  return at - start <= reach ? paragraph.slice(start, at) : `…${paragraph.slice(at - reach, at)}`;
}

function endsSentence(before: string, mark: string, next: string): boolean {
  if (!mark.startsWith('.')) return true;
  if (/\bU\.S$/.test(before)) return openers.has(next);
  // "1. Strategic depth": the number of a list's entry.
  if (/^\s*\d+$/.test(before)) return false;
  return !abbreviations.has(/\p{L}+$/u.exec(before)?.[0] ?? '');
}

/** The sentences of the paragraph in which a place of a document stands, as far as they belong to the article. */
export function sentencesAround(text: string, article: Extent, at: number): readonly Extent[] {
  const end = text.indexOf('\n', at);
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, article.start);
  const paragraph = text.slice(from, Math.min(end === -1 ? text.length : end, article.end));
  return sentencesOf(paragraph).map((sentence) => ({ start: sentence.start + from, end: sentence.end + from }));
}

/** Why an excerpt has no passage, and what would mend it. */
export interface NoPassage {
  readonly found: string;
  readonly remedy: string;
}

/**
 * What is shown for an excerpt: its whole sentence, with the sentence before where only that one says who speaks. Never beyond
 * the paragraph or the article, and never two sentences for words that do not stand in one.
 */
export function passageOf(text: string, article: Extent, excerpt: Extent, speakerBefore: boolean): Extent | NoPassage {
  const sentences = sentencesAround(text, article, excerpt.start);
  const index = sentences.findIndex(({ end }) => excerpt.start < end);
  const [own, before] = [sentences[index], sentences[index - 1]];
  if (own === undefined || excerpt.end > own.end) {
    return { found: 'the quote crosses a sentence', remedy: 'end it with the sentence, and give the next one a claim of its own' };
  }
  if (speakerBefore && before === undefined) {
    return { found: 'no sentence stands before it in its paragraph', remedy: 'leave “speakerBefore” out, and name the speaker in “by”' };
  }
  const start = speakerBefore && before !== undefined ? before.start : own.start;
  const words = text.slice(start, own.end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

export interface Paragraph extends Extent {
  readonly text: string;
}

/** The lines of a document that are not empty, without the white space around them; their extents include it. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0].trim() }));
}
