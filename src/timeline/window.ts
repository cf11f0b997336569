import { clampTo, parseDay, type Day, type Span } from '../dataset/day.ts';
import { stopBeside } from '../select/stops.ts';

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

/** Which end of the window a press on the track moves, all in pixels: the nearer; the head where both are as near. */
export function nearerEnd(x: number, startX: number, headX: number): Part {
  return Math.abs(x - startX) < Math.abs(x - headX) ? 'start' : 'head';
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
  if (clampTo(axis, head) !== head || (start !== null && clampTo(axis, start) !== start)) return { fault: 'outside' };
  return start !== null && start > head ? { fault: 'order' } : { from: start, head };
}

/** Pixels that the bar between the two grips keeps, so that a thumb finds it in the narrowest window. */
const leastBar = 26;

/** Pixels across a round grip; its target is larger where a finger takes it. */
export const gripSize = 28;

/** What stands on it, around (0, 0): that it goes both ways. */
export const gripSign = 'M-3.5-4.5L-8 0l4.5 4.5M3.5-4.5L8 0L3.5 4.5';

/** Middles of the grips on their lines: inside the drawing, and never over each other. */
export function placeGrips(startX: number | null, headX: number, width: number, size: number): { readonly start: number; readonly head: number } {
  const inside = (x: number): number => Math.min(Math.max(x, size / 2), width - size / 2);
  if (startX === null) return { start: inside(headX), head: inside(headX) };
  const short = Math.max(0, size + leastBar - (headX - startX)) / 2;
  const head = Math.max(inside(headX + short), size * 1.5 + leastBar);
  return { start: Math.min(inside(startX - short), head - size - leastBar), head };
}
