import { For, Show, type JSX } from 'solid-js';
import type { Basis, Dataset, Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import './when-where.css';

interface WhenWhereProps {
  readonly words: Words;
  readonly event: Event;
  readonly dataset: Dataset;
}

/** When and where, no closer than reported; how that is known is a press away, so that the words themselves stay high. */
export function WhenWhere(props: WhenWhereProps): JSX.Element {
  return (
    <dl class="when-where">
      <When {...props} />
      <Where {...props} />
    </dl>
  );
}

function When(props: WhenWhereProps): JSX.Element {
  const date = () => props.event.date;
  return (
    <>
      <dt class="unseen">{props.words.say('panel.when')}</dt>
      <dd>
        <strong>{props.words.date(date())}</strong>
        <Show when={date().basis === 'record'} fallback={<Known basis={date().basis} reasons={[props.words.dateReason(props.event)]} words={props.words} />}>
          <small class="record">{props.words.dateReason(props.event) ?? props.words.say('panel.when.record')}</small>
          <Citations event={props.event} words={props.words} />
        </Show>
      </dd>
    </>
  );
}

function Where(props: WhenWhereProps): JSX.Element {
  const drawn = () => props.dataset.places.find(({ id }) => id === props.event.place?.id);
  const marked = () => {
    const place = drawn();
    if (!place) return [];
    const outline = place.schematic ? ` ${props.words.say('panel.where.schematic')}` : '';
    return [props.words.say(`panel.where.${place.precision}`) + outline];
  };
  return (
    <>
      <dt class="unseen">{props.words.say('panel.where')}</dt>
      <dd>
        <Show when={props.event.place} fallback={<span class="unplaced">{props.words.say('panel.where.none')}</span>}>
          {(place) => (
            <>
              <strong>{props.words.place(place().id)}</strong>
              <span class="precision">{props.words.say(`panel.position.${drawn()?.precision ?? 'country'}`)}</span>
              <Known basis={place().basis} reasons={[props.words.placeReason(props.event), ...marked()]} words={props.words} />
            </>
          )}
        </Show>
      </dd>
    </>
  );
}

function Known(props: { basis: Basis; reasons: readonly (string | null)[]; words: Words }): JSX.Element {
  const reasons = () => props.reasons.filter((reason) => reason !== null);
  return (
    <Show when={reasons().length > 0} fallback={<span class="basis">{props.words.say(`panel.basis.${props.basis}`)}</span>}>
      <details class="basis">
        <summary>{props.words.say(`panel.basis.${props.basis}`)}</summary>
        <For each={reasons()}>{(reason) => <p>{reason}</p>}</For>
      </details>
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
