import type { Event } from '../dataset/types.ts';

/** Events in which an aircraft carrier is said to be at a place; one that was only sent has no place and no symbol. */
const arrivals: ReadonlySet<string> = new Set(['ford-strike-group-arrives']);

export function isCarrier(event: Pick<Event, 'id'>): boolean {
  return arrivals.has(event.id);
}
