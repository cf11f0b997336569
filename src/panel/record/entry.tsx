import { For, Show, type JSX } from 'solid-js';
import type { Allegation, RecordEntry, RecordStrike } from '../../dataset/record.ts';
import type { Event } from '../../dataset/types.ts';
import { usePage } from '../../ui/page.tsx';
import { Own } from '../../ui/verbatim.tsx';
import { atStart, citationDate } from '../../words/claims.ts';
import { CitedTitle } from '../clipping.tsx';
import { Heading } from '../heading.tsx';
import { announcedWords, differingFigures, documentsDate, documentsKilled, givenWords, survivorsWords } from './entry-words.ts';

/** The documents' event beside which the entry stands alone, so that what it gives differently is given too; null where it stands by itself or with others. */
type Beside = Event | null;

/** When and where, as the record has it. Only a strike has a sea. */
export function EntryWhenWhere(props: { entry: RecordEntry; event?: Beside }): JSX.Element {
  const { words } = usePage();
  const own = () => words().record(props.entry.id);
  const strike = () => (props.entry.type === 'strike' ? props.entry : null);
  return (
    <dl class="record-when-where">
      <dt class="unseen">{words().say('panel.when')}</dt>
      <dd>
        <strong>{words().date(props.entry.date)}</strong>
        <Show when={documentsDate(props.entry, props.event ?? null)}>{(date) => <InDocuments figure={words().date(date())} />}</Show>
        <Reason text={own().date} />
        <Show when={strike()}>{(made) => <For each={announcedWords(made(), words())}>{(text) => <Reason text={text} />}</For>}</Show>
      </dd>
      <Show when={strike()}>
        {(made) => (
          <>
            <dt class="unseen">{words().say('panel.where')}</dt>
            <dd>
              <Show when={made().theatre} fallback={<strong>{words().say('record.card.place.none')}</strong>}>
                {(sea) => (
                  <>
                    <strong>{atStart(words().place(sea()))}</strong>
                    <Show when={!own().location}>
                      <span class="precision">{words().say('panel.position.area')}</span>
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
export function StrikeFacts(props: { entry: RecordStrike; event?: Beside; group?: JSX.Element }): JSX.Element {
  const { words } = usePage();
  const own = () => words().record(props.entry.id);
  return (
    <dl class="facts">
      <dt>{words().say('record.measure.killed')}</dt>
      <dd>
        <strong>{words().range(props.entry.killed)}</strong>{' '}
        <Show when={documentsKilled(props.entry, props.event ?? null)}>{(killed) => <InDocuments figure={words().range(killed())} />}</Show>
        <Reason text={own().killed} />
        {props.group}
      </dd>
      <dt>{words().say('record.measure.boats')}</dt>
      <dd>
        <strong>{words().number(props.entry.boats)}</strong>
      </dd>
      <Show when={props.entry.vessel.length > 0}>
        <dt>{words().say('record.measure.vessel')}</dt>
        <dd>
          <Alleged all={props.entry.vessel} />
        </dd>
      </Show>
      <Show when={props.entry.aboard !== null && props.entry.aboard}>
        {(aboard) => (
          <>
            <dt>{words().say('record.measure.aboard')}</dt>
            <dd>{words().number(aboard())}</dd>
          </>
        )}
      </Show>
      <Show when={props.entry.survivors}>
        {(survivors) => (
          <>
            <dt>{words().say('record.measure.survivors')}</dt>
            <dd>
              {survivorsWords(survivors(), words())}
              <Reason text={own().survivors} />
            </dd>
          </>
        )}
      </Show>
      <Show when={props.entry.affiliations.length > 0}>
        <dt>{words().say('record.card.alleged')}</dt>
        <dd>
          <Alleged all={props.entry.affiliations} />
        </dd>
      </Show>
    </dl>
  );
}

function Alleged(props: { all: readonly Allegation[] }): JSX.Element {
  const { words } = usePage();
  return (
    <For each={props.all}>
      {({ value, by }) => (
        <p class="said">
          {`${words().recordName(value)}, `}
          <span class="hint">{words().say('record.card.alleged-by', { name: words().recordName(by) })}</span>
        </p>
      )}
    </For>
  );
}

function InDocuments(props: { figure: string }): JSX.Element {
  const { words } = usePage();
  return <span class="hint">{words().say('record.beside.documents', { figure: props.figure })}</span>;
}

function Reason(props: { text: string | undefined }): JSX.Element {
  return <Show when={props.text}>{(text) => <span class="record-reason hint"><Own text={text()} /></span>}</Show>;
}

/** What the sources of an entry give differently, and the sources. */
export function EntrySources(props: { entry: RecordEntry; level: 3 | 5 }): JSX.Element {
  const { words } = usePage();
  const differing = () => differingFigures(props.entry.citations);
  const note = () => words().record(props.entry.id).differ;
  return (
    <>
      <Show when={differing().length > 0 || note()}>
        <section class="record-part record-differ">
          <Heading level={props.level} class="card-heading">{words().say('record.card.differ')}</Heading>
          <Show when={differing().length > 0}>
            <dl class="record-given">
              <For each={differing()}>
                {({ measure, figures }) => (
                  <>
                    <dt class="hint">{words().say(`record.measure.${measure}`)}</dt>
                    <For each={figures}>{(figure) => <dd>{givenWords(measure, figure, words())}</dd>}</For>
                  </>
                )}
              </For>
            </dl>
          </Show>
          <Show when={note()}>{(text) => <p class="hint"><Own text={text()} /></p>}</Show>
        </section>
      </Show>
      <section class="record-part">
        <Heading level={props.level} class="card-heading">{words().plural('record.card.sources', props.entry.citations.length)}</Heading>
        <Show when={props.entry.singleSourced}>
          <p class="record-single">{words().say('record.card.single')}</p>
        </Show>
        {/* A link leads to the publisher or a recognised carrier; a copy elsewhere is named and not linked. */}
        <ul class="record-citations">
          <For each={props.entry.citations}>
            {(citation) => (
              <li>
                {`${citation.publisher}, `}
                <CitedTitle citation={citation} />
                {`, ${citationDate(citation, words())}`}
                <Show when={citation.copy}>{(host) => `; ${words().say('record.card.copy', { host: host() })}`}</Show>
                <Show when={citation.host}>{(host) => `; ${words().say('record.card.host', { host: host() })}`}</Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </>
  );
}
