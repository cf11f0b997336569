import { For, Show, type JSX } from 'solid-js';
import type { RecordEntry, RecordStrike } from '../../dataset/record.ts';
import type { Event } from '../../dataset/types.ts';
import type { Words } from '../../words/words.ts';
import { documentsDate, documentsKilled } from './documents-figures.ts';
import { survivorsWords } from './strike-words.ts';

interface EntryFactsProps {
  readonly entry: RecordEntry;
  readonly words: Words;
  /** The documents' event beside which this entry stands alone: what it gives differently is given too. */
  readonly event?: Event | null;
}

/** When and where, as the record has it. Only a strike has a sea. */
export function EntryWhenWhere(props: EntryFactsProps): JSX.Element {
  const own = () => props.words.record(props.entry.id);
  const strike = () => strikeOf(props.entry);
  return (
    <dl class="when-where record-when-where">
      <dt class="unseen">{props.words.say('panel.when')}</dt>
      <dd>
        <strong>{props.words.date(props.entry.date)}</strong>
        <Show when={documentsDate(props.entry, props.event ?? null)}>{(date) => <InDocuments figure={props.words.date(date())} words={props.words} />}</Show>
        <Reason text={own().date} />
        <Show when={strike()}>{(made) => <span class="record-reason">{announcedWords(made(), props.words)}</span>}</Show>
      </dd>
      <Show when={strike()}>
        {(made) => (
          <>
            <dt class="unseen">{props.words.say('panel.where')}</dt>
            <dd>
              <Show when={made().theatre} fallback={<strong>{props.words.say('record.card.place.none')}</strong>}>
                {(sea) => (
                  <>
                    <strong>{props.words.place(sea())}</strong>
                    <Show when={!own().location}>
                      <span class="precision">{props.words.say('panel.position.area')}</span>
                    </Show>
                  </>
                )}
              </Show>
              <Reason text={own().location} />
            </dd>
          </>
        )}
      </Show>
    </dl>
  );
}

/** How many boats, dead and survivors, and what they are alleged to belong to. */
export function StrikeFacts(props: EntryFactsProps & { entry: RecordStrike; group?: JSX.Element }): JSX.Element {
  const own = () => props.words.record(props.entry.id);
  return (
    <dl class="facts">
      <dt>{props.words.say('record.measure.killed')}</dt>
      <dd>
        <strong>{props.words.range(props.entry.killed)}</strong>{' '}
        <Show when={documentsKilled(props.entry, props.event ?? null)}>{(killed) => <InDocuments figure={props.words.range(killed())} words={props.words} />}</Show>
        <Reason text={own().killed} />
        {props.group}
      </dd>
      <dt>{props.words.say('record.measure.boats')}</dt>
      <dd>
        <strong>{props.words.number(props.entry.boats)}</strong>
      </dd>
      <Show when={props.entry.survivors}>
        {(survivors) => (
          <>
            <dt>{props.words.say('record.measure.survivors')}</dt>
            <dd>
              {survivorsWords(survivors(), props.words)}
              <Reason text={own().survivors} />
            </dd>
          </>
        )}
      </Show>
      <Show when={props.entry.affiliations.length > 0}>
        <dt>{props.words.say('record.card.alleged')}</dt>
        <dd>
          <For each={props.entry.affiliations}>
            {({ value, by }) => (
              <p class="said">
                {`${props.words.recordName(value)}, `}
                <span class="by">{props.words.say('record.card.alleged-by', { name: props.words.recordName(by) })}</span>
              </p>
            )}
          </For>
        </dd>
      </Show>
    </dl>
  );
}

function strikeOf(entry: RecordEntry): RecordStrike | null {
  return entry.type === 'strike' ? entry : null;
}

function announcedWords({ known, announcedBy }: RecordStrike, words: Words): string {
  const day = words.day(known);
  if (announcedBy.length === 0) return words.say('record.card.announced-day', { day });
  return words.say('record.card.announced', { day, names: announcedBy.map(words.recordName).join('; ') });
}

function InDocuments(props: { figure: string; words: Words }): JSX.Element {
  return <span class="by record-documents">{props.words.say('record.beside.documents', { figure: props.figure })}</span>;
}

function Reason(props: { text: string | undefined }): JSX.Element {
  return <Show when={props.text}>{(text) => <span class="record-reason">{text()}</span>}</Show>;
}
