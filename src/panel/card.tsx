import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Claim, Dataset, Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { accountsOf } from './accounts.ts';
import { Facts } from './facts.tsx';
import { KindMark } from './kind-mark.tsx';
import { SideBySide } from './side-by-side.tsx';
import { Sources } from './sources.tsx';
import { Steps } from './steps.tsx';
import './card.css';

interface CardProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly event: Event;
  /** Every claim of the dataset: a dispute may cross events. */
  readonly claims: readonly Claim[];
  readonly previous: Event | null;
  readonly next: Event | null;
  readonly hiddenBy: 'kinds' | 'time' | null;
  readonly onSelect: (id: string | null) => void;
  readonly onShowAll: () => void;
}

/** All that the documents say of one event, and what carries it. */
export function EventCard(props: CardProps): JSX.Element {
  const accounts = createMemo(() => accountsOf(props.event, props.claims));
  const compared = createMemo(() => accounts().filter((account) => account.layout !== 'row'));
  return (
    <article class="card" aria-labelledby="card-title">
      <div class="card-top">
        <button type="button" class="plain-button back" onClick={() => props.onSelect(null)}>
          <Arrow />
          {props.words.plural('panel.back', props.dataset.events.length)}
        </button>
        <p class="card-kind">
          <KindMark kind={props.event.kind} scope={props.event.scope} killed={props.event.killed} />
          {props.words.say(`panel.kind.${props.event.kind}`)}
          <Show when={props.event.scope !== 'single' && props.event.scope}>
            {(scope) => <span class="card-scope">{props.words.say(`panel.scope.${scope()}`)}</span>}
          </Show>
        </p>
      </div>
      <h2 id="card-title" class="card-title" tabindex="-1">
        {props.words.title(props.event)}
      </h2>
      <Show when={props.hiddenBy}>
        {(by) => (
          <p class="aside">
            {props.words.say(`panel.hidden.${by()}`)}{' '}
            <Show when={by() === 'kinds'}>
              <button type="button" class="plain-button link" onClick={() => props.onShowAll()}>
                {props.words.say('panel.kinds.all')}
              </button>
            </Show>
          </p>
        )}
      </Show>
      <Facts words={props.words} event={props.event} accounts={accounts()} dataset={props.dataset} />
      <For each={compared()}>
        {(account) => (
          <SideBySide account={account} event={props.event} dataset={props.dataset} words={props.words} onSelect={(id) => props.onSelect(id)} />
        )}
      </For>
      <Sources event={props.event} articles={props.dataset.articles} words={props.words} />
      <p class="card-id">
        {props.words.say('panel.id')} <code>{props.event.id}</code>
      </p>
      <Steps words={props.words} previous={props.previous} next={props.next} onSelect={(id) => props.onSelect(id)} />
    </article>
  );
}

function Arrow(): JSX.Element {
  return (
    <svg class="arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M11 6H1.500M5.500 1.5 1.2 6l4.300 4.5" />
    </svg>
  );
}
