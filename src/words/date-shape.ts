import { utcDateOf, type Day, type Span } from '../dataset/day.ts';

/**
 * How narrowly a span of days is known. A span that begins a month and ends one is told in months (likewise in years),
 * since naming its first and last day would sound narrower than it was reported.
 */
export type DateShape =
  | 'day'
  | 'month'
  | 'year'
  | 'early'
  | 'mid'
  | 'late'
  | 'two-days'
  | 'days'
  | 'months'
  | 'years';

export function shapeOf({ earliest, latest }: Span): DateShape {
  if (earliest === latest) return 'day';
  const start = civil(earliest);
  const end = civil(latest);
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  if (start.date === 1 && isMonthEnd(latest)) {
    if (sameMonth) return 'month';
    if (start.month === 1 && end.month === 12) return sameYear ? 'year' : 'years';
    return 'months';
  }
  if (sameMonth) {
    if (start.date === 1 && end.date === 10) return 'early';
    if (start.date === 11 && end.date === 20) return 'mid';
    if (start.date === 21 && isMonthEnd(latest)) return 'late';
  }
  return latest - earliest === 1 ? 'two-days' : 'days';
}

export function isSameMonth(a: Day, b: Day): boolean {
  return isSameYear(a, b) && civil(a).month === civil(b).month;
}

export function isSameYear(a: Day, b: Day): boolean {
  return civil(a).year === civil(b).year;
}

function isMonthEnd(day: Day): boolean {
  return civil(day + 1).date === 1;
}

function civil(day: Day): { year: number; month: number; date: number } {
  const date = utcDateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}
