import './panel.css';
import { createEffect, createMemo, on, Show, type JSX } from 'solid-js';
import type { Dataset, Event, Kind } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { EventCard } from './card.tsx';
import { Introduction } from './introduction.tsx';

export interface PanelProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly event: Event | null;
  readonly previous: Event | null;
  readonly next: Event | null;
  readonly visible: readonly Event[];
  readonly kinds: readonly Kind[];
  /** What would hide the selected event if it were not selected. */
  readonly hiddenBy: 'kinds' | 'time' | null;
  readonly onSelect: (id: string | null) => void;
  readonly onToggleKind: (kind: Kind) => void;
  readonly onShowAll: () => void;
}

/** The reading side: what the page is and the list of events, or the selected event's card. */
export function Panel(props: PanelProps): JSX.Element {
  let scroller: HTMLDivElement | null = null;
  let listPosition = 0;
  let chosenHere = false;

  const choose = (id: string | null) => {
    chosenHere = true;
    if (props.event === null) listPosition = scroller?.scrollTop ?? 0;
    props.onSelect(id);
  };

  const claims = createMemo(() => props.dataset.events.flatMap((event) => event.claims));

  // Focus follows only a choice made in the panel itself: scrubbing and the map must not pull the reader out of theirs.
  createEffect(
    on(
      () => props.event?.id ?? null,
      (id, before) => {
        if (scroller === null) return;
        scroller.scrollTop = id === null ? listPosition : 0;
        if (chosenHere) focusAfter(scroller, id, before ?? null);
        chosenHere = false;
      },
      { defer: true },
    ),
  );

  return (
    <div class="panel" ref={(element) => (scroller = element)}>
      <Show when={props.event} fallback={<Introduction {...props} onSelect={choose} />}>
        {(event) => <EventCard {...props} event={event()} claims={claims()} onSelect={choose} />}
      </Show>
    </div>
  );
}

/** To the card's heading, or, when the card closes, to the event's place in the list. */
function focusAfter(scroller: HTMLElement, id: string | null, before: string | null): void {
  if (id !== null) scroller.querySelector<HTMLElement>('.card-title')?.focus({ preventScroll: true });
  else if (before !== null) focusInList(scroller, before);
}

/** Puts the focus on the event's button in the list, or on the list's heading where a filter hides the event. */
export function focusInList(root: ParentNode, id: string): void {
  const button = root.querySelector<HTMLElement>(`.entry-button[data-event="${CSS.escape(id)}"]`);
  (button ?? root.querySelector<HTMLElement>('.list-title'))?.focus();
}
