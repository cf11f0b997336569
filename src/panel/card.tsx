import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import { accountsOf } from '../select/accounts.ts';
import { eventPath } from '../select/address.ts';
import { articleOf, disputesOf } from '../select/events.ts';
import { clippingsOf } from '../select/quotations.ts';
import { usePage } from '../ui/page.tsx';
import { EventSymbol } from '../ui/symbol.tsx';
import { Own } from '../ui/verbatim.tsx';
import { citationDate } from '../words/claims.ts';
import { CitedTitle, Clipping } from './clipping.tsx';
import { Back, Heading } from './heading.tsx';
import { RecordBeside } from './record/parts.ts';
import { Facts, SideBySide } from './said.tsx';
import './card.css';

/** All that the documents say of one event, and what carries it: first what cannot both hold, then each article's own words. */
export function EventCard(props: { event: Event }): JSX.Element {
  const { dataset, reader, story, words } = usePage();
  const accounts = createMemo(() => accountsOf(props.event, disputesOf(dataset, props.event)));
  const compared = createMemo(() => accounts().filter((account) => account.layout === 'columns'));
  const clippings = createMemo(() => clippingsOf(props.event));
  const isTour = () => story.tour() !== null;
  const back = () => {
    if (reader.cameFrom() !== null) return words().say('panel.back-article');
    // A frame has no list behind the card.
    if (story.embed() !== null) return words().say('panel.close');
    const hits = story.hits();
    return hits === null ? words().say('panel.back') : words().plural('panel.back-found', hits.length);
  };
  const quotesLater = () => story.clock() === 'reported' && props.event.articles.some((id) => (articleOf(dataset, id)?.dateline.latest ?? -Infinity) > story.head());
  return (
    <article class={`card kind-${props.event.kind}${isTour() ? ' in-tour' : ''}`} aria-labelledby="card-title">
      <Show when={!isTour()}>
        <Back label={back()} onPress={() => reader.selectFromPanel(null)} />
      </Show>
      {/* In the tour the stage's own words say it, and the room is the article's. */}
      <Heading level={2} id="card-title" class="card-title" classList={{ unseen: isTour() }} tabindex="-1">
        <Own text={words().title(props.event)} />
      </Heading>
      <WhenWhere event={props.event} />
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
      <For each={compared()}>{(account) => <SideBySide account={account} event={props.event} />}</For>
      <For each={clippings()}>{(clips) => <Clipping event={props.event} clips={clips} />}</For>
      <Show when={words().language !== 'en'}>
        <p class="quotations-language hint">{words().say('language.quotations')}</p>
      </Show>
      <Facts event={props.event} accounts={accounts()} />
      <HowKnown event={props.event} />
      <Show when={words().note(props.event)}>{(note) => <p class="note"><Own text={note()} /></p>}</Show>
      <Answers event={props.event} />
      <Show when={story.record()}><RecordBeside event={props.event} /></Show>
      <p class="clipping-ways">
        <a href={eventPath(words().language, props.event.id)}>{words().say('panel.own-page')}</a>
      </p>
      <Show when={!isTour()}>
        <Steps />
      </Show>
    </article>
  );
}

/** What kind of event, when and where, no closer than reported, and whose the day is where the text does not print it. */
function WhenWhere(props: { event: Event }): JSX.Element {
  const { dataset, words } = usePage();
  const date = () => props.event.date;
  const precision = () => dataset.places.find(({ id }) => id === props.event.place?.id)?.precision ?? 'country';
  return (
    <p class="when-where">
      <EventSymbol kind={props.event.kind} scope={props.event.scope} killed={props.event.killed} />
      <span class="event-kind">
        {words().say(`panel.kind.${props.event.kind}`)}
        <Show when={props.event.scope !== 'single' && props.event.scope}>{(scope) => `, ${words().say(`panel.scope.${scope()}`)}`}</Show>
        {' · '}
      </span>
      <strong>{words().date(date())}</strong>
      <Show when={date().basis !== 'stated'}>{`, ${words().say(date().basis === 'record' ? 'panel.from-record' : 'panel.worked-out')}`}</Show>
      {' · '}
      <Show when={props.event.place} fallback={words().say('panel.where.none')}>
        {(place) => (
          <>
            <strong>{words().place(place().id)}</strong>
            {`, ${words().say(`panel.position.${precision()}`)}`}
          </>
        )}
      </Show>
    </p>
  );
}

/** How the date and the place are known, a press away, under the words themselves. That a text names a place needs no saying. */
function HowKnown(props: { event: Event }): JSX.Element {
  const { words } = usePage();
  const date = () => props.event.date;
  const reason = () => words().dateReason(props.event) ?? (date().basis === 'record' ? words().say('panel.when.record') : null);
  const place = () => (props.event.place !== null && props.event.place.basis !== 'stated' ? words().placeReason(props.event) : null);
  return (
    <Show when={reason() ?? place()}>
      <details class="how-known hint">
        <summary>{words().say('panel.how-known')}</summary>
        <Show when={reason()}>
          {(text) => <p><Own text={date().basis === 'derived' || date().basis === 'inferred' ? words().say('panel.known.date', { reason: text() }) : text()} /></p>}
        </Show>
        <Show when={date().citations.length > 0}>
          <ul>
            <For each={date().citations}>
              {(citation) => (
                <li>
                  <CitedTitle citation={citation} />
                  {`, ${citation.publisher}${citation.date === null ? '' : `, ${citationDate(citation, words())}`}`}
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={place()}>{(text) => <p><Own text={words().say('panel.known.place', { reason: text() })} /></p>}</Show>
      </details>
    </Show>
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
        <Own text={words().title(props.event)} />
      </button>
    </p>
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
      <span class="step-title"><Own text={words().title(props.event)} /></span>
    </button>
  );
}
