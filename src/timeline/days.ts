import { max, min } from 'd3';
import { weekdayOf, type Day, type Span } from '../dataset/day.ts';
import type { RecordEntry } from '../dataset/record.ts';
import type { Article, Clock, Event, Toll } from '../dataset/types.ts';
import { certainDay, dayOfEvent } from '../select/visible.ts';
import type { SaidDate } from '../words/dates.ts';
import type { Words } from '../words/words.ts';

/** The days at which something stands on the axis. */
export type Days = SaidDate;

export function daysOfToll(toll: Toll, clock: Clock): Days {
  return clock === 'happened' ? toll.asOf : certainDay(toll.reported);
}

/** Where an entry of the public record stands on a clock: on the second one, the day of its announcement. */
export function daysOfEntry(entry: RecordEntry, clock: Clock): Days {
  return clock === 'happened' ? entry.date : certainDay(entry.known);
}

export function lengthOf({ earliest, latest }: Span): number {
  return latest - earliest + 1;
}

/** Whether it is not known to the day: “by” a day is no day either. */
export function isVague(days: Days): boolean {
  return days.approximate || days.openStart === true || lengthOf(days) > 1;
}

export function isWithin(day: Day, { earliest, latest }: Span): boolean {
  return earliest <= day && day <= latest;
}

export interface OnDay {
  /** Events of this very day. */
  readonly certain: readonly Event[];
  /** How many are dated to a span of days that this one is among. */
  readonly possible: number;
  /** No article covers the day. */
  readonly isSilent: boolean;
}

/** What stands at one day of the axis, for the preview. */
export function onDay(day: Day, events: readonly Event[], silences: readonly Span[], clock: Clock): OnDay {
  const there = events.filter((event) => dayOfEvent(event, clock).members.some((member) => isWithin(day, member)));
  const certain = there.filter((event) => !isVague(dayOfEvent(event, clock)));
  return { certain, possible: there.length - certain.length, isSilent: silences.some((silence) => isWithin(day, silence)) };
}

/** The stretches without an article: those of the documents, and what follows the last dateline where the axis reaches beyond it. */
export function silencesOn(axis: Span, articles: readonly Article[], silences: readonly Span[]): readonly Span[] {
  const last = max(articles, ({ dateline }) => dateline.latest);
  return last === undefined || last >= axis.latest ? silences : [...silences, { earliest: last + 1, latest: axis.latest }];
}

const week = 7;

/** The days of the standing figures, where the newest is older than a week at the head; null where they are fresh, or none stand. */
export function daysOfOldFigures(current: readonly Toll[], head: Day, clock: Clock): Span | null {
  const days = current.map((toll) => daysOfToll(toll, clock));
  const [earliest, latest] = [min(days, (span) => span.earliest), max(days, (span) => span.latest)];
  return earliest === undefined || latest === undefined || head - latest <= week ? null : { earliest, latest };
}

const weekdayKeys = [
  'timeline.weekday.0', 'timeline.weekday.1', 'timeline.weekday.2', 'timeline.weekday.3',
  'timeline.weekday.4', 'timeline.weekday.5', 'timeline.weekday.6',
] as const;

/** A day as the pill and the preview show it: "Fri 17 Oct 2025". */
export function dayText(day: Day, words: Words): string {
  return words.say('timeline.pill', { weekday: words.say(weekdayKeys[weekdayOf(day)] ?? weekdayKeys[0]), date: words.shortDay(day) });
}
