import { For, Show, type JSX } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { KindMark } from './kind-mark.tsx';
import './event-list.css';

/** The events at the head with the first words of each: all of the story for readers without the map. */
export function EventList(props: { events: readonly Event[]; total: number; words: Words; onSelect: (id: string) => void }): JSX.Element {
  return (
    <section class="event-list" aria-labelledby="list-title">
      <h2 id="list-title" class="list-title" tabindex="-1">
        {props.words.say('panel.list')}
      </h2>
      <p class="hint">{props.words.plural('panel.list.count', props.events.length, { total: props.words.number(props.total) })}</p>
      <Show when={props.events.length === 0}>
        <p>{props.words.say('panel.list.empty')}</p>
      </Show>
      <ol>
        <For each={props.events}>{(event) => <Entry event={event} words={props.words} onSelect={props.onSelect} />}</For>
      </ol>
    </section>
  );
}

function Entry(props: { event: Event; words: Words; onSelect: (id: string) => void }): JSX.Element {
  return (
    <li class="entry">
      <KindMark kind={props.event.kind} scope={props.event.scope} killed={props.event.killed} />
      <div>
        <p class="entry-date">{props.words.date(props.event.date)}</p>
        <h3>
          <button type="button" class="plain-button entry-button" data-event={props.event.id} onClick={() => props.onSelect(props.event.id)}>
            {props.words.title(props.event)}
          </button>
        </h3>
        <p class="entry-words" lang="en">
          {props.event.claims[0]?.excerpt.exact}
        </p>
      </div>
    </li>
  );
}
