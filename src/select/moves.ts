import type { Day, Span } from '../dataset/day.ts';
import { kinds, type Dataset, type Event, type Kind } from '../dataset/types.ts';
import type { View } from './view.ts';
import { arrivalOf } from './visible.ts';

/** What is shown where the address says nothing. */
export function initialView(dataset: Dataset): View {
  return { clock: 'happened', head: dataset.axis.latest, from: null, kinds, selected: null, camera: null };
}

export function clampedTo(span: Span, day: Day): Day {
  return Math.min(Math.max(day, span.earliest), span.latest);
}

/** The head never leaves the axis and, in a window, never passes its start. */
export function withHead(view: View, dataset: Dataset, day: Day): View {
  const head = Math.max(clampedTo(dataset.axis, day), view.from ?? dataset.axis.earliest);
  return head === view.head ? view : { ...view, head };
}

/** Selecting moves the head on to where the event has wholly arrived, never back. */
export function withSelected(view: View, dataset: Dataset, event: Event | null): View {
  if (event === null) return { ...view, selected: null };
  const head = Math.max(view.head, clampedTo(dataset.axis, arrivalOf(event, view.clock)));
  return { ...view, selected: event.id, head };
}

export function withKindToggled(view: View, kind: Kind): View {
  const shown = view.kinds.includes(kind);
  return { ...view, kinds: kinds.filter((other) => (other === kind ? !shown : view.kinds.includes(other))) };
}

export function withAllKinds(view: View): View {
  return { ...view, kinds };
}
