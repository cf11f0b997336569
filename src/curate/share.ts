import type { Dataset, Extent } from '../dataset/types.ts';

export interface Share {
  readonly article: string;
  /** Characters of the article, and how many of them some excerpt or its context repeats. */
  readonly length: number;
  readonly shown: number;
}

/** How much of each article the dataset repeats, overlaps counted once. */
export function sharesOf({ articles, events, tolls }: Dataset): readonly Share[] {
  const excerpts = [...events.flatMap(({ claims }) => claims), ...tolls].map(({ excerpt }) => excerpt);
  return articles.map(({ id, start, end }) => {
    const extents = excerpts
      .filter(({ article }) => article === id)
      .map((excerpt) => ({ start: excerpt.start - excerpt.prefix.length, end: excerpt.end + excerpt.suffix.length }));
    return { article: id, length: end - start, shown: lengthOfUnion(extents) };
  });
}

function lengthOfUnion(extents: readonly Extent[]): number {
  let length = 0;
  let reached = -Infinity;
  for (const { start, end } of extents.toSorted((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
