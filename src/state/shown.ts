import { createMemo, createSignal, type Accessor } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { PublicRecord } from '../dataset/record.ts';
import type { Clock, Dataset, Event, Kind, Toll } from '../dataset/types.ts';
import { asksForWords, search } from '../select/search.ts';
import { eventsOfShownKinds, neighbours, stopsOf, type Neighbours } from '../select/stops.ts';
import { tollsAt } from '../select/tolls.ts';
import type { Camera, EmbedPart, Language, Layout, View } from '../select/view.ts';
import { hiddenBy, isSoft, latestEvent, visibleEvents } from '../select/visible.ts';

/** The view field by field, so that what follows from one field is left alone while another changes: above all while the head moves. */
export interface Fields {
  readonly clock: Accessor<Clock>;
  readonly head: Accessor<Day>;
  readonly from: Accessor<Day | null>;
  readonly kinds: Accessor<readonly Kind[]>;
  readonly selectedId: Accessor<string | null>;
  readonly camera: Accessor<Camera | null>;
  readonly layout: Accessor<Layout>;
  readonly isRecordOn: Accessor<boolean>;
  readonly language: Accessor<Language | null>;
  readonly embed: Accessor<EmbedPart | null>;
  readonly trueScale: Accessor<boolean>;
}

export function createFields(view: Accessor<View>): Fields {
  return {
    clock: createMemo(() => view().clock),
    head: createMemo(() => view().head),
    from: createMemo(() => view().from),
    kinds: createMemo(() => view().kinds),
    selectedId: createMemo(() => view().selected),
    camera: createMemo(() => view().camera),
    layout: createMemo(() => view().view),
    isRecordOn: createMemo(() => view().record),
    language: createMemo(() => view().language),
    embed: createMemo(() => view().embed),
    trueScale: createMemo(() => view().trueScale),
  };
}

/** What follows from the view: of the documents, but for the stops. Lists keep their identity while their members are the same. */
export interface Shown {
  readonly visible: Accessor<readonly Event[]>;
  /** Events of the shown kinds, whatever the head. */
  readonly ofShownKinds: Accessor<readonly Event[]>;
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

function haveSameMembers<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}

export interface Searching {
  /** As the reader typed it; no part of the address. */
  readonly query: Accessor<string>;
  readonly setQuery: (text: string) => void;
  /** Found among all events, whatever is shown; null where the query asks for nothing. */
  readonly hits: Accessor<readonly Event[] | null>;
  /** Ids of those; null where there are no hits to speak of. */
  readonly found: Accessor<ReadonlySet<string> | null>;
}

export function createSearching(dataset: Dataset, textsOf: (event: Event) => readonly string[]): Searching {
  const [query, setQuery] = createSignal('');
  const hits = createMemo(() => (asksForWords(query()) ? search(dataset, textsOf, query()) : null), undefined, { equals: areSameHits });
  const found = createMemo(() => idsOf(hits()));
  return { query, setQuery: (text) => setQuery(text), hits, found };
}

function areSameHits(a: readonly Event[] | null, b: readonly Event[] | null): boolean {
  return a === null || b === null ? a === b : haveSameMembers(a, b);
}

function idsOf(hits: readonly Event[] | null): ReadonlySet<string> | null {
  return hits === null ? null : new Set(hits.map(({ id }) => id));
}
