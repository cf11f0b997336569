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
