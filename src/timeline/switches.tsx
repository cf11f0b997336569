import type { JSX } from 'solid-js';
import { Segments } from './segments.tsx';
import type { TimelineProps } from './props.ts';
import { firstStart } from './window.ts';

type SwitchProps = Pick<TimelineProps, 'clock' | 'from' | 'head' | 'axis' | 'words' | 'onClock' | 'onFrom'>;

/** What is shown, and which day of an event counts. */
export function Switches(props: SwitchProps): JSX.Element {
  const say = (key: Parameters<typeof props.words.say>[0]) => props.words.say(key);
  return (
    <>
      <Segments
        legend={say('timeline.mode')} value={props.from === null ? 'until' : 'window'}
        options={[{ value: 'until', label: say('timeline.mode.until') }, { value: 'window', label: say('timeline.mode.window') }]}
        onChange={(mode) => props.onFrom(mode === 'until' ? null : firstStart(props.head, props.axis))}
      />
      <Segments
        legend={say('timeline.clock')} value={props.clock}
        options={[{ value: 'happened', label: say('timeline.clock.happened') }, { value: 'reported', label: say('timeline.clock.reported') }]}
        onChange={(clock) => props.onClock(clock)}
      />
    </>
  );
}
