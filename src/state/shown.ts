import { createMemo, type Accessor } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { PublicRecord } from '../dataset/record.ts';
import type { Dataset, Event, Toll } from '../dataset/types.ts';
import { eventsOfShownKinds, neighbours, stopsOf, type Neighbours } from '../select/stops.ts';
import { tollsAt } from '../select/tolls.ts';
import type { View } from '../select/view.ts';
import { hiddenBy, isSoft, latestEvent, visibleEvents } from '../select/visible.ts';
import type { Fields } from './fields.ts';

/** What follows from the view: of the documents, but for the stops. Lists keep their identity while their members are the same. */
export interface Shown {
  readonly visible: Accessor<readonly Event[]>;
  /** Events of the shown kinds, whatever the head. */
  readonly ofShownKinds: Accessor<readonly Event[]>;
  /** How many of those are visible. */
  readonly shownCount: Accessor<number>;
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

export function createShown(dataset: Dataset, view: Accessor<View>, fields: Fields, record: Accessor<PublicRecord | null>): Shown {
  const { clock, head, kinds, selectedId, isRecordOn } = fields;
  const byId = new Map(dataset.events.map((event) => [event.id, event]));
  const selected = createMemo(() => byId.get(selectedId() ?? '') ?? null);
  const visible = listOf(() => visibleEvents(dataset, view()));
  const hiding = createMemo(() => hiddenByOf(selected(), view()));
  return {
    visible,
    ofShownKinds: listOf(() => eventsOfShownKinds(dataset, { kinds: kinds() })),
    // The selected event is visible whatever its kind.
    shownCount: createMemo(() => visible().length - (hiding() === 'kinds' ? 1 : 0)),
    isSoft: (event) => isSoft(event, { clock: clock(), head: head() }),
    selected,
    hiddenBy: hiding,
    neighbours: createMemo(() => neighbours(dataset, { kinds: kinds() }, selectedId() ?? '')),
    latest: createMemo(() => latestEvent(dataset, view())),
    tolls: listOf(() => tollsAt(dataset, { clock: clock(), head: head() })),
    stops: listOf(() => stopsOf(dataset, { clock: clock(), kinds: kinds(), record: isRecordOn() }, record())),
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
