import { For, Show, type JSX } from 'solid-js';
import type { Dataset, Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import type { Account } from './accounts.ts';
import { attributionsOf, contentsOf } from './claim-words.ts';
import './facts.css';

interface FactsProps {
  readonly words: Words;
  readonly event: Event;
  readonly accounts: readonly Account[];
  readonly dataset: Dataset;
}

/** When, where, how many: each in words, with what it rests on. */
export function Facts(props: FactsProps): JSX.Element {
  const rows = () => props.accounts.filter((account) => account.layout === 'row');
  return (
    <dl class="facts">
      <When words={props.words} event={props.event} />
      <Where {...props} />
      <Show when={props.event.kind === 'strike' && props.event.scope !== 'summary' && !rows().some((row) => row.measure === 'killed')}>
        <KilledElsewhere {...props} />
      </Show>
      <For each={rows()}>
        {(row) => (
          <>
            <dt>{props.words.measure(row.measure)}</dt>
            <dd>
              <For each={row.sides}>
                {(side) => (
                  <p class="said">
                    <strong>{contentsOf(side.claims, props.words).join('; ')}</strong>{' '}
                    <span class="by">{attributionsOf(side.claims, props.dataset.articles, props.words).join('; ')}</span>
                  </p>
                )}
              </For>
            </dd>
          </>
        )}
      </For>
    </dl>
  );
}

/** The row for a strike's dead where no row gives them: told differently further down, or told by nobody. */
function KilledElsewhere(props: FactsProps): JSX.Element {
  const differs = () => props.accounts.some((account) => account.measure === 'killed');
  return (
    <>
      <dt>{props.words.measure('killed')}</dt>
      <dd>
        <strong>{props.words.range(props.event.killed)}</strong>
        <small>{props.words.say(differs() ? 'panel.killed.differs' : 'panel.killed.unsaid')}</small>
      </dd>
    </>
  );
}

function When(props: { words: Words; event: Event }): JSX.Element {
  const record = () => props.event.date.basis === 'record';
  return (
    <>
      <dt>{props.words.say('panel.when')}</dt>
      <dd>
        <strong>{props.words.date(props.event.date)}</strong>
        <Show when={record()} fallback={<Basis basis={props.words.basis(props.event.date.basis)} reason={props.words.dateReason(props.event)} />}>
          <small>{props.words.dateReason(props.event) ?? props.words.say('panel.when.record')}</small>
          <Citations event={props.event} words={props.words} />
        </Show>
      </dd>
    </>
  );
}

/** How a date or a place was arrived at, with the reason a press away: the words themselves must not be pushed down by it. */
function Basis(props: { basis: string; reason: string | null }): JSX.Element {
  return (
    <Show when={props.reason} fallback={<small>{props.basis}</small>}>
      {(reason) => (
        <details class="basis">
          <summary>{props.basis}</summary>
          <p>{reason()}</p>
        </details>
      )}
    </Show>
  );
}

function Citations(props: { words: Words; event: Event }): JSX.Element {
  return (
    <ul class="citations">
      <For each={props.event.date.citations}>
        {(citation) => (
          <li>
            <Show when={citation.url} fallback={<cite>{citation.title}</cite>}>
              {(url) => (
                <a href={url()} rel="noopener noreferrer">
                  <cite>{citation.title}</cite>
                </a>
              )}
            </Show>
            {`, ${citation.publisher}${citation.date === null ? '' : `, ${citation.date}`}`}
          </li>
        )}
      </For>
    </ul>
  );
}

function Where(props: FactsProps): JSX.Element {
  const place = () => props.dataset.places.find(({ id }) => id === props.event.place?.id);
  return (
    <>
      <dt>{props.words.say('panel.where')}</dt>
      <dd>
        <strong>{props.event.place === null ? props.words.say('panel.where.none') : props.words.place(props.event.place.id)}</strong>
        <Show when={place()} fallback={<small>{props.words.say('panel.where.undrawn')}</small>}>
          {(drawn) => (
            <small>
              {props.words.say(`panel.where.${drawn().precision}`)}
              {drawn().schematic ? `. ${props.words.say('panel.where.schematic')}` : ''}
            </small>
          )}
        </Show>
        <Show when={props.event.place}>
          {(place) => <Basis basis={props.words.basis(place().basis)} reason={props.words.placeReason(props.event)} />}
        </Show>
      </dd>
    </>
  );
}
