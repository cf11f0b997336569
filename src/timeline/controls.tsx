import type { JSX } from 'solid-js';
import type { Words } from '../words/words.ts';

interface ControlsProps {
  readonly playing: boolean;
  readonly words: Words;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onStep: (direction: -1 | 1) => void;
}

const icons = { play: 'M7 4.5 L16.5 10.5 L7 16.5 Z', pause: 'M6 5 H9 V16 H6 Z M12 5 H15 V16 H12 Z', previous: 'M12.5 5.5 L7.5 10.5 L12.5 15.5', next: 'M8.5 5.5 L13.5 10.5 L8.5 15.5' };

export function Controls(props: ControlsProps): JSX.Element {
  const toggle = () => (props.playing ? props.onPause() : props.onPlay());
  return (
    <div class="timeline-controls">
      <button type="button" class="timeline-play" aria-label={props.words.say(props.playing ? 'timeline.pause' : 'timeline.play')} onClick={toggle}>
        <svg viewBox="0 0 21 21" aria-hidden="true"><path d={props.playing ? icons.pause : icons.play} /></svg>
      </button>
      <StepButton label={props.words.say('timeline.previous')} icon={icons.previous} onPress={() => props.onStep(-1)} />
      <StepButton label={props.words.say('timeline.next')} icon={icons.next} onPress={() => props.onStep(1)} />
    </div>
  );
}

function StepButton(props: { readonly label: string; readonly icon: string; readonly onPress: () => void }): JSX.Element {
  return (
    <button type="button" class="timeline-step" aria-label={props.label} title={props.label} onClick={() => props.onPress()}>
      <svg viewBox="0 0 21 21" aria-hidden="true"><path d={props.icon} /></svg>
    </button>
  );
}
