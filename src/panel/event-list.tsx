import { Match, Show, Switch, type JSX } from 'solid-js';
import { kinds, type Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { absenceOf, type Frame } from './absence.ts';
import { Empty } from './empty.tsx';
import { Entry } from './entry.tsx';
import { createKept } from './kept.ts';
import { createLongList } from './long-list.ts';
import { SearchField } from './search-field.tsx';
import './event-list.css';

interface EventListProps extends Frame {
  readonly events: readonly Event[];
  readonly total: number;
  readonly words: Words;
  readonly query: string;
  /** The events that the search found, shown or not; null where nothing is searched. */
  readonly hits: readonly Event[] | null;
  /** Id of what was last chosen: the reader finds it again, however far down. */
  readonly last: string | null;
  readonly onSelect: (id: string) => void;
  readonly onQuery: (text: string) => void;
  readonly onShowAll: () => void;
  readonly onReset: () => void;
}

/** Entries that are kept though they are out of the list. */
const spare = 400;

/** The events shown, or those that a search finds, with words of each: all of the story for readers without the map. */
export function EventList(props: EventListProps): JSX.Element {
  const list = createLongList(() => props.hits ?? props.events, () => props.last);
  const entries = createKept(list.drawn, (event) => (
    <Entry
      event={event}
      words={props.words}
      query={props.hits === null ? '' : props.query}
      absence={props.hits === null ? null : absenceOf(event, props)}
      onSelect={(id) => props.onSelect(id)}
    />
  ), spare);
  return (
    <section class="event-list" aria-labelledby="list-title">
      <h2 id="list-title" class="list-title" tabindex="-1">
        {props.words.say('panel.list')}
      </h2>
      <SearchField words={props.words} query={props.query} onQuery={(text) => props.onQuery(text)} />
      <p class="hint" role="status">
        {props.hits === null ? countOf(props) : props.words.plural('panel.search.count', props.hits.length, { query: props.query.trim() })}
      </p>
      <ol>{entries()}</ol>
      <Show when={list.isCut()}>
        <div ref={list.watchEnd} />
      </Show>
      <Switch>
        <Match when={props.hits?.length === 0}>
          <Empty text={props.words.say('panel.empty.search')} way={props.words.say('panel.search.clear')} onWay={() => props.onQuery('')} />
        </Match>
        <Match when={props.hits === null && props.events.length === 0 && props.kinds.length < kinds.length}>
          <Empty
            text={props.words.say(props.kinds.length === 0 ? 'panel.empty.kinds' : `panel.empty.${spanOf(props)}`)}
            way={props.words.say('panel.kinds.all')}
            onWay={() => props.onShowAll()}
          />
        </Match>
        <Match when={props.hits === null && props.events.length === 0}>
          <Empty text={props.words.say(`panel.empty.${spanOf(props)}`)} way={props.words.say('panel.empty.reset')} onWay={() => props.onReset()} />
        </Match>
      </Switch>
    </section>
  );
}

function countOf(props: EventListProps): string {
  return props.words.plural(`panel.list.${spanOf(props)}`, props.events.length, { total: props.words.number(props.total) });
}

function spanOf({ clock, from }: Frame): 'until' | 'window' | 'known' | 'known-window' {
  if (clock === 'happened') return from === null ? 'until' : 'window';
  return from === null ? 'known' : 'known-window';
}
