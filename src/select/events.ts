import type { Article, Claim, Dataset, Event } from '../dataset/types.ts';

export function articleOf(dataset: Dataset, id: string | null): Article | undefined {
  return dataset.articles.find((article) => article.id === id);
}

/** The events with an excerpt from the article, whatever is shown; none for an unknown id. */
export function eventsOfArticle(dataset: Dataset, articleId: string): readonly Event[] {
  return dataset.events.filter((event) => event.articles.includes(articleId));
}

/** Where an id that was ever published leads. */
export interface Standing {
  /** The event that has the id, or holds what had it; null where nothing does. */
  readonly event: Event | null;
  /** The id that was let go, whose reason the language files give; null where nothing was. */
  readonly letGo: string | null;
}

/** Follows an event's or a claim's id to where it stands now; null for an id that was never published. */
export function standingOf(dataset: Dataset, id: string): Standing | null {
  const event = holderOf(dataset, id);
  if (event !== null) return { event, letGo: null };
  const moved = dataset.moved.find((candidate) => candidate.id === id);
  if (moved !== undefined && moved.now !== null) return standingOf(dataset, moved.now);
  const [eventId = '', claimId] = id.split('.');
  // A claim that was let go: its event may stand, or have been let go with it or folded.
  if (moved !== undefined) return { event: claimId === undefined ? null : (standingOf(dataset, eventId)?.event ?? null), letGo: id };
  return claimId !== undefined && dataset.moved.some((candidate) => candidate.id === eventId) ? standingOf(dataset, eventId) : null;
}

function holderOf(dataset: Dataset, id: string): Event | null {
  return dataset.events.find((event) => event.id === id || event.claims.some((claim) => claim.id === id)) ?? null;
}

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
