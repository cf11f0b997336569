import { Show, type JSX } from 'solid-js';
import type { RecordOutline } from '../dataset/record.ts';
import type { Words } from '../words/words.ts';
import './record-switch.css';

interface RecordSwitchProps {
  readonly outline: RecordOutline;
  readonly words: Words;
  readonly on: boolean;
  readonly ready: boolean;
  readonly failed: boolean;
  /** Asked for again while it is on: another try. */
  readonly onRecord: (on: boolean) => void;
}

/** The public record beside the documents: off until asked for, and fetched only then. */
export function RecordSwitch(props: RecordSwitchProps): JSX.Element {
  return (
    <div class="record-switch">
      <label>
        <span class="record-switch-name">{props.words.say('panel.record.switch')}</span>
        <input
          type="checkbox"
          role="switch"
          checked={props.on}
          aria-describedby="record-switch-what"
          onChange={(event) => props.onRecord(event.currentTarget.checked)}
        />
      </label>
      <p id="record-switch-what" class="hint">
        {props.words.say('panel.record.what', { day: props.words.shortDay(props.outline.covers.latest) })}
      </p>
      <p class="hint record-switch-state" role="status">
        <Show when={props.on && !props.ready && !props.failed}>{props.words.say('panel.record.loading')}</Show>
        <Show when={props.on && props.failed}>{props.words.say('panel.record.failed')}</Show>
      </p>
      <Show when={props.on && props.failed}>
        <button type="button" class="control" onClick={() => props.onRecord(true)}>
          {props.words.say('panel.record.retry')}
        </button>
      </Show>
    </div>
  );
}
