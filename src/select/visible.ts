import type { Day, Span } from '../dataset/day.ts';
import type { EdtfDate } from '../dataset/edtf.ts';
import type { Clock, Dataset, Event } from '../dataset/types.ts';
import type { View } from './view.ts';

/** When an event stands on a clock: its date on the first, the day of its first report on the second, which is a certain day. */
export function dayOfEvent(event: Event, clock: Clock): EdtfDate {
  return clock === 'happened' ? event.date : certainDay(event.reported);
}

export function certainDay(day: Day): EdtfDate {
  const span = { earliest: day, latest: day };
  return { ...span, approximate: false, openStart: false, members: [span] };
}

/** The day at which the event has wholly arrived on the clock. */
export function arrivalOf(event: Event, clock: Clock): Day {
  return dayOfEvent(event, clock).latest;
}

/** Which filter keeps the event out, whether or not it is selected; null where none does. */
export function hiddenBy(event: Event, view: View): 'kinds' | 'time' | null {
  if (!view.kinds.includes(event.kind)) return 'kinds';
  return isWithinTime(dayOfEvent(event, view.clock), view) ? null : 'time';
}

/** The selected event is shown whatever the filters. */
export function isShown(event: Event, view: View): boolean {
  return event.id === view.selected || hiddenBy(event, view) === null;
}

/** True while the head stands inside the event's span of days, so that it may have happened and may not have yet. */
export function isSoft(event: Event, view: Pick<View, 'clock' | 'head'>): boolean {
  return view.clock === 'happened' && event.date.earliest <= view.head && view.head < event.date.latest;
}

/** The dataset's own event objects, in its order: Solid keeps its nodes by reference. */
export function visibleEvents(dataset: Dataset, view: View): readonly Event[] {
  return dataset.events.filter((event) => isShown(event, view));
}

/** The newest event that the filters let through and that has wholly arrived at the head. */
export function latestEvent(dataset: Dataset, view: View): Event | null {
  let latest: Event | null = null;
  let newest = -Infinity;
  // From the end, where the newest are: the rest is passed over by its day alone.
  for (const event of dataset.events.toReversed()) {
    const arrival = arrivalOf(event, view.clock);
    if (arrival > view.head || arrival <= newest || hiddenBy(event, view) !== null) continue;
    [latest, newest] = [event, arrival];
  }
  return latest;
}

/** Whether some of the days have come by the head and, in a window, some of them lie in it. Of a set each member is asked: between them nothing is said. */
export function isWithinTime(date: Span & Partial<Pick<EdtfDate, 'members'>>, { head, from }: Pick<View, 'head' | 'from'>): boolean {
  const { members = [date] } = date;
  return members.some(({ earliest, latest }) => earliest <= head && (from === null || latest >= from));
}

export type Absence = 'kind' | 'after' | 'before';

/** Why an event that was searched for is not among those shown; null where it is. */
export function absenceOf(event: Event, view: Pick<View, 'kinds' | 'clock' | 'head' | 'from'>): Absence | null {
  const { earliest, latest } = dayOfEvent(event, view.clock);
  if (earliest > view.head) return 'after';
  if (view.from !== null && latest < view.from) return 'before';
  return view.kinds.includes(event.kind) ? null : 'kind';
}
