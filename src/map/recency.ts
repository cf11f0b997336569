import type { Day } from '../dataset/day.ts';

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
