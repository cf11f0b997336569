import { clampTo, type Day } from '../dataset/day.ts';
import { arrivalOfEntry, type RecordEntry } from '../dataset/record.ts';
import { kinds, type Clock, type Dataset, type Event, type Kind, type Stage } from '../dataset/types.ts';
import { axisOf, isEntryId } from './record.ts';
import type { Camera, Language, Layout, View } from './view.ts';
import { arrivalOf } from './visible.ts';

/** What is shown where the address says nothing. */
export function initialView(dataset: Dataset): View {
  return {
    clock: 'happened', head: dataset.axis.latest, from: null, kinds, selected: null, camera: null,
    view: 'map', record: false, language: null, embed: null, theme: null, trueScale: false,
  };
}

/** The default dates, kinds and selection; how the page is read (as a table, beside the record, in Spanish, in a frame, to true scale) stays. */
export function withDefaults(current: View, dataset: Dataset): View {
  const { view, record, language, embed, theme, trueScale } = current;
  return { ...initialView(dataset), view, record, language, embed, theme, trueScale };
}

/** The head never leaves the axis and, in a window, never passes its start. */
export function withHead(view: View, dataset: Dataset, day: Day): View {
  const axis = axisOf(dataset, view);
  const head = Math.max(clampTo(axis, day), view.from ?? axis.earliest);
  return head === view.head ? view : { ...view, head };
}

/** The head keeps its day, so that what was known by a day can be compared with what had happened by it. */
export function withClock(view: View, clock: Clock): View {
  return clock === view.clock ? view : { ...view, clock };
}

/** The window's start never leaves the axis nor passes the head; null leaves window mode. */
export function withFrom(view: View, dataset: Dataset, day: Day | null): View {
  const from = day === null ? null : Math.min(clampTo(axisOf(dataset, view), day), view.head);
  return from === view.from ? view : { ...view, from };
}

/** Both ends at once. A window that hangs over an end of the axis is moved back whole, and cut only where it is longer. */
export function withWindow(view: View, dataset: Dataset, start: Day, end: Day): View {
  const axis = axisOf(dataset, view);
  const length = Math.max(0, Math.min(end - start, axis.latest - axis.earliest));
  const from = clampTo({ earliest: axis.earliest, latest: axis.latest - length }, start);
  const head = from + length;
  return from === view.from && head === view.head ? view : { ...view, from, head };
}

/** Moves the head on to the day, or as near as the axis goes, and never back. */
function withReached(view: View, dataset: Dataset, day: Day): View {
  return { ...view, head: Math.max(view.head, clampTo(axisOf(dataset, view), day)) };
}

/** Selecting moves the head on to where the event has wholly arrived, never back. */
export function withSelected(view: View, dataset: Dataset, event: Event | null): View {
  if (event === null) return { ...view, selected: null };
  return { ...withReached(view, dataset, arrivalOf(event, view.clock)), selected: event.id };
}

/**
 * Shows a stage of the story: its first event, with the head at the stage's day or where that event has arrived, if later.
 * Stages are told by when things happened, up to the head and with every kind, so other filters give way, and on a map that frames
 * the stage, so that where the reader had put it is no longer the view.
 */
export function withStage(view: View, dataset: Dataset, stage: Stage): View {
  const shown = dataset.events.find((event) => event.id === stage.events[0]) ?? null;
  const told: View = { ...withDefaults(view, dataset), head: clampTo(axisOf(dataset, view), stage.at) };
  return withSelected(told, dataset, shown);
}

export function withKindToggled(view: View, kind: Kind): View {
  const shown = view.kinds.includes(kind);
  return { ...view, kinds: kinds.filter((other) => (other === kind ? !shown : view.kinds.includes(other))) };
}

export function withAllKinds(view: View): View {
  return { ...view, kinds };
}

export function withCamera(view: View, camera: Camera | null): View {
  return { ...view, camera };
}

export function withLayout(current: View, view: Layout): View {
  return view === current.view ? current : { ...current, view };
}

export function withTrueScale(view: View, trueScale: boolean): View {
  return trueScale === view.trueScale ? view : { ...view, trueScale };
}

/** Null leaves the choice to the browser. */
export function withLanguage(view: View, language: Language | null): View {
  return language === view.language ? view : { ...view, language };
}

/** Off: the dates go back to the documents' own days, and an entry of the record is no longer selected. */
export function withRecord(view: View, dataset: Dataset, record: boolean): View {
  if (record === view.record) return view;
  if (record) return { ...view, record };
  const head = clampTo(dataset.axis, view.head);
  const from = view.from === null ? null : Math.min(view.from, head);
  return { ...view, record, head, from, selected: isEntryId(dataset, view.selected) ? null : view.selected };
}

/** Selects the entry, by an id that may be known before the entry is: the head cannot move to it yet. */
export function withEntryNamed(view: View, id: string): View {
  return { ...view, record: true, selected: id };
}

/** Selecting an entry moves the head on to where it has wholly arrived, never back, as with an event. */
export function withEntrySelected(view: View, dataset: Dataset, entry: RecordEntry): View {
  return withReached(withEntryNamed(view, entry.id), dataset, arrivalOfEntry(entry, view.clock));
}
