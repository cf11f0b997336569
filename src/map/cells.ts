import type { Event } from '../dataset/types.ts';
import { discOf } from './discs.ts';

/** Smallest side of a mark's button, in pixels: above the 24 that an unsteady hand needs; a finger gets more. */
export const cell = { fine: 28, coarse: 30 } as const;

/** Side of the button that holds a count; for a finger its target reaches beyond it, as marks.css has it. */
export const fold = { fine: 28, coarse: 24 } as const;

/** Side of the square that an event's mark stands in: room for its disc and the ring around it. */
export function cellOf(event: Event, compact: boolean): number {
  const least = compact ? cell.coarse : cell.fine;
  if (event.kind !== 'strike') return least;
  const { radius, outer } = discOf(event.killed);
  return Math.max(least, Math.ceil((outer ?? radius) * 2 + 8));
}
