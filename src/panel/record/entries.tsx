import { createMemo, For, type JSX } from 'solid-js';
import type { PublicRecord, RecordEntry } from '../../dataset/record.ts';
import { isJoined } from '../../select/record/joined.ts';
import type { Words } from '../../words/words.ts';
import { EventSymbol } from '../../ui/symbol.tsx';
import './record.css';

interface RecordEntriesProps {
  readonly record: PublicRecord;
  /** Those shown; what is joined to an event stands in the documents' list and is left out here. */
  readonly entries: readonly RecordEntry[];
  readonly words: Words;
  readonly onSelect: (id: string) => void;
}

/** The record's entries that no document tells of: every one can be reached without the map. */
export function RecordEntries(props: RecordEntriesProps): JSX.Element {
  const untold = createMemo(() => props.entries.filter(({ id }) => !isJoined(props.record, id)));
  return (
    <section class="event-list record-list" aria-labelledby="record-list-title">
      <h2 id="record-list-title">{props.words.say('record.list')}</h2>
      <p class="hint" role="status">
        {props.words.plural('record.list.count', untold().length)}
      </p>
      <ol>
        <For each={untold()}>
          {(entry) => (
            <li class="entry">
              <EventSymbol of="record" kind={entry.kind} />
              <div>
                <p class="entry-date">{props.words.date(entry.date)}</p>
                <h3>
                  <button type="button" class="plain-button entry-button" data-event={entry.id} onClick={() => props.onSelect(entry.id)}>
                    {props.words.recordTitle(entry)}
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
