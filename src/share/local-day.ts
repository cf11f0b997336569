import { dayOf, type Day } from '../dataset/day.ts';

/** The civil day that a clock on the reader's wall shows at that moment. */
export function localDay(moment: Date): Day {
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ?? 0;
}
