import type { Day, Span } from '../dataset/day.ts';
import type { Dated } from '../dataset/types.ts';
import type { Calendar } from './calendar.ts';
import { isSameMonth, isSameYear, shapeOf, type DateShape } from './date-shape.ts';
import type { InterfaceKey } from './keys.ts';
import type { Values } from './sentence.ts';

type Say = (key: InterfaceKey, values: Values) => string;

export interface DateWords {
  /** A certain day: "Friday 17 October 2025". */
  readonly day: (day: Day) => string;
  /** A date with its uncertainty: one day of the span, not all of it. "between 13 and 16 October 2025". */
  readonly date: (date: Pick<Dated, 'earliest' | 'latest' | 'approximate'>) => string;
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
  const fromMonth = ({ earliest, latest }: Span) => ({
    from: isSameYear(earliest, latest) ? calendar.month(earliest) : calendar.monthAndYear(earliest),
    to: calendar.monthAndYear(latest),
  });
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

  return { day, date: (date) => (date.approximate ? approximate(date) : uncertain(date)), stretch };
}

/** The first day without the month and the year that it shares with the last. */
function startWords(calendar: Calendar, { earliest, latest }: Span): string {
  if (isSameMonth(earliest, latest)) return calendar.dayNumber(earliest);
  return isSameYear(earliest, latest) ? calendar.dayAndMonth(earliest) : calendar.date(earliest);
}
