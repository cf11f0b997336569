import { createMemo, Show, type JSX } from 'solid-js';
import type { Claim, Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import type { Absence } from './absence.ts';
import { speakersOf } from './claim-words.ts';
import { KindMark } from './kind-mark.tsx';
import { leadingClaim } from '../select/leading.ts';
import { wordsFound } from './marked.ts';
import { MarkedText } from './marked-text.tsx';

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
  const quoted = createMemo(() => bestFound(props.event, props.query) ?? leadingClaim(props.event));
  return (
    <li class="entry" classList={{ searched: props.query !== '' }}>
      <KindMark kind={props.event.kind} scope={props.event.scope} killed={props.event.killed} />
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
          {(claim) => (
            <>
              <p class="entry-words" lang="en">
                <MarkedText text={claim().excerpt.exact} query={props.query} />
              </p>
              <Speakers event={props.event} words={props.words} query={props.query} />
            </>
          )}
        </Show>
      </div>
    </li>
  );
}

/** The claim whose excerpt has the most of the query's words, the first of equals; null where none has any. */
function bestFound(event: Event, query: string): Claim | null {
  let best: Claim | null = null;
  let most = 0;
  for (const claim of event.claims) {
    const count = wordsFound(claim.excerpt.exact, query);
    if (count > most) [best, most] = [claim, count];
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
