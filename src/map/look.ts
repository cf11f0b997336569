import type { Day } from '../dataset/day.ts';
import type { Event, Place } from '../dataset/types.ts';
import type { View } from '../select/view.ts';
import { arrivalOf, isSoft } from '../select/visible.ts';
import type { Stress } from './style.ts';

type Head = Pick<View, 'clock' | 'head'>;

/** How long before the head something happened, in the three steps that the marks tell apart. */
export type Recency = 'near' | 'past' | 'old';

const week = 7;
const month = 35;

/** @param latest last day on which it may have happened, on the clock in use; later than the head where its date is uncertain */
export function recencyOf(latest: Day, head: Day): Recency {
  const days = head - latest;
  if (days <= week) return 'near';
  return days <= month ? 'past' : 'old';
}

/** How an event's mark looks at the moment. */
export interface Look {
  readonly soft: boolean;
  readonly recency: Recency;
  /** Not among what the reader searches for. */
  readonly faded: boolean;
}

/** @param hits ids of what was searched and found; null while nothing is searched */
export function lookOf(event: Event, at: Head, hits: ReadonlySet<string> | null): Look {
  return { soft: isSoft(event, at), recency: recencyOf(arrivalOf(event, at.clock), at.head), faded: hits !== null && !hits.has(event.id) };
}

export function sameLook(a: Look, b: Look): boolean {
  return a.soft === b.soft && a.recency === b.recency && a.faded === b.faded;
}

/** What of the ground the events and the selected one bring out: the border's strip near its own events, the limit where a claim turns on it. */
export function stressOf(events: readonly Event[], selected: Event | null, places: readonly Place[], at: Head): Stress {
  const lines = new Set(places.filter(({ drawnAs }) => drawnAs === 'line').map(({ id }) => id));
  const isOnLine = ({ place }: Event) => place !== null && lines.has(place.id);
  return {
    strip: (selected !== null && isOnLine(selected)) || events.some((event) => isOnLine(event) && lookOf(event, at, null).recency === 'near'),
    limits: speaksOfWaters(selected),
  };
}

export function sameStress(a: Stress, b: Stress): boolean {
  return a.strip === b.strip && a.limits === b.limits;
}

export function speaksOfWaters(event: Event | null): boolean {
  return event?.claims.some(({ measure }) => measure === 'waters') ?? false;
}
