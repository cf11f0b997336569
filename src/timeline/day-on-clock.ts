import type { RecordEntry } from '../dataset/record.ts';
import type { Dated, Event, Toll } from '../dataset/types.ts';
import { dayOfEvent } from '../select/visible.ts';
import type { Clock } from '../select/view.ts';

/** The days at which something stands on the axis. */
export type Days = Pick<Dated, 'earliest' | 'latest' | 'approximate'>;

/** Where an event stands on a clock: on the second one, the day of its first report, which is a certain day. */
export function daysOfEvent(event: Event, clock: Clock): Days {
  return clock === 'happened' ? event.date : { ...dayOfEvent(event, clock), approximate: false };
}

export function daysOfToll(toll: Toll, clock: Clock): Days {
  return clock === 'happened' ? toll.asOf : { earliest: toll.reported, latest: toll.reported, approximate: false };
}

/** Where an entry of the public record stands on a clock: on the second one, the day of its announcement. */
export function daysOfEntry(entry: RecordEntry, clock: Clock): Days {
  return clock === 'happened' ? entry.date : { earliest: entry.known, latest: entry.known, approximate: false };
}
