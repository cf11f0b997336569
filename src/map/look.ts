import type { Day, Span } from '../dataset/day.ts';
import type { Event } from '../dataset/types.ts';
import { recencyOf, type Recency } from './recency.ts';
import type { Stress } from './style.ts';

/** How an event's mark looks at the moment. */
export interface Look {
  readonly soft: boolean;
  readonly recency: Recency;
  /** Not among what the reader searches for. */
  readonly faded: boolean;
}

export interface Scene {
  readonly head: Day;
  /** When an event happened or was reported, on the clock in use. */
  readonly dayOf: (event: Event) => Span;
  readonly soft: (event: Event) => boolean;
  /** Ids of what was searched and found; null while nothing is searched. */
  readonly hits: ReadonlySet<string> | null;
}

export function lookOf(event: Event, { head, dayOf, soft, hits }: Scene): Look {
  return { soft: soft(event), recency: recencyOf(dayOf(event).latest, head), faded: hits !== null && !hits.has(event.id) };
}

export function sameLook(a: Look, b: Look): boolean {
  return a.soft === b.soft && a.recency === b.recency && a.faded === b.faded;
}

/** What of the ground the events and the selected one bring out: the strip near its own events, the limit where a claim turns on it. */
export function stressOf(events: readonly Event[], selected: Event | null, border: string, scene: Scene): Stress {
  return {
    strip: selected?.place?.id === border || events.some((event) => event.place?.id === border && recencyOf(scene.dayOf(event).latest, scene.head) === 'near'),
    limits: speaksOfWaters(selected),
  };
}

export function speaksOfWaters(event: Event | null): boolean {
  return event?.claims.some(({ measure }) => measure === 'waters') ?? false;
}
