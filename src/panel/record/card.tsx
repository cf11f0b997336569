import { For, Show, type JSX } from 'solid-js';
import type { PublicRecord, RecordEntry, RecordStrike } from '../../dataset/record.ts';
import { eventsOfEntry } from '../../select/record.ts';
import { figureWords } from '../../ui/compared-words.ts';
import { usePage } from '../../ui/page.tsx';
import { EventSymbol } from '../../ui/symbol.tsx';
import { Own } from '../../ui/verbatim.tsx';
import { Back } from '../heading.tsx';
import { EntrySources, EntryWhenWhere, StrikeFacts } from './entry.tsx';
import './record.css';

/** All that the public record has of one strike or fact. It stands in the panel and is dressed as the event's card is. */
export function RecordCard(props: { entry: RecordEntry; record: PublicRecord }): JSX.Element {
  const { reader, story, words } = usePage();
  const strike = () => (props.entry.type === 'strike' ? props.entry : null);
  // A fact of kind strike is an attack on land.
  const kind = () => words().say(props.entry.type === 'fact' && props.entry.kind === 'strike' ? 'record.card.land' : `panel.kind.${props.entry.kind}`);
  return (
    <article class="card record-card" aria-labelledby="card-title">
      <Back label={words().say(story.embed() === null ? 'panel.back' : 'panel.close')} onPress={() => reader.selectFromPanel(null)} />
      <h2 id="card-title" class="card-title" tabindex="-1">
        <Own text={words().recordTitle(props.entry)} />
      </h2>
      <p class="when-where">
        <EventSymbol of="record" kind={props.entry.kind} /> <strong>{words().say('record.kicker')}</strong>
        {` · ${kind()}`}
      </p>
      <EntryWhenWhere entry={props.entry} />
      <Show when={strike()}>{(made) => <StrikeFacts entry={made()} group={<Group strike={made()} record={props.record} />} />}</Show>
      <Joined entry={props.entry} record={props.record} />
      <EntrySources entry={props.entry} level={3} />
      <Show when={strike()}>{(made) => <p class="record-id hint">{words().say('record.card.number', { number: made().number })}</p>}</Show>
      <p class="record-id hint">
        {words().say('record.card.id')} <code translate="no">{props.entry.id}</code>
      </p>
    </article>
  );
}

/** The strikes whose dead were told together with this one's. */
function Group(props: { strike: RecordStrike; record: PublicRecord }): JSX.Element {
  const { words } = usePage();
  const group = () => props.record.groups.find(({ id }) => id === props.strike.group);
  const others = () => props.record.strikes.filter((other) => other.group === props.strike.group && other.id !== props.strike.id);
  return (
    <Show when={group()}>
      {(told) => (
        <>
          <span class="record-reason hint">{words().plural('record.card.group', others().length, { killed: figureWords('killed', told().killed, words()) })}</span>
          <Links to={others().map((other) => ({ id: other.id, title: words().recordTitle(other) }))} />
        </>
      )}
    </Show>
  );
}

/** The documents' events that are the same happening. */
function Joined(props: { entry: RecordEntry; record: PublicRecord }): JSX.Element {
  const { dataset, words } = usePage();
  const events = () => {
    const ids = eventsOfEntry(props.record, props.entry.id);
    return dataset.events.filter(({ id }) => ids.includes(id));
  };
  return (
    <Show when={events().length > 0}>
      <div class="record-joined">
        <p>{words().say('record.card.joined')}</p>
        <Links to={events().map((event) => ({ id: event.id, title: words().title(event) }))} />
      </div>
    </Show>
  );
}

/** To other cards, by the ids of their events or entries. */
function Links(props: { to: readonly { readonly id: string; readonly title: string }[] }): JSX.Element {
  const { reader } = usePage();
  return (
    <ul class="record-links">
      <For each={props.to}>
        {({ id, title }) => (
          <li>
            <button type="button" class="plain-button link" onClick={() => reader.selectFromPanel(id)}>
              <Own text={title} />
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
