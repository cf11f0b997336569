import type { Span } from '../dataset/day.ts';
import type { Article } from '../dataset/types.ts';

/** The stretches without an article: those of the documents, and what follows the last dateline where the axis reaches beyond it. */
export function silencesOn(axis: Span, articles: readonly Article[], silences: readonly Span[]): readonly Span[] {
  const last = Math.max(...articles.map(({ dateline }) => dateline.latest));
  if (articles.length === 0 || last >= axis.latest) return silences;
  return [...silences, { earliest: last + 1, latest: axis.latest }];
}
