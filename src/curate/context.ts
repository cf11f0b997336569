import type { Extent } from '../dataset/types.ts';
import { sentencesOf } from './sentences.ts';

export type ContextSide = 'before' | 'after' | 'both';

export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** The line around a place in a document, its break left out. */
export function paragraphAround(text: string, at: number): Extent {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end };
}

/**
 * The words around an excerpt: on each side that is asked for the rest of its own sentence or, where nothing readable
 * is left of that, the neighbouring sentence too; never beyond the paragraph or the article.
 */
export function contextOf(text: string, article: Extent, excerpt: Extent, side: ContextSide | undefined): Context {
  if (side === undefined) return { prefix: '', suffix: '' };
  const line = paragraphAround(text, excerpt.start);
  const paragraph = { start: Math.max(line.start, article.start), end: Math.min(line.end, article.end) };
  const sentences = sentencesOf(text.slice(paragraph.start, paragraph.end)).map(({ start, end }) => ({
    start: start + paragraph.start, end: end + paragraph.start,
  }));
  return {
    prefix: side === 'before' || side === 'both' ? text.slice(startBefore(text, sentences, excerpt.start), excerpt.start).trimStart() : '',
    suffix: side === 'after' || side === 'both' ? text.slice(excerpt.end, endAfter(text, sentences, excerpt.end)).trimEnd() : '',
  };
}

function startBefore(text: string, sentences: readonly Extent[], at: number): number {
  const index = sentences.findIndex(({ start, end }) => start <= at && at < end);
  const own = sentences[index]?.start ?? at;
  return isReadable(text.slice(own, at)) ? own : (sentences[index - 1]?.start ?? own);
}

function endAfter(text: string, sentences: readonly Extent[], at: number): number {
  const index = sentences.findIndex(({ start, end }) => start < at && at <= end);
  const own = sentences[index]?.end ?? at;
  return isReadable(text.slice(at, own)) ? own : (sentences[index + 1]?.end ?? own);
}

function isReadable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
