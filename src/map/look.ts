import type { Day, Span } from '../dataset/day.ts';
import type { Event, Place } from '../dataset/types.ts';
import type { View } from '../select/view.ts';
import { arrivalOf, isSoft } from '../select/visible.ts';
import type { Stress } from './style.ts';

const week = 7;

/** How an event's mark looks at the moment. */
export interface Look {
  /** It may not have happened yet. */
  readonly soft: boolean;
  /** More than a week before the head, while the story is under way: at its end all of it is shown alike. */
  readonly past: boolean;
  /** Not among what the reader searches for. */
  readonly faded: boolean;
}

interface Moment extends Pick<View, 'clock' | 'head'> {
  readonly axis: Span;
}

/** @param hits ids of what was searched and found; null while nothing is searched */
export function lookOf(event: Event, { axis, ...at }: Moment, hits: ReadonlySet<string> | null): Look {
  return { soft: isSoft(event, at), past: isPast(arrivalOf(event, at.clock), at.head, axis), faded: hits !== null && !hits.has(event.id) };
}

function isPast(arrival: Day, head: Day, axis: Span): boolean {
  return head < axis.latest && head - arrival > week;
}

export function sameLook(a: Look, b: Look): boolean {
  return a.soft === b.soft && a.past === b.past && a.faded === b.faded;
}

/** Whose territorial waters a speaker means who calls them their own country's. */
const countryOf: Readonly<Record<string, string>> = { petro: 'colombia' };
/** The countries off which a strike is placed that is said to have been in international waters. */
const countriesOff: Readonly<Record<string, readonly string[]>> = { 'off-venezuela': ['venezuela'], 'off-venezuela-and-colombia': ['venezuela', 'colombia'] };

/** Ids of the countries of whose waters something is claimed of the event: none of most. */
export function watersSpokenOf(event: Event | null): readonly string[] {
  const countries = event?.claims.filter(({ measure }) => measure === 'waters').flatMap(({ value, by }) => (
    value === 'international-waters' ? (countriesOff[event.place?.id ?? ''] ?? []) : [countryOf[by]].filter((country) => country !== undefined)));
  return [...new Set(countries)];
}

/** What of the ground the selected event brings out: the border, a limit of which a claim speaks. */
export function stressOf(selected: Event | null, places: readonly Place[]): Stress {
  const isOnLine = places.some(({ id, drawnAs }) => drawnAs === 'line' && id === selected?.place?.id);
  return { border: isOnLine || selected?.kind === 'border', limits: watersSpokenOf(selected) };
}
