import type { Run } from './frame.ts';

export interface Pickable {
  readonly run: Run;
  readonly y: number;
}

/** The mark nearest to a pointer within reach, so that small marks have large targets; null where none is. */
export function pickMark<T extends Pickable>(marks: readonly T[], x: number, y: number, reach: number): T | null {
  let best: T | null = null;
  let least = reach;
  for (const mark of marks) {
    const aside = Math.max(mark.run.from - x, 0, x - mark.run.to);
    const distance = Math.hypot(aside, mark.y - y);
    if (distance < least) {
      least = distance;
      best = mark;
    }
  }
  return best;
}
