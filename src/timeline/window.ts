import type { Day, Span } from '../dataset/day.ts';
import { clampDay } from './moves.ts';

/** What of the slider can be taken hold of. */
export type Part = 'head' | 'start' | 'window';

/** The days between which a part's own day may move: the ends never pass each other. `window` is led by its start. */
export function boundsOfPart(part: Part, { earliest, latest }: Span, axis: Span): Span {
  if (part === 'head') return { earliest, latest: axis.latest };
  if (part === 'start') return { earliest: axis.earliest, latest };
  return { earliest: axis.earliest, latest: axis.latest - (latest - earliest) };
}

/** The window with its start led to a day, as long as before and inside the axis. */
export function shiftedTo(start: Day, { earliest, latest }: Span, axis: Span): Span {
  const first = clampDay(start, boundsOfPart('window', { earliest, latest }, axis));
  return { earliest: first, latest: first + latest - earliest };
}

/** The window with one part moved to a day. */
export function movedPart(part: Part, day: Day, window: Span, axis: Span): Span {
  if (part === 'window') return shiftedTo(day, window, axis);
  const to = clampDay(day, boundsOfPart(part, window, axis));
  return part === 'head' ? { ...window, latest: to } : { ...window, earliest: to };
}

/** Which end of the window a press on the track moves: the nearer; the head where both are as near. */
export function nearerEnd(day: Day, { earliest, latest }: Span): Part {
  return Math.abs(day - earliest) < Math.abs(day - latest) ? 'start' : 'head';
}

const firstWindowDays = 28;

/** The start with which window mode opens: four weeks up to the head. */
export function firstStart(head: Day, axis: Span): Day {
  return clampDay(head - firstWindowDays + 1, axis);
}
