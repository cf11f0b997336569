import { Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import { DateForm } from './date-form.tsx';
import type { Pace, PlayBy, TimelineProps } from './props.ts';
import { Segments } from './segments.tsx';
import { Switches } from './switches.tsx';

export interface SettingsProps extends TimelineProps {
  /** True where the switches and the reset stand beside it already. */
  readonly isWide: boolean;
  readonly onGo: (from: Day | null, head: Day) => void;
}

const paces: readonly Pace[] = [1, 2, 4];
const ways: readonly PlayBy[] = ['days', 'events'];

/** What stands in the box of options. */
export function Settings(props: SettingsProps): JSX.Element {
  return (
    <>
      <Show when={!props.isWide}><Switches {...props} /></Show>
      <p class="options-note">{props.words.say(`timeline.clock-note.${props.clock}`)}</p>
      <Segments
        legend={props.words.say('timeline.play-by')} value={props.playBy} onChange={(by) => props.onPlayBy(by)}
        options={ways.map((value) => ({ value, label: props.words.say(`timeline.play-by.${value}`) }))}
      />
      <Segments
        legend={props.words.say('timeline.pace')} value={props.pace} onChange={(pace) => props.onPace(pace)}
        options={paces.map((value) => ({ value, label: props.words.say('timeline.pace-value', { pace: value }) }))}
      />
      <DateForm axis={props.axis} head={props.head} from={props.from} hasRecord={Boolean(props.record)} words={props.words} onGo={props.onGo} />
      <Show when={!props.isWide}>
        <button type="button" class="options-reset" onClick={() => props.onReset()}>{props.words.say('timeline.reset')}</button>
      </Show>
    </>
  );
}
