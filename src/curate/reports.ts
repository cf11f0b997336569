import type { Day, Span } from '../dataset/day.ts';

/** The latest day of the earliest of these articles' datelines; null where none is known. */
export function firstReport(articles: readonly string[], datelines: ReadonlyMap<string, Span>): Day | null {
  const days = articles.flatMap((article) => datelines.get(article)?.latest ?? []);
  return days.length === 0 ? null : Math.min(...days);
}
