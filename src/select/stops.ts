import { clampTo, type Day } from '../dataset/day.ts';
import { arrivalOfEntry, type PublicRecord } from '../dataset/record.ts';
import type { Dataset, Event } from '../dataset/types.ts';
import { axisOf, entriesOf } from './record.ts';
import type { View } from './view.ts';
import { arrivalOf } from './visible.ts';

/**
 * Days of the axis at which an event of a shown kind arrives, or an entry of the record where it is there and on, ascending.
 * Days before or after the axis stand at its ends.
 */
export function stopsOf(dataset: Dataset, view: Pick<View, 'clock' | 'kinds' | 'record'>, record: PublicRecord | null = null): readonly Day[] {
  const events = eventsOfShownKinds(dataset, view).map((event) => arrivalOf(event, view.clock));
  const entries = record === null || !view.record ? [] : entriesOf(record).filter(({ kind }) => view.kinds.includes(kind));
  const days = [...events, ...entries.map((entry) => arrivalOfEntry(entry, view.clock))];
  const axis = axisOf(dataset, view);
  return [...new Set(days.map((day) => clampTo(axis, day)))].toSorted((a, b) => a - b);
}

/** The nearest stop strictly after (1) or before (-1) the day; null where there is none. */
export function stopBeside(stops: readonly Day[], day: Day, direction: -1 | 1): Day | null {
  const beside = direction === 1 ? stops.find((stop) => stop > day) : stops.findLast((stop) => stop < day);
  return beside ?? null;
}

export interface Neighbours {
  readonly previous: Event | null;
  readonly next: Event | null;
}

/** The events of shown kinds before and after one in the dataset's order, whatever the head; both null for an unknown id. */
export function neighbours(dataset: Dataset, { kinds }: Pick<View, 'kinds'>, id: string): Neighbours {
  const index = dataset.events.findIndex((event) => event.id === id);
  if (index === -1) return { previous: null, next: null };
  const shown = (event: Event) => kinds.includes(event.kind);
  return {
    previous: dataset.events.slice(0, index).findLast(shown) ?? null,
    next: dataset.events.slice(index + 1).find(shown) ?? null,
  };
}

export function eventsOfShownKinds(dataset: Dataset, { kinds }: Pick<View, 'kinds'>): readonly Event[] {
  return dataset.events.filter((event) => kinds.includes(event.kind));
}
