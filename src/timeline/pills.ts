import type { Frame, Run } from './frame.ts';

/** Pixels that the grip between two pills keeps, so that a thumb finds it in the narrowest window. */
const leastGrip = 28;
/** Pixels between a pill and the drawing's edge. */
const edge = 3;

/** Middle of the one pill: over its line, but inside the drawing. */
export function placePill(x: number, { width, pillWidth }: Pick<Frame, 'width' | 'pillWidth'>): number {
  return Math.min(Math.max(x, pillWidth / 2 + edge), width - pillWidth / 2 - edge);
}

export interface WindowPills {
  /** Middles of the two pills. */
  readonly start: number;
  readonly head: number;
  readonly grip: Run;
}

/** Two pills that stand outside their lines and never cover each other, with the grip between them. */
export function placePills(startX: number, headX: number, frame: Pick<Frame, 'width' | 'pillWidth'>): WindowPills {
  const half = frame.pillWidth / 2;
  const least = frame.pillWidth + leastGrip;
  const head = Math.max(placePill(headX + half, frame), edge + half + least);
  const start = Math.min(placePill(startX - half, frame), head - least);
  return { start, head, grip: { from: start + half, to: head - half } };
}
