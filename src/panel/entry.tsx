import { createMemo, Show, type JSX } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import type { Absence } from './absence.ts';
import { wordsFound } from '../select/search.ts';
import { EventSymbol } from '../ui/symbol.tsx';
import { MarkedText } from './marked-text.tsx';
import { speakersOf } from './speakers.ts';

interface EntryProps {
  readonly event: Event;
  readonly words: Words;
  /** What the reader searches for; empty where the list is not a search's. */
  readonly query: string;
  readonly absence: Absence | null;
  readonly onSelect: (id: string) => void;
}

/** One event in a list: when, what, and the words it rests on, those first that a search found. */
export function Entry(props: EntryProps): JSX.Element {
  const quoted = createMemo(() => (props.query === '' ? null : bestFound(props.event, props.query)) ?? props.event.leading);
  return (
    <li class="entry" classList={{ searched: props.query !== '' }}>
      <EventSymbol kind={props.event.kind} scope={props.event.scope} killed={props.event.killed} />
      <div>
        <p class="entry-date">
          {props.words.date(props.event.date)}
          <Show when={props.event.date.basis === 'inferred'}>{` (${props.words.say('panel.basis.inferred')})`}</Show>
          <Show when={props.query !== '' && props.event.place}>
            {(place) => (
              <>
                {' · '}
                <MarkedText text={props.words.place(place().id)} query={props.query} />
              </>
            )}
          </Show>
        </p>
        <h3>
          <button type="button" class="plain-button entry-button" data-event={props.event.id} onClick={() => props.onSelect(props.event.id)}>
            <MarkedText text={props.words.title(props.event)} query={props.query} />
          </button>
        </h3>
        <Show when={props.absence}>{(absence) => <p class="entry-absence">{props.words.say(`panel.absence.${absence()}`)}</p>}</Show>
        <Show when={quoted()}>
          {(words) => (
            <>
              <p class="entry-words" lang="en">
                <MarkedText text={words()} query={props.query} />
              </p>
              <Show when={props.query !== ''}>
                <Speakers event={props.event} words={props.words} query={props.query} />
              </Show>
            </>
          )}
        </Show>
      </div>
    </li>
  );
}

/** The excerpt that has the most of the query's words, the first of equals; null where none has any. */
function bestFound(event: Event, query: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { excerpt } of event.claims) {
    const count = wordsFound(excerpt.exact, query);
    if (count > most) [best, most] = [excerpt.exact, count];
  }
  return best;
}

/** Those who speak of the event, where the search found one of them. */
function Speakers(props: { event: Event; words: Words; query: string }): JSX.Element {
  const speakers = createMemo(() => speakersOf(props.event.claims, props.words).filter((speaker) => wordsFound(speaker, props.query) > 0).join('; '));
  return (
    <Show when={speakers() !== ''}>
      <p class="entry-speakers">
        <MarkedText text={speakers()} query={props.query} />
      </p>
    </Show>
  );
}
