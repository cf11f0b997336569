import { createMemo, For, Show, type JSX } from 'solid-js';
import type { PublicRecord } from '../../dataset/record.ts';
import type { Event } from '../../dataset/types.ts';
import { entriesOfEvent, isJoined } from '../../select/record.ts';
import { usePage } from '../../ui/page.tsx';
import { EventSymbol } from '../../ui/symbol.tsx';
import { Own } from '../../ui/verbatim.tsx';
import { Heading } from '../heading.tsx';
import { EntrySources, EntryWhenWhere, StrikeFacts } from './entry.tsx';
import './record.css';

/** What the public record has of an event of the documents, at the end of its card and never mixed into it; nothing where it is off or has none. */
export function RecordBeside(props: { event: Event }): JSX.Element {
  const { reader, story, words } = usePage();
  const entries = createMemo(() => {
    const record = story.record();
    return record === null ? [] : entriesOfEvent(record, props.event.id);
  });
  // Several entries to one event: its figures are of all of them, and stand against none alone.
  const event = () => (entries().length === 1 ? props.event : null);
  return (
    <Show when={entries().length > 0}>
      <section class="record-beside" aria-labelledby="record-beside-title">
        <Heading level={3} class="card-heading" id="record-beside-title">{words().say('record.kicker')}</Heading>
        <p class="hint">{words().say('record.beside.note')}</p>
        <For each={entries()}>
          {(entry) => (
            <div class="record-entry">
              <Heading level={4} class="record-entry-title">
                <EventSymbol of="record" kind={entry.kind} />
                <button type="button" class="plain-button link" onClick={() => reader.selectFromPanel(entry.id)}>
                  <Own text={words().recordTitle(entry)} />
                </button>
              </Heading>
              <EntryWhenWhere entry={entry} event={event()} />
              <Show when={entry.type === 'strike' && entry}>{(made) => <StrikeFacts entry={made()} event={event()} />}</Show>
              <EntrySources entry={entry} level={5} />
            </div>
          )}
        </For>
      </section>
    </Show>
  );
}

/** The record's entries that no document tells of: every one can be reached without the map. What is joined to an event stands in the documents' list. */
export function RecordEntries(props: { record: PublicRecord }): JSX.Element {
  const { reader, story, words } = usePage();
  const untold = createMemo(() => story.entries().filter(({ id }) => !isJoined(props.record, id)));
  return (
    <section class="event-list" aria-labelledby="record-list-title">
      <h2 id="record-list-title">{words().say('record.list')}</h2>
      <p class="hint">
        {words().plural('record.list.count', untold().length)}
      </p>
      <ol>
        <For each={untold()}>
          {(entry) => (
            <li class="entry">
              <EventSymbol of="record" kind={entry.kind} />
              <div>
                <p class="entry-date hint">{words().date(entry.date)}</p>
                <h3>
                  <button type="button" class="plain-button entry-button" data-event={entry.id} onClick={() => reader.selectFromPanel(entry.id)}>
                    <Own text={words().recordTitle(entry)} />
                  </button>
                </h3>
              </div>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}
