import { createSeeded } from '../../bench/seeded.ts';

/** Choices that are the same at every run of one seed, so that a failure can be met again. */
export interface Chance {
  /** From 0 up to, but not including, `below`. */
  readonly whole: (below: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

export function chanceOf(seed: number): Chance {
  const seeded = createSeeded(seed);
  return { whole: (below) => seeded.between(0, below - 1), pick: (items) => seeded.pick(items) };
}
