import type { Claim, Range } from '../dataset/types.ts';

/** The widest bounds of the asserted claims of deaths that give a number; both null where none does. */
export function killedOf(claims: readonly Claim[]): Range {
  const counts = claims.filter(({ measure, stance, min, max }) => measure === 'killed' && stance === 'asserts' && (min ?? max) !== null);
  if (counts.length === 0) return { min: null, max: null };
  const min = widest(counts.map((claim) => claim.min), Math.min);
  const max = widest(counts.map((claim) => claim.max), Math.max);
  // Two nulls would say that nobody gives a number; nothing below and nothing above still means somebody was counted.
  return min === null && max === null ? { min: 0, max } : { min, max };
}

function widest(bounds: readonly (number | null)[], choose: (...values: number[]) => number): number | null {
  const given = bounds.filter((bound) => bound !== null);
  return given.length < bounds.length ? null : choose(...given);
}
