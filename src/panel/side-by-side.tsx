import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Claim, Dataset, Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { hasContent, type Account, type Side } from './accounts.ts';
import { contentsOf, reportsOf } from './claim-words.ts';
import { speakersOf } from './speakers.ts';
import { differing, type Word } from './differing.ts';
import './side-by-side.css';

interface SideBySideProps {
  readonly account: Account;
  readonly event: Event;
  readonly dataset: Dataset;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
}

/** What several say of one thing, in columns of equal weight; an empty column where only one side speaks. */
export function SideBySide(props: SideBySideProps): JSX.Element {
  const isOfWaters = () => props.account.measure === 'waters';
  const values = createMemo(() => differing(props.account.sides.map((side) => contentsOf(side.claims, props.words).join('; '))));
  return (
    <section class="compared" classList={{ pair: props.account.sides.length === 2 }}>
      <h3>{isOfWaters() ? props.words.say('panel.waters') : props.words.measure(props.account.measure)}</h3>
      <ul class="sides">
        <For each={props.account.sides}>{(side, index) => <Column {...props} side={side} value={values()[index()] ?? []} />}</For>
        <Show when={props.account.layout === 'one side'}>
          <li class="side silent">{props.words.say('panel.one-side')}</li>
        </Show>
      </ul>
      <Show when={isOfWaters()}>
        <p class="limit">
          <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
            <path d="M1 4h22" />
          </svg>
          <span>{props.words.say('panel.waters.limit')}</span>
        </p>
      </Show>
    </section>
  );
}

function Column(props: SideBySideProps & { side: Side; value: readonly Word[] }): JSX.Element {
  const quoted = () => [...new Set(props.side.claims.filter((claim) => !hasContent(claim)).map((claim) => claim.excerpt.exact))];
  return (
    <li class="side" classList={{ disputing: props.side.disputes }}>
      <p class="side-by">{speakersOf(props.side.claims, props.words).join('; ')}</p>
      <Show when={props.side.disputes}>
        <p class="side-stance">{props.words.say('panel.disputes')}</p>
      </Show>
      <Show when={props.value.length > 0}>
        <p class="side-value">
          <For each={props.value}>{(word) => <Show when={word.differs} fallback={`${word.text} `}><em>{word.text}</em>{' '}</Show>}</For>
        </p>
      </Show>
      <For each={quoted()}>
        {(exact) => (
          <p class="side-words" lang="en">
            {exact}
          </p>
        )}
      </For>
      <p class="side-report">{reportsOf(props.side.claims, props.dataset.articles, props.words).join('; ')}</p>
      <For each={othersOf(props.side.claims, props.event, props.dataset)}>
        {(other) => (
          <p class="side-report">
            {props.words.say('panel.of-other')}{' '}
            <button type="button" class="plain-button link" onClick={() => props.onSelect(other.id)}>
              {props.words.title(other)}
            </button>
          </p>
        )}
      </For>
    </li>
  );
}

/** The other events of which these claims are made. */
function othersOf(claims: readonly Claim[], event: Event, dataset: Dataset): readonly Event[] {
  return dataset.events.filter((other) => other !== event && other.claims.some((claim) => claims.includes(claim)));
}
