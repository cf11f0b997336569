import { For, Show, type JSX } from 'solid-js';
import type { PublicRecord, RecordEntry, RecordStrike } from '../../dataset/record.ts';
import type { Dataset } from '../../dataset/types.ts';
import { eventsOfEntry } from '../../select/record/joined.ts';
import type { Words } from '../../words/words.ts';
import { figureWords } from './compared-words.ts';
import { EntryWhenWhere, StrikeFacts } from './entry-facts.tsx';
import { EntryKind } from './entry-kind.tsx';
import { EntrySources } from './entry-sources.tsx';
import './record.css';

interface RecordCardProps {
  readonly entry: RecordEntry;
  readonly record: PublicRecord;
  readonly dataset: Dataset;
  readonly words: Words;
  /** An entry's or an event's id; null to go back to the list. */
  readonly onSelect: (id: string | null) => void;
}

/** All that the public record has of one strike or fact. It stands in the panel and is dressed as the event's card is. */
export function RecordCard(props: RecordCardProps): JSX.Element {
  const strike = () => (props.entry.type === 'strike' ? props.entry : null);
  return (
    <article class="card record-card" aria-labelledby="card-title">
      <div class="card-top">
        <button type="button" class="plain-button back" onClick={() => props.onSelect(null)}>
          <svg class="arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M11 6H1.5M5.5 1.5 1.2 6l4.3 4.5" />
          </svg>
          {props.words.say('panel.back')}
        </button>
        <EntryKind entry={props.entry} words={props.words} />
      </div>
      <h2 id="card-title" class="card-title" tabindex="-1">
        {props.words.recordTitle(props.entry)}
      </h2>
      <EntryWhenWhere entry={props.entry} words={props.words} />
      <Show when={strike()}>{(made) => <StrikeFacts entry={made()} words={props.words} group={<Group {...props} strike={made()} />} />}</Show>
      <Joined {...props} />
      <EntrySources entry={props.entry} words={props.words} heading="h3" />
      <p class="card-id">
        {props.words.say('record.card.id')} <code>{props.entry.id}</code>
      </p>
    </article>
  );
}

/** The strikes whose dead were told together with this one's. */
function Group(props: RecordCardProps & { strike: RecordStrike }): JSX.Element {
  const group = () => props.record.groups.find(({ id }) => id === props.strike.group);
  const others = () => props.record.strikes.filter((other) => other.group === props.strike.group && other.id !== props.strike.id);
  return (
    <Show when={group()}>
      {(told) => (
        <>
          <span class="record-reason">
            {props.words.plural('record.card.group', others().length, { killed: figureWords('killed', told().killed, props.words) })}
          </span>
          <ul class="record-links">
            <For each={others()}>
              {(other) => (
                <li>
                  <button type="button" class="plain-button link" onClick={() => props.onSelect(other.id)}>
                    {props.words.recordTitle(other)}
                  </button>
                </li>
              )}
            </For>
          </ul>
        </>
      )}
    </Show>
  );
}

/** The documents' events that are the same happening. */
function Joined(props: RecordCardProps): JSX.Element {
  const events = () => {
    const ids = eventsOfEntry(props.record, props.entry.id);
    return props.dataset.events.filter(({ id }) => ids.includes(id));
  };
  return (
    <Show when={events().length > 0}>
      <div class="record-joined">
        <p>{props.words.say('record.card.joined')}</p>
        <ul class="record-links">
          <For each={events()}>
            {(event) => (
              <li>
                <button type="button" class="plain-button link" onClick={() => props.onSelect(event.id)}>
                  {props.words.title(event)}
                </button>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}
