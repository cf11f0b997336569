/**
 * A civil date as whole days since 1970-01-01. It has no time zone and no time of day,
 * so the same record gives the same day in Caracas, Kyiv and Kiritimati.
 */
export type Day = number;

/** A run of whole days, both ends included. */
export interface Span {
  readonly earliest: Day;
  readonly latest: Day;
}

/** The day of the span that is nearest. */
export function clampTo({ earliest, latest }: Span, day: Day): Day {
  return Math.min(latest, Math.max(earliest, day));
}

const millisecondsPerDay = 86_400_000;

/** The day of a civil date, or null where the calendar has no such date. Month counts from 1. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = Date.UTC(year, month - 1, date);
  const back = new Date(time);
  const exists = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date;
  return exists ? time / millisecondsPerDay : null;
}

/** Reads `YYYY-MM-DD`; null for anything else, dates that do not exist included. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  return utcDateOf(day).toISOString().slice(0, 10);
}

/** Midnight UTC of the day, or of a moment between two days its time, for formatters and scales that want a `Date`; only its UTC parts mean anything. */
export function utcDateOf(day: Day): Date {
  return new Date(day * millisecondsPerDay);
}

/** The other way round: days since the epoch, with the fraction that has passed of one. */
export function momentOf(date: Date): number {
  return date.getTime() / millisecondsPerDay;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return utcDateOf(day).getUTCDay();
}
