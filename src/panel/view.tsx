import './panel.css';
import { createEffect, createMemo, Match, on, Show, Switch, type JSX } from 'solid-js';
import type { Dataset, Event, Kind } from '../dataset/types.ts';
import { InRoom } from '../ui/in-room.tsx';
import type { Words } from '../words/words.ts';
import type { Frame } from './absence.ts';
import { Introduction } from './introduction.tsx';
import { focusInList, focusLater } from './panel-focus.ts';
import { reading } from './rooms.ts';
import type { TourMove } from '../ui/page.tsx';
import type { TourStage } from './tour.tsx';

export interface PanelProps extends Frame, RecordSlots {
  readonly dataset: Dataset;
  /** Whether all claims and all words are there: what is chosen waits for them. */
  readonly complete: boolean;
  readonly words: Words;
  readonly event: Event | null;
  readonly previous: Event | null;
  readonly next: Event | null;
  readonly visible: readonly Event[];
  /** What would hide the selected event if it were not selected. */
  readonly hiddenBy: 'kinds' | 'time' | null;
  readonly query: string;
  /** What the search finds, shown or not; null where nothing is searched. */
  readonly hits: readonly Event[] | null;
  readonly tour: TourStage | null;
  /** The article of which every event is listed; null where none. */
  readonly article: string | null;
  /** What opens the changelog. */
  readonly changes: JSX.Element;
  readonly onSelect: (id: string | null) => void;
  readonly onToggleKind: (kind: Kind) => void;
  readonly onShowAll: () => void;
  readonly onReset: () => void;
  readonly onQuery: (text: string) => void;
  readonly onTour: (move: TourMove) => void;
  readonly onArticle: (id: string | null) => void;
}

/** Selects an event or an entry of the public record, or goes back to the list, and takes the reader's focus along. */
export type Choose = (id: string | null) => void;

/** What the room of the public record puts into the panel. Its slots are absent, or give nothing, while the switch is off. */
export interface RecordSlots {
  /** Whether the switch is on. */
  readonly record: boolean;
  /** Whether the record and its words are there. */
  readonly recordReady: boolean;
  readonly recordFailed: boolean;
  /** Id of the record's entry that is selected; null where none is. */
  readonly entry: string | null;
  readonly coverage: JSX.Element;
  /** The record's entries that no document tells of. */
  readonly entries?: (choose: Choose) => JSX.Element;
  /** What the record has of the selected event; nothing where it has none. */
  readonly beside?: (choose: Choose) => JSX.Element;
  /** The card of the selected entry. */
  readonly entryCard?: (choose: Choose) => JSX.Element;
  readonly onRecord: (on: boolean) => void;
}

/** The reading side: what the page is and the list of events, the card of what is selected, or all that rests on an article. */
export function Panel(props: PanelProps): JSX.Element {
  let scroller: HTMLDivElement | null = null;
  let listPosition = 0;
  /** What was chosen in the panel itself and is not shown yet; null: the list. */
  let awaited: string | null | undefined;

  createEffect(() => {
    if (props.tour ?? props.event ?? props.entry ?? props.article) reading.need();
  });
  /** Until the room has come, what stands in the panel stays, with the reader's place and focus. */
  const ready = <T,>(wanted: T): T | null => (reading.parts() === null || !props.complete ? null : wanted);
  const chosen = createMemo(() => ready(props.event?.id ?? props.entry));
  const last = createMemo<string | null>((before) => chosen() ?? before, null);

  const choose = (id: string | null) => {
    awaited = id;
    if (chosen() === null) listPosition = scroller?.scrollTop ?? 0;
    props.onSelect(id);
  };

  const tour = (move: TourMove) => {
    props.onTour(move);
    if (scroller === null) return;
    if (move === 'start') focusLater(scroller, '.tour-next');
    if (move === 'leave') focusLater(scroller, chosen() === null ? '.tour-start' : '.card-title');
  };

  const follow = (id: string | null) => {
    props.onArticle(id);
    if (scroller === null) return;
    scroller.scrollTop = 0;
    focusLater(scroller, id === null && chosen() === null ? '.list-title' : '.card-title');
  };

  const article = () => props.dataset.articles.find(({ id }) => id === props.article);

  // Focus follows only a choice made in the panel itself: scrubbing and the map must not pull the reader out of theirs.
  createEffect(
    on(
      chosen,
      (id, before) => {
        if (scroller === null) return;
        scroller.scrollTop = id === null ? listPosition : 0;
        if (awaited === id && id !== null) focusLater(scroller, '.card-title');
        else if (awaited === null && typeof before === 'string') focusInList(scroller, before);
        awaited = undefined;
      },
      { defer: true },
    ),
  );

  createEffect(on(() => props.hits === null, () => scroller?.scrollTo(0, 0), { defer: true }));

  return (
    <div class="panel" ref={(element) => (scroller = element)}>
      <Show when={ready(props.tour)}>
        {(stage) => <InRoom room={reading}>{({ Tour }) => <Tour stage={stage()} words={props.words} onTour={tour} />}</InRoom>}
      </Show>
      <Switch fallback={<Introduction {...props} last={last()} entries={props.entries?.(choose)} onSelect={choose} onTour={tour} />}>
        <Match when={ready(article())}>
          {(found) => (
            <InRoom room={reading}>
              {({ ArticleEvents }) => <ArticleEvents dataset={props.dataset} words={props.words} article={found()} onSelect={choose} onBack={() => follow(null)} />}
            </InRoom>
          )}
        </Match>
        <Match when={ready(props.event)}>
          {(event) => (
            <InRoom room={reading}>
              {({ EventCard }) => (
                <EventCard
                  {...props} beside={props.beside?.(choose)} known={props.clock === 'reported' ? props.head : null} event={event()}
                  onSelect={choose} onArticle={follow}
                />
              )}
            </InRoom>
          )}
        </Match>
        <Match when={ready(props.entry)}>{props.entryCard?.(choose)}</Match>
      </Switch>
    </div>
  );
}
