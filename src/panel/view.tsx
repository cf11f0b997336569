import './panel.css';
import { createEffect, createMemo, Match, on, Show, Switch, type JSX } from 'solid-js';
import { articleOf } from '../select/events.ts';
import { usePage } from '../ui/page.tsx';
import { EventCard } from './card.tsx';
import { createFold } from './fold.ts';
import { Introduction } from './introduction.tsx';
import { ArticleEvents } from './list.tsx';
import { RecordCard } from './record/parts.ts';
import { createSwipe, Tour } from './tour.tsx';

/** The reading side: what the page is and the list of events, the card of what is selected, or all that rests on an article. */
export function Panel(): JSX.Element {
  const { dataset, reader, story, words } = usePage();
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let scroller!: HTMLDivElement;
  let listPosition = 0;

  const chosen = createMemo(() => story.selected()?.id ?? story.selectedEntry()?.id ?? null);
  const last = createMemo<string | null>((before) => chosen() ?? before, null);
  const isList = () => chosen() === null && reader.article() === null;

  // A card begins at its top; the list is found again where it was left.
  createEffect(on([chosen, () => reader.article()], () => (scroller.scrollTop = isList() ? listPosition : 0), { defer: true }));
  createEffect(on(() => story.hits() === null, () => scroller.scrollTo(0, 0), { defer: true }));

  const swipe = createSwipe(reader.turn);
  const fold = createFold(() => scroller, () => story.tour() && words());
  const onScroll = () => {
    if (isList()) listPosition = scroller.scrollTop;
    fold.measure();
  };
  return (
    <div
      class="panel" classList={{ 'is-touring': story.tour() !== null }} style={{ 'clip-path': fold.cut() > 0 ? `inset(0 0 ${fold.cut()}px)` : undefined }}
      {...swipe} ref={scroller} onScroll={onScroll}
    >
      <Show when={story.tour()}>{(at) => <Tour at={at()} />}</Show>
      <Switch fallback={<Introduction last={last()} />}>
        <Match when={articleOf(dataset, reader.article())}>{(article) => <ArticleEvents article={article()} />}</Match>
        <Match when={story.selected()}>{(event) => <EventCard event={event()} />}</Match>
        <Match when={story.selectedEntry()}>{(entry) => <Show when={story.record()}>{(record) => <RecordCard entry={entry()} record={record()} />}</Show>}</Match>
      </Switch>
    </div>
  );
}
