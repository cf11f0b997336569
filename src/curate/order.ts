import type { Article, Event, Toll } from '../dataset/types.ts';
import type { Span } from '../dataset/day.ts';

/** By latest day, then earliest day, then id. */
export function byDate(a: Event, b: Event): number {
  return compareSpans(a.date, b.date) || compareText(a.id, b.id);
}

export function byDateline(a: Article, b: Article): number {
  return compareSpans(a.dateline, b.dateline) || compareText(a.id, b.id);
}

export function byTheirDay(a: Toll, b: Toll): number {
  return compareSpans(a.asOf, b.asOf) || compareText(a.id, b.id);
}

function compareSpans(a: Span, b: Span): number {
  return a.latest - b.latest || a.earliest - b.earliest;
}

/** By code unit, so that no machine's locale changes the order. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
