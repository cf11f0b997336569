import { utcDateOf, type Day, type Span } from '../dataset/day.ts';
import { isFromMonth } from '../dataset/edtf.ts';
import type { Dated } from '../dataset/types.ts';
import type { InterfaceKey, Values } from './messages.ts';

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

type Say = (key: InterfaceKey, values: Values) => string;

/** As `Dated`; where only the first three are given, the rest says nothing. `edtf` tells a month from its first day. */
export type SaidDate = Span & Pick<Dated, 'approximate'> & Partial<Pick<Dated, 'openStart' | 'members' | 'edtf'>>;

export interface DateWords {
  /** As short as it goes: "17 Oct 2025", "10–14 Nov 2025", "31 Oct 2025 – 2 Nov 2025". */
  readonly shortSpan: (span: Span) => string;
  /** A certain day: "Friday 17 October 2025". */
  readonly day: (day: Day) => string;
  /** A date with its uncertainty: one day of the span, not all of it. "between 13 and 16 October 2025", "by 19 October 2025", "between September and 14 November 2025". */
  readonly date: (date: SaidDate) => string;
  /** A certain stretch, all of it: "13 to 16 October 2025". */
  readonly stretch: (span: Span) => string;
}

export function dateWordsOf(calendar: Calendar, say: Say): DateWords {
  const day = (day: Day) => say('date.with-weekday', { weekday: calendar.weekday(day), date: calendar.date(day) });

  const partOfMonth = ({ earliest, latest }: Span) => ({
    month: calendar.monthAndYear(earliest),
    from: calendar.dayNumber(earliest),
    to: calendar.dayAndMonth(latest),
  });
  const fromDay = (span: Span) => ({ from: startWords(calendar, span), to: calendar.date(span.latest) });
  const fromMonth = (span: Span) => ({ from: startMonth(calendar, span), to: calendar.monthAndYear(span.latest) });
  const fromYear = ({ earliest, latest }: Span) => ({ from: calendar.year(earliest), to: calendar.year(latest) });

  const wordings: Record<DateShape, (span: Span) => string> = {
    day: ({ earliest }) => day(earliest),
    month: ({ earliest }) => calendar.monthAndYear(earliest),
    year: ({ earliest }) => calendar.year(earliest),
    early: (span) => say('date.early', partOfMonth(span)),
    mid: (span) => say('date.mid', partOfMonth(span)),
    late: (span) => say('date.late', partOfMonth(span)),
    'two-days': (span) => say('date.either-day', fromDay(span)),
    days: (span) => say('date.between-days', fromDay(span)),
    months: (span) => say('date.between-months', fromMonth(span)),
    years: (span) => say('date.between-years', fromYear(span)),
  };
  const uncertain = (span: Span) => wordings[shapeOf(span)](span);

  const approximate = (span: Span): string => {
    const shape = shapeOf(span);
    // A weekday says that the day is known; an approximate day has none.
    if (shape === 'day') return say('date.about-day', { date: calendar.date(span.earliest) });
    const single = shape === 'month' || shape === 'year';
    return single ? say('date.about', { date: uncertain(span) }) : say('date.roughly', { span: uncertain(span) });
  };

  const stretch = (span: Span) =>
    span.earliest === span.latest
      ? say('date.stretch-day', { date: calendar.date(span.earliest) })
      : say('date.stretch', { from: startWords(calendar, span), to: calendar.date(span.latest) });

  const date = ({ openStart = false, members = [], edtf = '', ...span }: SaidDate): string => {
    if (openStart) return say('date.by', { date: calendar.date(span.latest) });
    if (members.length > 1) return members.map(uncertain).reduce((said, next) => say('date.one-of', { first: said, second: next }));
    // Naming the first day of a month of which no day is given would sound narrower than it was reported.
    if (isFromMonth(edtf) && !isSameMonth(span.earliest, span.latest)) {
      const said = say('date.from-month', { from: startMonth(calendar, span), to: calendar.date(span.latest) });
      return span.approximate ? say('date.roughly', { span: said }) : said;
    }
    return span.approximate ? approximate(span) : uncertain(span);
  };

  const shortSpan = ({ earliest, latest }: Span): string => {
    const last = calendar.shortDate(latest);
    if (earliest === latest) return last;
    return isSameMonth(earliest, latest) ? `${calendar.dayNumber(earliest)}–${last}` : `${calendar.shortDate(earliest)} – ${last}`;
  };

  return { day, date, stretch, shortSpan };
}

/** The first day without the month and the year that it shares with the last. */
function startWords(calendar: Calendar, { earliest, latest }: Span): string {
  if (isSameMonth(earliest, latest)) return calendar.dayNumber(earliest);
  return isSameYear(earliest, latest) ? calendar.dayAndMonth(earliest) : calendar.date(earliest);
}

function startMonth(calendar: Calendar, { earliest, latest }: Span): string {
  return isSameYear(earliest, latest) ? calendar.month(earliest) : calendar.monthAndYear(earliest);
}

/**
 * How narrowly a span of days is known. A span that begins a month and ends one is told in months (likewise in years),
 * since naming its first and last day would sound narrower than it was reported.
 */
type DateShape =
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

function shapeOf({ earliest, latest }: Span): DateShape {
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

function isSameMonth(a: Day, b: Day): boolean {
  return isSameYear(a, b) && civil(a).month === civil(b).month;
}

function isSameYear(a: Day, b: Day): boolean {
  return civil(a).year === civil(b).year;
}

function isMonthEnd(day: Day): boolean {
  return civil(day + 1).date === 1;
}

function civil(day: Day): { year: number; month: number; date: number } {
  const date = utcDateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}
