import type { Claim, Event } from '../dataset/types.ts';

/** The claim whose words stand first for the event: the record's first, which its editor chose for it. Undefined without claims. */
export function leadingClaim({ claims }: Pick<Event, 'claims'>): Claim | undefined {
  return claims[0];
}
