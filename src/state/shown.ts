import { createMemo, type Accessor } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { PublicRecord } from '../dataset/record.ts';
import type { Dataset, Event, Toll } from '../dataset/types.ts';
import { eventsOfShownKinds, neighbours, stopsOf, type Neighbours } from '../select/stops.ts';
import { tollsAt } from '../select/tolls.ts';
import type { View } from '../select/view.ts';
import { hiddenBy, isShown, isSoft, latestEvent, visibleEvents } from '../select/visible.ts';

/** What follows from the view: of the documents, but for the stops. Lists keep their identity while their members are the same. */
export interface Shown {
  readonly visible: Accessor<readonly Event[]>;
  /** Events of the shown kinds, whatever the head. */
  readonly ofShownKinds: Accessor<readonly Event[]>;
  readonly isVisible: (event: Event) => boolean;
  readonly isSoft: (event: Event) => boolean;
  readonly selected: Accessor<Event | null>;
  /** Which filter would hide the selected event; null where none would, or with nothing selected. */
  readonly hiddenBy: Accessor<'kinds' | 'time' | null>;
  readonly neighbours: Accessor<Neighbours>;
  readonly latest: Accessor<Event | null>;
  readonly tolls: Accessor<readonly Toll[]>;
  /** With the days of the record's entries, while it is on and there. */
  readonly stops: Accessor<readonly Day[]>;
}

export function createShown(dataset: Dataset, view: Accessor<View>, record: Accessor<PublicRecord | null>): Shown {
  const byId = new Map(dataset.events.map((event) => [event.id, event]));
  const selected = createMemo(() => byId.get(view().selected ?? '') ?? null);
  return {
    visible: listOf(() => visibleEvents(dataset, view())),
    ofShownKinds: listOf(() => eventsOfShownKinds(dataset, view())),
    isVisible: (event) => isShown(event, view()),
    isSoft: (event) => isSoft(event, view()),
    selected,
    hiddenBy: createMemo(() => hiddenByOf(selected(), view())),
    neighbours: createMemo(() => neighbours(dataset, view(), view().selected ?? '')),
    latest: createMemo(() => latestEvent(dataset, view())),
    tolls: listOf(() => tollsAt(dataset, view())),
    stops: listOf(() => stopsOf(dataset, view(), record())),
  };
}

export function listOf<T>(list: () => readonly T[]): Accessor<readonly T[]> {
  return createMemo(list, undefined, { equals: haveSameMembers });
}

function hiddenByOf(event: Event | null, view: View): 'kinds' | 'time' | null {
  return event === null ? null : hiddenBy(event, view);
}

export function haveSameMembers<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}
