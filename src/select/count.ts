import type { Dataset, Event, Kind } from '../dataset/types.ts';

/** How many of how many. It is said in many places of the page, in print and in a picture: the same thing never by two numbers. */
export interface Count {
  /** What stands on the page now, by the days, the kinds and the search; the selected event too, which is shown whatever the filters. */
  readonly shown: number;
  /** All there are, whatever is shown. */
  readonly total: number;
}

/** Of all events, or of one kind. `listed`: the events that the page shows and a search, where there is one, finds. */
export function countOf({ events }: Pick<Dataset, 'events'>, listed: readonly Event[], kind: Kind | null = null): Count {
  const counted = (event: Event) => kind === null || event.kind === kind;
  return { shown: listed.filter(counted).length, total: events.filter(counted).length };
}

/** Whether the map has a mark for the event. A summary of the campaign has none: beside the strikes it would be counted as one more. */
export function hasMark({ place, scope }: Pick<Event, 'place' | 'scope'>): boolean {
  return place !== null && scope !== 'summary';
}
