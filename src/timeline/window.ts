import { clampTo, parseDay, type Day, type Span } from '../dataset/day.ts';
import { stopBeside } from '../select/stops.ts';
import type { Run } from '../ui/scale.ts';
import type { Plan } from './chart.ts';
import { isWithin } from './days.ts';

/** What of the slider can be taken hold of. */
export type Part = 'head' | 'start' | 'window';

/** The days between which a part's own day may move: the ends never pass each other. `window` is led by its start. */
export function boundsOfPart(part: Part, { earliest, latest }: Span, axis: Span): Span {
  if (part === 'head') return { earliest, latest: axis.latest };
  if (part === 'start') return { earliest: axis.earliest, latest };
  return { earliest: axis.earliest, latest: axis.latest - (latest - earliest) };
}

/** The window with one part moved to a day; as a whole it stays as long as it was, and inside the axis. */
export function movedPart(part: Part, day: Day, window: Span, axis: Span): Span {
  const to = clampTo(boundsOfPart(part, window, axis), day);
  if (part === 'window') return { earliest: to, latest: to + window.latest - window.earliest };
  return part === 'head' ? { ...window, latest: to } : { ...window, earliest: to };
}

/** Which end of the window a press on the track moves: the nearer; the head where both are as near. */
export function nearerEnd(day: Day, { earliest, latest }: Span): Part {
  return Math.abs(day - earliest) < Math.abs(day - latest) ? 'start' : 'head';
}

const firstWindowDays = 28;

/** The start with which window mode opens: four weeks up to the head. */
export function firstStart(head: Day, axis: Span): Day {
  return clampTo(axis, head - firstWindowDays + 1);
}

const week = 7;

/**
 * Where a key takes a handle that stands at `day`; null for a key that does not move it. The arrows go to the stop beside it, and
 * stay where there is none, as the step buttons do.
 */
export function dayByKey(key: string, day: Day, stops: readonly Day[], bounds: Span): Day | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return clampTo(bounds, stopBeside(stops, day, 1) ?? day);
    case 'ArrowLeft':
    case 'ArrowDown':
      return clampTo(bounds, stopBeside(stops, day, -1) ?? day);
    case 'PageUp':
      return clampTo(bounds, day + week);
    case 'PageDown':
      return clampTo(bounds, day - week);
    case 'Home':
      return bounds.earliest;
    case 'End':
      return bounds.latest;
    default:
      return null;
  }
}

export type TypedFault = 'empty' | 'outside' | 'order';

export type Typed = { readonly from: Day | null; readonly head: Day } | { readonly fault: TypedFault };

/** Reads what was typed into date fields (ISO or empty, as browsers give it). `from` is null outside window mode. */
export function readTyped(from: string | null, to: string, axis: Span): Typed {
  const head = parseDay(to);
  const start = from === null ? null : parseDay(from);
  if (head === null || (from !== null && start === null)) return { fault: 'empty' };
  if (!isWithin(head, axis) || (start !== null && !isWithin(start, axis))) return { fault: 'outside' };
  return start !== null && start > head ? { fault: 'order' } : { from: start, head };
}

/** Pixels that the grip between two pills keeps, so that a thumb finds it in the narrowest window. */
const leastGrip = 28;
/** Pixels between a pill and the drawing's edge. */
const edge = 3;

/** Middle of the one pill: over its line, but inside the drawing. */
export function placePill(x: number, { width, pillWidth }: Pick<Plan, 'width' | 'pillWidth'>): number {
  return Math.min(Math.max(x, pillWidth / 2 + edge), width - pillWidth / 2 - edge);
}

export interface WindowPills {
  /** Middles of the two pills. */
  readonly start: number;
  readonly head: number;
  readonly grip: Run;
}

/** Two pills that stand outside their lines and never cover each other, with the grip between them. */
export function placePills(startX: number, headX: number, plan: Pick<Plan, 'width' | 'pillWidth'>): WindowPills {
  const half = plan.pillWidth / 2;
  const least = plan.pillWidth + leastGrip;
  const head = Math.max(placePill(headX + half, plan), edge + half + least);
  const start = Math.min(placePill(startX - half, plan), head - least);
  return { start, head, grip: { from: start + half, to: head - half } };
}
