import type { Day, Span } from '../dataset/day.ts';
import type { Event } from '../dataset/types.ts';
import type { Clock } from '../select/view.ts';
import { daysOfEvent } from './day-on-clock.ts';

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
  const there = events.filter((event) => {
    const { earliest, latest } = daysOfEvent(event, clock);
    return earliest <= day && day <= latest;
  });
  const certain = there.filter((event) => {
    const { earliest, latest, approximate } = daysOfEvent(event, clock);
    return earliest === latest && !approximate;
  });
  return { certain, possible: there.length - certain.length, isSilent: silences.some(({ earliest, latest }) => earliest <= day && day <= latest) };
}
