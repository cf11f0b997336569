/** Choices that are the same at every run of one seed, so that a failure can be met again. */
export interface Chance {
  /** From 0 up to, but not including, `below`. */
  readonly whole: (below: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  // Mulberry32: the low bits of a plain congruential generator repeat too soon for `whole(2)`.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    pick(items) {
      const item = items[whole(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}
