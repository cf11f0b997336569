import { createUniqueId, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import { DateForm } from './date-form.tsx';
import { onEscape } from './dismiss.ts';
import type { Pace, PlayBy, TimelineProps } from './props.ts';
import { Segments } from './segments.tsx';
import { Switches } from './switches.tsx';

interface OptionsProps extends TimelineProps {
  /** True where the switches and the reset stand beside it already. */
  readonly isWide: boolean;
  readonly onGo: (from: Day | null, head: Day) => void;
}

const paces: readonly Pace[] = [1, 2, 4];
const ways: readonly PlayBy[] = ['days', 'events'];
/** Pixels that the box wants above its button; with less it covers the timeline. */
const wanted = 360;

/** Everything that is set once rather than moved: in a box above its button. */
export function Options(props: OptionsProps): JSX.Element {
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let box!: HTMLDivElement;
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let button!: HTMLButtonElement;
  const id = createUniqueId();
  const close = () => {
    box.hidePopover();
    button.focus();
  };
  const place = () => {
    const { top, right } = button.getBoundingClientRect();
    box.style.bottom = `${top < wanted ? 8 : innerHeight - top + 6}px`;
    box.style.right = `${Math.max(8, innerWidth - right)}px`;
  };
  const escape = onEscape(close);
  return (
    <div class="timeline-options" onKeyDown={(event) => box.matches(':popover-open') && escape(event)}>
      <button type="button" class="timeline-option" ref={button} popovertarget={id}>
        <svg viewBox="0 0 21 21" aria-hidden="true"><path d="M3 7 H10 M15 7 H18 M3 14 H6 M11 14 H18 M12.5 4.5 a2.5 2.5 0 1 1 0 5 a2.5 2.5 0 1 1 0 -5 M8.5 11.5 a2.5 2.5 0 1 1 0 5 a2.5 2.5 0 1 1 0 -5" /></svg>
        <span>{props.words.say('timeline.options')}</span>
      </button>
      <div class="options-box" id={id} ref={box} popover="auto" role="dialog" aria-label={props.words.say('timeline.options')} onBeforeToggle={place}>
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
      </div>
    </div>
  );
}
