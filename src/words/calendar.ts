import { utcDateOf, type Day } from '../dataset/day.ts';

/** One language's way with days. Locale and time zone are always given, so every machine says the same. */
export interface Calendar {
  /** "Friday" */
  readonly weekday: (day: Day) => string;
  /** "17 October 2025" */
  readonly date: (day: Day) => string;
  /** "17 Oct 2025" */
  readonly shortDate: (day: Day) => string;
  /** "17 October" */
  readonly dayAndMonth: (day: Day) => string;
  /** "17" */
  readonly dayNumber: (day: Day) => string;
  /** "October 2025" */
  readonly monthAndYear: (day: Day) => string;
  /** "October" */
  readonly month: (day: Day) => string;
  /** "Oct" */
  readonly shortMonth: (day: Day) => string;
  /** "2025" */
  readonly year: (day: Day) => string;
}

export function calendarOf(locale: string): Calendar {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' });
    // The same few hundred days are said again and again while the head moves, and a formatter is slow.
    const said = new Map<Day, string>();
    return (day: Day) => {
      const words = said.get(day) ?? formatter.format(utcDateOf(day));
      said.set(day, words);
      return words;
    };
  };
  return {
    weekday: format({ weekday: 'long' }),
    date: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDate: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayAndMonth: format({ day: 'numeric', month: 'long' }),
    dayNumber: format({ day: 'numeric' }),
    monthAndYear: format({ month: 'long', year: 'numeric' }),
    month: format({ month: 'long' }),
    shortMonth: format({ month: 'short' }),
    year: format({ year: 'numeric' }),
  };
}
