/** A range of people of which both ends are known. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export function sumOf(ranges: readonly Bounds[]): Bounds {
  return ranges.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), { min: 0, max: 0 });
}

/** What strikes killed together: a group that is there as a whole counts once, by what was published for it. */
export function killedTogether(
  strikes: readonly { readonly group?: string | null | undefined; readonly killed: Bounds }[],
  groups: readonly { readonly id: string; readonly killed: Bounds; readonly size: number }[],
): Bounds {
  const whole = groups.filter(({ id, size }) => strikes.filter(({ group }) => group === id).length === size);
  const isInWhole = (group: string | null | undefined) => whole.some(({ id }) => id === group);
  return sumOf([...whole.map(({ killed }) => killed), ...strikes.filter(({ group }) => !isInWhole(group)).map(({ killed }) => killed)]);
}
