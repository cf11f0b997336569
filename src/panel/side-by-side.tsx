import { For, Show, type JSX } from 'solid-js';
import type { Claim, Dataset, Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { hasContent, type Account, type Side } from './accounts.ts';
import { contentsOf, reportsOf, speakersOf } from './claim-words.ts';
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
  return (
    <section class="compared">
      <h3>{props.words.measure(props.account.measure)}</h3>
      <ul class="sides">
        <For each={props.account.sides}>{(side) => <Column {...props} side={side} />}</For>
        <Show when={props.account.layout === 'one side'}>
          <li class="side silent">{props.words.say('panel.one-side')}</li>
        </Show>
      </ul>
    </section>
  );
}

function Column(props: SideBySideProps & { side: Side }): JSX.Element {
  const quoted = () => props.side.claims.filter((claim) => !hasContent(claim));
  return (
    <li class="side">
      <p class="side-by">{speakersOf(props.side.claims, props.words).join('; ')}</p>
      <Show when={props.side.disputes}>
        <p class="side-stance">{props.words.say('panel.disputes')}</p>
      </Show>
      <For each={contentsOf(props.side.claims, props.words)}>{(content) => <p class="side-value">{content}</p>}</For>
      <For each={quoted()}>
        {(claim) => (
          <p class="side-words" lang="en">
            {claim.excerpt.exact}
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
