import { For, Show, type JSX } from 'solid-js';
import type { RecordEntry } from '../../dataset/record.ts';
import type { Event } from '../../dataset/types.ts';
import type { Words } from '../../words/words.ts';
import { EntryWhenWhere, StrikeFacts } from './entry-facts.tsx';
import { EntrySources } from './entry-sources.tsx';
import { EventSymbol } from '../../ui/symbol.tsx';
import './record.css';

interface RecordBesideProps {
  readonly event: Event;
  /** The record's entries that are joined to the event; never empty. */
  readonly entries: readonly RecordEntry[];
  readonly words: Words;
  /** Opens an entry's own card. */
  readonly onSelect: (id: string) => void;
}

/** What the public record has of an event of the documents, at the end of its card and never mixed into it. */
export function RecordBeside(props: RecordBesideProps): JSX.Element {
  // Several entries to one event: its figures are of all of them, and stand against none alone.
  const event = () => (props.entries.length === 1 ? props.event : null);
  return (
    <section class="record-beside" aria-labelledby="record-beside-title">
      <h3 id="record-beside-title">{props.words.say('record.kicker')}</h3>
      <p class="hint">{props.words.say('record.beside.note')}</p>
      <For each={props.entries}>
        {(entry) => (
          <div class="record-entry">
            <h4>
              <EventSymbol of="record" kind={entry.kind} />
              <button type="button" class="plain-button link" onClick={() => props.onSelect(entry.id)}>
                {props.words.recordTitle(entry)}
              </button>
            </h4>
            <EntryWhenWhere entry={entry} words={props.words} event={event()} />
            <Show when={entry.type === 'strike' && entry}>{(made) => <StrikeFacts entry={made()} words={props.words} event={event()} />}</Show>
            <EntrySources entry={entry} words={props.words} heading="h5" />
          </div>
        )}
      </For>
    </section>
  );
}
