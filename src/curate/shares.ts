import { group, sort } from 'd3';
import type { Extent } from '../dataset/types.ts';
import { isExtent, type Reading } from './reading.ts';

/** How much of an article is shown, in whole passages; a character that several repeat counts once. */
export interface Share {
  readonly article: string;
  /** Characters of the article, of those shown, and of the longest run without a gap: passages that only white space parts are one run. */
  readonly length: number;
  readonly shown: number;
  readonly run: Extent;
}

/** In the order of the articles' ids. */
export function sharesOf({ extents, texts, quotations }: Reading): readonly Share[] {
  const passages = group(quotations.flatMap(({ source, place }) => (
    place !== null && isExtent(place) ? [{ article: source.article, ...place.passage }] : [])), ({ article }) => article);
  return sort(extents, ([id]) => id).map(([article, { document, start, end }]) => {
    const shown = unionOf(passages.get(article) ?? []);
    const runs = joined(shown, (from, to) => (texts.get(document) ?? '').slice(from, to).trim() === '');
    const run = runs.reduce((longest, next) => (lengthOf(next) > lengthOf(longest) ? next : longest), { start, end: start });
    return { article, length: end - start, shown: shown.reduce((sum, extent) => sum + lengthOf(extent), 0), run };
  });
}

export function lengthOf({ start, end }: Extent): number {
  return end - start;
}

function unionOf(extents: readonly Extent[]): readonly Extent[] {
  return joined(sort(extents, ({ start }) => start), (from, to) => to <= from);
}

/** Neighbours in one where that is so of the end of the one and the start of the other. */
function joined(extents: readonly Extent[], meet: (end: number, start: number) => boolean): readonly Extent[] {
  const runs: Extent[] = [];
  for (const { start, end } of extents) {
    const last = runs.at(-1);
    if (last !== undefined && meet(last.end, start)) runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else runs.push({ start, end });
  }
  return runs;
}
