import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Basis, Event } from '../dataset/types.ts';
import { articleOf, disputesOf } from '../select/events.ts';
import { leadingQuotation, quotationsByArticle } from '../select/quotations.ts';
import { usePage } from '../ui/page.tsx';
import { EventSymbol } from '../ui/symbol.tsx';
import { accountsOf } from './accounts.ts';
import { RecordBeside } from './record/beside.tsx';
import { Facts, SideBySide } from './said.tsx';
import { CitedTitle, Quoted, Sources } from './sources.tsx';
import './card.css';

/** All that the documents say of one event, and what carries it. */
export function EventCard(props: { event: Event }): JSX.Element {
  const { dataset, reader, story, words } = usePage();
  const accounts = createMemo(() => accountsOf(props.event, disputesOf(dataset, props.event)));
  const compared = createMemo(() => accounts().filter((account) => account.layout !== 'row'));
  const groups = createMemo(() => quotationsByArticle(props.event.claims, props.event.articles));
  const lead = createMemo(() => leadingQuotation(props.event));
  const back = () => {
    const hits = story.hits();
    return hits === null ? words().say('panel.back') : words().plural('panel.back-found', hits.length);
  };
  const quotesLater = () => story.clock() === 'reported' && props.event.articles.some((id) => (articleOf(dataset, id)?.dateline.latest ?? -Infinity) > story.head());
  return (
    <article class={`card kind-${props.event.kind}`} aria-labelledby="card-title">
      <div class="card-top">
        <Back label={back()} onPress={() => reader.selectFromPanel(null)} />
        <p class="card-kind hint">
          <EventSymbol kind={props.event.kind} scope={props.event.scope} killed={props.event.killed} />
          {words().say(`panel.kind.${props.event.kind}`)}
          <Show when={props.event.scope !== 'single' && props.event.scope}>
            {(scope) => <span class="card-scope">{words().say(`panel.scope.${scope()}`)}</span>}
          </Show>
        </p>
      </div>
      <h2 id="card-title" class="card-title" tabindex="-1">
        {words().title(props.event)}
      </h2>
      <Show when={story.hiddenBy()}>
        {(by) => (
          <p class="aside">
            {words().say(`panel.hidden.${by()}`)}{' '}
            <Show when={by() === 'kinds'}>
              <button type="button" class="plain-button link" onClick={() => story.showAllKinds()}>
                {words().say('panel.kinds.all')}
              </button>
            </Show>
          </p>
        )}
      </Show>
      <Show when={quotesLater()}>
        <p class="aside">{words().say('panel.card.later')}</p>
      </Show>
      <dl class="when-where">
        <When event={props.event} />
        <Where event={props.event} />
      </dl>
      <Show when={lead()}>{(quotation) => <Quoted event={props.event} quotation={quotation()} article={articleOf(dataset, quotation().article)} isFirst />}</Show>
      <Show when={words().language !== 'en'}>
        <p class="quotations-language hint">{words().say('language.quotations')}</p>
      </Show>
      <Show when={words().note(props.event)}>{(note) => <p class="note">{note()}</p>}</Show>
      <Answers event={props.event} />
      <Facts event={props.event} accounts={accounts()} />
      <For each={compared()}>{(account) => <SideBySide account={account} event={props.event} />}</For>
      <Sources event={props.event} groups={groups()} lead={lead()} />
      <RecordBeside event={props.event} />
      <p class="card-id hint">
        {words().say('panel.id')} <code>{props.event.id}</code>
      </p>
      <Steps />
    </article>
  );
}

/** What it answers, and what answers it. */
function Answers(props: { event: Event }): JSX.Element {
  const { dataset, words } = usePage();
  const answered = () => dataset.events.filter(({ id }) => props.event.answers.includes(id));
  const answering = () => dataset.events.filter(({ answers }) => answers.includes(props.event.id));
  return (
    <>
      <For each={answered()}>{(event) => <Answer label={words().say('panel.answers')} event={event} />}</For>
      <For each={answering()}>{(event) => <Answer label={words().say('panel.answered-by')} event={event} />}</For>
    </>
  );
}

function Answer(props: { label: string; event: Event }): JSX.Element {
  const { reader, words } = usePage();
  return (
    <p class="answers">
      {props.label}{' '}
      <button type="button" class="plain-button link" onClick={() => reader.selectFromPanel(props.event.id)}>
        {words().title(props.event)}
      </button>
    </p>
  );
}

/** To where the reader came from. */
export function Back(props: { label: string; onPress: () => void }): JSX.Element {
  return (
    <button type="button" class="plain-button back" onClick={() => props.onPress()}>
      <svg class="arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M11 6H1.5M5.5 1.5 1.2 6l4.3 4.5" />
      </svg>
      {props.label}
    </button>
  );
}

/** When, no closer than reported; how that is known is a press away, so that the words themselves stay high. */
function When(props: { event: Event }): JSX.Element {
  const { words } = usePage();
  const date = () => props.event.date;
  return (
    <>
      <dt class="unseen">{words().say('panel.when')}</dt>
      <dd>
        <strong>{words().date(date())}</strong>
        <Show when={date().basis === 'record'} fallback={<Known basis={date().basis} reasons={[words().dateReason(props.event)]} />}>
          <small class="record">{words().dateReason(props.event) ?? words().say('panel.when.record')}</small>
          <ul class="citations hint">
            <For each={date().citations}>
              {(citation) => (
                <li>
                  <CitedTitle citation={citation} />
                  {`, ${citation.publisher}${citation.date === null ? '' : `, ${citation.date}`}`}
                </li>
              )}
            </For>
          </ul>
        </Show>
      </dd>
    </>
  );
}

function Where(props: { event: Event }): JSX.Element {
  const { dataset, words } = usePage();
  const drawn = () => dataset.places.find(({ id }) => id === props.event.place?.id);
  const marked = () => {
    const place = drawn();
    if (!place) return null;
    const outline = place.schematic ? ` ${words().say('panel.where.schematic')}` : '';
    return words().say(`panel.where.${place.precision}`) + outline;
  };
  return (
    <>
      <dt class="unseen">{words().say('panel.where')}</dt>
      <dd>
        <Show when={props.event.place} fallback={<span class="precision">{words().say('panel.where.none')}</span>}>
          {(place) => (
            <>
              <strong>{words().place(place().id)}</strong>
              <span class="precision">{words().say(`panel.position.${drawn()?.precision ?? 'country'}`)}</span>
              <Known basis={place().basis} reasons={[words().placeReason(props.event), marked()]} />
            </>
          )}
        </Show>
      </dd>
    </>
  );
}

function Known(props: { basis: Basis; reasons: readonly (string | null)[] }): JSX.Element {
  const { words } = usePage();
  const reasons = () => props.reasons.filter((reason) => reason !== null);
  return (
    <Show when={reasons().length > 0} fallback={<span class="hint">{words().say(`panel.basis.${props.basis}`)}</span>}>
      <details class="basis how-known hint">
        <summary>{words().say(`panel.basis.${props.basis}`)}</summary>
        <For each={reasons()}>{(reason) => <p>{reason}</p>}</For>
      </details>
    </Show>
  );
}

/** To the event before and the event after. */
function Steps(): JSX.Element {
  const { story, words } = usePage();
  return (
    <nav class="steps" aria-label={words().say('panel.steps')}>
      <Show when={story.neighbours().previous}>{(event) => <Step event={event()} label={words().say('panel.previous')} />}</Show>
      <Show when={story.neighbours().next}>{(event) => <Step next event={event()} label={words().say('panel.next')} />}</Show>
    </nav>
  );
}

function Step(props: { next?: boolean; event: Event; label: string }): JSX.Element {
  const { reader, words } = usePage();
  return (
    <button type="button" class="plain-button step" classList={{ 'step-next': props.next === true }} onClick={() => reader.selectFromPanel(props.event.id)}>
      <span class="step-label hint">{props.label}</span>
      <span class="step-title">{words().title(props.event)}</span>
    </button>
  );
}
