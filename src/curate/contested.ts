import type { Claim } from '../dataset/types.ts';
import type { ExclusiveRecord } from './schema.ts';

/** Whether two claims of one event are of one measure and cannot both hold. */
export function cannotBothHold(one: Claim, other: Claim, exclusive: readonly ExclusiveRecord[]): boolean {
  if (one.measure !== other.measure || one.stance !== 'asserts' || other.stance !== 'asserts') return false;
  return rangesApart(one, other) || valuesExclude(one, other, exclusive);
}

/** Whether a claim is disputed, or two asserted claims cannot both hold. `disputed` holds the ids of all claims disputed. */
export function isContested(claims: readonly Claim[], disputed: ReadonlySet<string>, exclusive: readonly ExclusiveRecord[]): boolean {
  return claims.some((claim, index) => (
    claim.against !== null
    || disputed.has(claim.id)
    || claims.slice(index + 1).some((other) => cannotBothHold(claim, other, exclusive))));
}

/** A missing bound is no bound, so a claim without any number meets every other. */
function rangesApart(one: Claim, other: Claim): boolean {
  return (one.max ?? Infinity) < (other.min ?? -Infinity) || (other.max ?? Infinity) < (one.min ?? -Infinity);
}

function valuesExclude(one: Claim, other: Claim, exclusive: readonly ExclusiveRecord[]): boolean {
  if (one.value === null || other.value === null || one.value === other.value) return false;
  const { value: first } = one;
  const { value: second } = other;
  return exclusive.some(({ measure, values }) => measure === one.measure && values.includes(first) && values.includes(second));
}
