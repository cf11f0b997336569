import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Dataset, Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { accountsOf } from './accounts.ts';
import { Arrow } from './arrow.tsx';
import { Facts } from './facts.tsx';
import { EventSymbol } from '../ui/symbol.tsx';
import { disputesOf } from '../select/disputes.ts';
import { leadingClaim } from '../select/leading.ts';
import { passagesByArticle, type ArticlePassages, type Passage } from './passages.ts';
import { Quotation } from './quotation.tsx';
import { SideBySide } from './side-by-side.tsx';
import { Sources } from './sources.tsx';
import { Steps } from './steps.tsx';
import { WhenWhere } from './when-where.tsx';
import './card.css';

interface CardProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly event: Event;
  readonly previous: Event | null;
  readonly next: Event | null;
  /** What the search found that the reader came from; null without a search. */
  readonly hits: readonly Event[] | null;
  readonly hiddenBy: 'kinds' | 'time' | null;
  /** The day up to which reports are known; null on the clock of what happened. */
  readonly known: Day | null;
  /** What the public record has of it; nothing where that is off or has none. */
  readonly beside: JSX.Element;
  readonly onSelect: (id: string | null) => void;
  readonly onShowAll: () => void;
  readonly onArticle: (id: string) => void;
}

/** All that the documents say of one event, and what carries it. */
export function EventCard(props: CardProps): JSX.Element {
  const accounts = createMemo(() => accountsOf(props.event, disputesOf(props.dataset, props.event)));
  const compared = createMemo(() => accounts().filter((account) => account.layout !== 'row'));
  const groups = createMemo(() => passagesByArticle(props.event.claims, props.event.articles));
  const lead = createMemo(() => leadOf(groups(), props.event));
  const quotesLater = () => props.dataset.articles.some(({ id, dateline }) => props.known !== null && dateline.latest > props.known && props.event.articles.includes(id));
  const articleOf = (passage: Passage) => props.dataset.articles.find(({ id }) => id === passage.article);
  return (
    <article class="card" data-kind={props.event.kind} aria-labelledby="card-title">
      <div class="card-top">
        <button type="button" class="plain-button back" onClick={() => props.onSelect(null)}>
          <Arrow />
          {props.hits === null ? props.words.say('panel.back') : props.words.plural('panel.back-found', props.hits.length)}
        </button>
        <p class="card-kind">
          <EventSymbol kind={props.event.kind} scope={props.event.scope} killed={props.event.killed} />
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
      <Show when={quotesLater()}>
        <p class="aside">{props.words.say('panel.card.later')}</p>
      </Show>
      <WhenWhere words={props.words} event={props.event} dataset={props.dataset} />
      <Show when={lead()}>{(passage) => <Quotation passages={[passage()]} words={props.words} article={articleOf(passage())} />}</Show>
      <Show when={props.words.language !== 'en'}>
        <p class="quotations-language">{props.words.say('language.quotations')}</p>
      </Show>
      <Show when={props.words.note(props.event)}>{(note) => <p class="note">{note()}</p>}</Show>
      <Facts words={props.words} event={props.event} accounts={accounts()} dataset={props.dataset} />
      <For each={compared()}>
        {(account) => (
          <SideBySide account={account} event={props.event} dataset={props.dataset} words={props.words} onSelect={(id) => props.onSelect(id)} />
        )}
      </For>
      <Sources groups={groups()} lead={lead()} dataset={props.dataset} words={props.words} onArticle={(id) => props.onArticle(id)} />
      {props.beside}
      <p class="card-id">
        {props.words.say('panel.id')} <code>{props.event.id}</code>
      </p>
      <Steps words={props.words} previous={props.previous} next={props.next} onSelect={(id) => props.onSelect(id)} />
    </article>
  );
}

function leadOf(groups: readonly ArticlePassages[], event: Event): Passage | null {
  const leading = leadingClaim(event);
  return groups.flatMap(({ passages }) => passages).find(({ claims }) => claims.some((claim) => claim === leading)) ?? null;
}
