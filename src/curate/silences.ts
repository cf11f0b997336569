import type { Span } from '../dataset/day.ts';

/** The stretches of the axis that none of the spans covers. */
export function silencesOf(axis: Span, covered: readonly Span[]): readonly Span[] {
  const silences: Span[] = [];
  let next = axis.earliest;
  for (const { earliest, latest } of covered.toSorted((a, b) => a.earliest - b.earliest)) {
    if (earliest > next) silences.push({ earliest: next, latest: Math.min(earliest - 1, axis.latest) });
    next = Math.max(next, latest + 1);
    if (next > axis.latest) return silences;
  }
  return [...silences, { earliest: next, latest: axis.latest }];
}
