import type { Claim, Dataset, Event } from '../dataset/types.ts';

/** A claim, and one that disputes it: of the same event or of another. */
export interface Dispute {
  readonly disputed: Claim;
  readonly disputing: Claim;
}

const known = new WeakMap<Dataset, ReadonlyMap<Event, readonly Dispute[]>>();

/** The disputes in which the event has a part, on either side, in the dataset's order of what disputes. They are found once for the whole dataset. */
export function disputesOf(dataset: Dataset, event: Event): readonly Dispute[] {
  const found = known.get(dataset) ?? disputesIn(dataset);
  known.set(dataset, found);
  return found.get(event) ?? [];
}

function disputesIn({ events }: Dataset): ReadonlyMap<Event, readonly Dispute[]> {
  const byId = new Map(events.flatMap((event) => event.claims.map((claim) => [claim.id, { claim, event }] as const)));
  const found = new Map<Event, Dispute[]>();
  for (const { claim: disputing, event } of byId.values()) {
    const disputed = disputing.against === null ? undefined : byId.get(disputing.against);
    if (disputed === undefined) continue;
    for (const party of new Set([disputed.event, event])) found.set(party, [...(found.get(party) ?? []), { disputed: disputed.claim, disputing }]);
  }
  return found;
}
