import type { Day, Span } from '../dataset/day.ts';
import type { Toll } from '../dataset/types.ts';
import type { Clock } from '../select/view.ts';
import { daysOfToll } from './day-on-clock.ts';

const week = 7;

/** The days of the standing figures, where the newest is older than a week at the head; null where they are fresh, or none stand. */
export function daysOfOldFigures(current: readonly Toll[], head: Day, clock: Clock): Span | null {
  const days = current.map((toll) => daysOfToll(toll, clock));
  const latest = Math.max(...days.map((span) => span.latest));
  if (days.length === 0 || head - latest <= week) return null;
  return { earliest: Math.min(...days.map((span) => span.earliest)), latest };
}
