import { Show, type JSX } from 'solid-js';
import { usePage } from '../ui/page.tsx';
import { Legend } from './legend.tsx';
import { EventList } from './list.tsx';
import { Notes } from './notes.tsx';
import { Coverage, RecordEntries } from './record/parts.ts';
import './introduction.css';

/** What the page is and how to read it, the filter by kind, and the events as a list; a search leaves only its hits. */
export function Introduction(props: { last: string | null }): JSX.Element {
  const { dataset, reader, story, words } = usePage();
  return (
    <div class="introduction">
      <Show when={story.hits() === null}>
        <div class="opening">
          <p class="standfirst">{words().say('panel.intro')}</p>
          <Show when={dataset.stages.length > 0}>
            <button type="button" class="control primary tour-start" onClick={() => reader.tour('start')}>
              {words().say('panel.tour.start')}
              <span class="tour-length">{words().plural('panel.tour.length', dataset.stages.length)}</span>
            </button>
          </Show>
          <Legend />
          <RecordSwitch />
          <Show when={story.record()}>{(record) => <Coverage record={record()} />}</Show>
        </div>
      </Show>
      <EventList last={props.last} />
      <Show when={story.hits() === null}>
        <Show when={story.record()}>{(record) => <RecordEntries record={record()} />}</Show>
        <Notes />
      </Show>
    </div>
  );
}

/** The public record beside the documents: off until asked for, and fetched only then. Asked for again while it is on: another try. */
function RecordSwitch(): JSX.Element {
  const { dataset, story, words } = usePage();
  const hasFailed = () => story.isRecordOn() && story.recordFailed();
  const isComing = () => story.isRecordOn() && story.record() === null && !story.recordFailed();
  return (
    <div class="record-switch">
      <label>
        <span class="record-switch-name">{words().say('panel.record.switch')}</span>
        <input
          type="checkbox"
          role="switch"
          checked={story.isRecordOn()}
          aria-describedby="record-switch-what"
          onChange={(event) => story.setRecord(event.currentTarget.checked)}
        />
      </label>
      <p id="record-switch-what" class="hint">
        {words().say('panel.record.what', { day: words().shortDay(dataset.record.covers.latest) })}
      </p>
      <Show when={story.isRecordOn()}>
        <p class="hint">{words().say('panel.record.know')}</p>
      </Show>
      <p class="hint record-switch-state" role="status">
        <Show when={isComing()}>{words().say('panel.record.loading')}</Show>
        <Show when={hasFailed()}>{words().say('panel.record.failed')}</Show>
      </p>
      <Show when={hasFailed()}>
        <button type="button" class="control" onClick={() => story.setRecord(true)}>
          {words().say('panel.record.retry')}
        </button>
      </Show>
    </div>
  );
}
