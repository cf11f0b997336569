import type { Claim, Event, Measure } from '../dataset/types.ts';

/** What tells a stranger most of an event comes first; when, where and in whose waters it was comes last. */
const order: readonly Measure[] = [
  'killed', 'account', 'strength', 'legality', 'nationality', 'affiliation', 'cargo', 'boats', 'survivors', 'waters', 'place', 'date',
];

/** The claim whose words stand first for the event; of one measure, the first as curated. Undefined for an event without claims. */
export function leadingClaim({ claims }: Pick<Event, 'claims'>): Claim | undefined {
  return claims.toSorted((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure))[0];
}
