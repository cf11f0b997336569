import { createEffect, createMemo, For, Match, on, onCleanup, Show, Switch, type JSX } from 'solid-js';
import { kinds, type Article, type Event } from '../dataset/types.ts';
import { countOf } from '../select/count.ts';
import { eventsOfArticle } from '../select/events.ts';
import { leadingQuotation } from '../select/quotations.ts';
import { wordsFound } from '../select/search.ts';
import { absenceOf, type Absence } from '../select/visible.ts';
import { lazily } from '../ui/lazily.tsx';
import { usePage } from '../ui/page.tsx';
import { EventSymbol } from '../ui/symbol.tsx';
import { Own } from '../ui/verbatim.tsx';
import { atStart, speakersOf } from '../words/claims.ts';
import { Back } from './heading.tsx';
import { ArticleHead } from './clipping.tsx';
import { focusLater } from '../ui/focus.ts';
import { createLongList } from './long-list.ts';
import { MarkedText, SearchField } from './search.tsx';
import './list.css';

/** Milliseconds without a letter, after which what is found is said. */
const stillness = 700;

/** The events shown, or those that a search finds, with words of each: all of the story for readers without the map. `last` is what was last chosen: the reader finds it again, however far down. */
export function EventList(props: { last: string | null }): JSX.Element {
  const { dataset, reader, story, words, announce } = usePage();
  const list = createLongList(() => story.hits() ?? story.visible(), () => props.last);
  const found = (hits: readonly Event[]) => words().say('panel.search.count', { count: words().count({ ...countOf(dataset, hits), shown: hits.length }), query: story.query().trim() });
  const count = () => {
    const [hits, shown] = [story.hits(), countOf(dataset, story.listed())];
    if (hits === null) return words().say(`panel.list.${span()}`, { count: words().count(shown) });
    return shown.shown === hits.length ? found(hits) : words().say('panel.search.shown', { found: found(hits), count: words().number(shown.shown) });
  };
  // Once the reader stops typing, and not what the head's steps change of it: they are told by the slider.
  createEffect(on(story.query, () => {
    const timer = setTimeout(() => {
      const hits = story.hits();
      announce(hits === null ? '' : found(hits));
    }, stillness);
    onCleanup(() => clearTimeout(timer));
  }, { defer: true }));
  const span = () => {
    if (story.clock() === 'happened') return story.from() === null ? 'until' : 'window';
    return story.from() === null ? 'known' : 'known-window';
  };
  const isEmpty = () => story.hits() === null && story.visible().length === 0;
  return (
    <section class="event-list" aria-labelledby="list-title">
      <h2 id="list-title" class="list-title" tabindex="-1">
        {words().say('panel.list')}
      </h2>
      <SearchField />
      <p class="hint">{count()}</p>
      <ol>
        <For each={list.drawn()}>
          {(event) => <Entry event={event} query={story.hits() === null ? '' : story.query()} absence={story.hits() === null ? null : absenceOf(event, story.view())} />}
        </For>
      </ol>
      <Show when={list.isCut()}>
        <div ref={list.watchEnd} />
      </Show>
      <Switch>
        <Match when={story.hits()?.length === 0}>
          <Empty text={words().say('panel.empty.search')} way={words().say('panel.search.clear')} onWay={() => reader.search('')} />
        </Match>
        <Match when={isEmpty() && story.kinds().length < kinds.length}>
          <Empty text={words().say(`panel.empty.${story.kinds().length === 0 ? 'kinds' : span()}`)} way={words().say('panel.kinds.all')} onWay={story.showAllKinds} />
        </Match>
        <Match when={isEmpty()}>
          <Empty text={words().say(`panel.empty.${span()}`)} way={words().say('panel.empty.reset')} onWay={story.reset} />
        </Match>
      </Switch>
    </section>
  );
}

/** Nothing to show, why, and one press that brings something back. */
function Empty(props: { text: string; way: string; onWay: () => void }): JSX.Element {
  /** The button goes with what it mends: the list's heading takes its focus. */
  const follow = () => {
    props.onWay();
    focusLater(document, '.list-title');
  };
  return (
    <div class="empty">
      <p>{props.text}</p>
      <button type="button" class="control" onClick={follow}>
        {props.way}
      </button>
    </div>
  );
}

/** With how the documents divide, of which nothing else on the page asks. */
const ArticleStrip = lazily(() => import('./strip.tsx').then((module) => module.ArticleStrip));

/** What of one article the page rests on, and all that rests on it, whatever the head and the filter. */
export function ArticleEvents(props: { article: Article }): JSX.Element {
  const { dataset, reader, words } = usePage();
  const events = createMemo(() => eventsOfArticle(dataset, props.article.id));
  return (
    <section class="event-list" aria-labelledby="article-events-title">
      <Back label={words().say('panel.article.back')} onPress={() => reader.openArticle(null)} />
      <h2 id="article-events-title" class="card-title" tabindex="-1">
        {words().plural('panel.article.events', events().length)}
      </h2>
      <ArticleHead article={props.article} />
      {/* A new one for each article: what is pointed at, and the stop of the Tab key, are bars of one strip. */}
      <Show when={props.article} keyed>{(article) => <ArticleStrip article={article} />}</Show>
      <ol>
        <For each={events()}>{(event) => <Entry event={event} query="" article={props.article.id} absence={null} />}</For>
      </ol>
    </section>
  );
}

interface EntryProps {
  readonly event: Event;
  /** What the reader searches for; empty where the list is not a search's. */
  readonly query: string;
  /** Of whose words alone the event is shown with; absent: those that stand first on its card. */
  readonly article?: string;
  readonly absence: Absence | null;
}

/** One event in a list: when, what, and the words it rests on, those first that a search found. */
function Entry(props: EntryProps): JSX.Element {
  const { reader, words } = usePage();
  const quoted = createMemo(() => (props.query === '' ? null : bestFound(props.event, props.query)) ?? leadingQuotation(ofArticle(props.event, props.article))?.exact ?? '');
  /** Those who speak of the event, where the search found one of them. */
  const speakers = createMemo(() => (props.query === '' ? [] : speakersOf(props.event.claims, words()).filter((speaker) => wordsFound(speaker, props.query) > 0)));
  return (
    <li class="entry">
      <EventSymbol kind={props.event.kind} scope={props.event.scope} killed={props.event.killed} />
      <div>
        <p class="entry-date hint">
          {words().date(props.event.date)}
          <Show when={props.event.date.basis === 'inferred'}>{`, ${words().say('panel.inferred')}`}</Show>
          <Show when={props.query !== '' && props.event.place}>
            {(place) => (
              <>
                {' · '}
                <MarkedText text={words().place(place().id)} query={props.query} />
              </>
            )}
          </Show>
        </p>
        <h3>
          <button type="button" class="plain-button entry-button" data-event={props.event.id} onClick={() => reader.selectFromPanel(props.event.id)}>
            <Own text={words().title(props.event)} run={(text) => <MarkedText text={text} query={props.query} />} />
          </button>
        </h3>
        <Show when={props.absence}>{(absence) => <p class="entry-absence hint">{words().say(`panel.absence.${absence()}`)}</p>}</Show>
        <p class="entry-words" lang="en" translate="no">
          <MarkedText text={quoted()} query={props.query} />
        </p>
        <Show when={speakers().length > 0}>
          <p class="entry-speakers hint">
            <MarkedText text={atStart(speakers().join('; '))} query={props.query} />
          </p>
        </Show>
      </div>
    </li>
  );
}

/** The event as far as one article tells it. */
function ofArticle(event: Event, article: string | undefined): Pick<Event, 'claims' | 'articles'> {
  return article === undefined ? event : { claims: event.claims.filter(({ excerpt }) => excerpt.article === article), articles: [article] };
}

/** The passage that has the most of the query's words, the first of equals; null where none has any. */
function bestFound(event: Event, query: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { excerpt } of event.claims) {
    const { exact } = excerpt.passage;
    const count = wordsFound(exact, query);
    if (count > most) [best, most] = [exact, count];
  }
  return best;
}
