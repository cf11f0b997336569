import type { Frame, Run } from './frame.ts';

/** What a note stands above. */
export interface Anchor {
  readonly run: Run;
  readonly y: number;
}

/** Half of a note's greatest width; as in timeline.css. */
const half = 132;

/** Style that centres a note above its mark and keeps it inside the drawing. */
export function besideOf({ run, y }: Anchor, frame: Frame): { left: string; bottom: string } {
  const middle = (run.from + run.to) / 2;
  return { left: `${Math.min(Math.max(middle, half), frame.width - half)}px`, bottom: `${frame.height - y + 10}px` };
}
