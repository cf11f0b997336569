import type { Range } from '../dataset/types.ts';

/** A strike's disc, in pixels. */
export interface Disc {
  readonly radius: number;
  /** Of the thin ring that shows the upper bound; null where there is none or both bounds are one. */
  readonly outer: number | null;
}

/** Of a single death; the area, not the radius, grows with the number. */
const one = 8;
/** About fourteen deaths: beyond it the figure alone speaks, or one disc would bury its neighbours. */
const largest = 30;

/** The disc is as large as the fewest dead that are reported; hollow and smallest where nobody says a number. */
export function discOf({ min, max }: Range): Disc {
  const least = radiusOf(min ?? 0);
  const most = radiusOf(max ?? 0);
  return { radius: least, outer: max !== null && most > least ? most : null };
}

function radiusOf(dead: number): number {
  return Math.min(largest, one * Math.sqrt(Math.max(1, dead)));
}
