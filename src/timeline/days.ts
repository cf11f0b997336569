import { max, min } from 'd3';
import { weekdayOf, type Day, type Span } from '../dataset/day.ts';
import { isGivenDay } from '../dataset/edtf.ts';
import type { Clock, Event, Toll } from '../dataset/types.ts';
import { certainDay, dayOfEvent } from '../select/visible.ts';
import type { Words } from '../words/words.ts';

function isWithin(day: Day, { earliest, latest }: Span): boolean {
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

/** What stands at one day of the axis, for the note under the mouse. */
export function onDay(day: Day, events: readonly Event[], silences: readonly Span[], clock: Clock): OnDay {
  const there = events.filter((event) => dayOfEvent(event, clock).members.some((member) => isWithin(day, member)));
  const certain = there.filter((event) => isGivenDay(dayOfEvent(event, clock)));
  return { certain, possible: there.length - certain.length, isSilent: silences.some((silence) => isWithin(day, silence)) };
}

const week = 7;

/** The days of the standing figures, where the newest is older than a week at the head; null where they are fresh, or none stand. */
export function daysOfOldFigures(current: readonly Toll[], head: Day, clock: Clock): Span | null {
  const days = current.map((toll) => (clock === 'happened' ? toll.asOf : certainDay(toll.reported)));
  const [earliest, latest] = [min(days, (span) => span.earliest), max(days, (span) => span.latest)];
  return earliest === undefined || latest === undefined || head - latest <= week ? null : { earliest, latest };
}

const weekdayKeys = [
  'timeline.weekday.0', 'timeline.weekday.1', 'timeline.weekday.2', 'timeline.weekday.3',
  'timeline.weekday.4', 'timeline.weekday.5', 'timeline.weekday.6',
] as const;

/** A day as the header and the notes show it: "Fri 17 Oct 2025". */
export function dayText(day: Day, words: Words): string {
  return words.say('timeline.pill', { weekday: words.say(weekdayKeys[weekdayOf(day)] ?? weekdayKeys[0]), date: words.shortDay(day) });
}
