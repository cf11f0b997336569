import { createSignal, onCleanup, onMount, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import { Announcer, Caption } from './caption.tsx';
import { Controls } from './controls.tsx';
import { Instrument } from './instrument.tsx';
import { Options } from './options.tsx';
import type { TimelineProps } from './props.ts';
import { Switches } from './switches.tsx';
import './timeline.css';
import './controls.css';
import './caption.css';
import './switches.css';
import './toll-chart.css';
import './lanes.css';
import './turn-labels.css';
import './handles.css';
import './settings.css';
import './menus.css';
import './record.css';
import './preferences.css';

export type { TimelineProps, TimelineRecord } from './props.ts';

/** From this width on the switches stand open in the header. */
const wideFrom = 1000;
const lowScreen = '(max-height: 480px)';

/** The escalation: reported toll, events by kind, and the head or window that the reader moves through them. */
export function Timeline(props: TimelineProps): JSX.Element {
  const [isHeld, setHeld] = createSignal(false);
  const [width, setWidth] = createSignal(0);
  const [isLow, setLow] = createSignal(false);
  const isWide = () => width() >= wideFrom && !isLow();
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let stage!: HTMLDivElement;
  onMount(() => {
    const low = matchMedia(lowScreen);
    const measure = () => {
      setWidth(stage.clientWidth);
      setLow(low.matches);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(stage);
    low.addEventListener('change', measure);
    onCleanup(() => {
      observer.disconnect();
      low.removeEventListener('change', measure);
    });
  });
  const go = (from: Day | null, head: Day) => {
    if (from === null) props.onHead(head);
    else props.onWindow(from, head);
    props.onRest();
  };
  const total = () => props.events.length;
  return (
    <section
      class="timeline" classList={{ 'is-playing': props.playing, 'is-held': isHeld(), 'is-wide': isWide(), 'is-low': isLow() }}
      aria-label={props.words.say('timeline.region')}
    >
      <div class="timeline-top">
        <Controls playing={props.playing} words={props.words} onPlay={props.onPlay} onPause={props.onPause} onStep={props.onStep} />
        <Caption
          clock={props.clock} head={props.head} from={props.from} shown={props.shown} total={total()} latest={props.latest} current={props.current} record={props.record}
          words={props.words}
        />
        <Show when={isWide()}><div class="timeline-switches"><Switches {...props} /></div></Show>
        <div class="timeline-actions">
          <Options {...props} isWide={isWide()} onGo={go} />
          <Show when={isWide()}>
            <button type="button" class="timeline-option" onClick={() => props.onReset()}>{props.words.say('timeline.reset')}</button>
          </Show>
        </div>
      </div>
      <div class="timeline-stage" ref={stage}>
        <Instrument {...props} width={width()} isLow={isLow()} onHeld={setHeld} onGo={go} />
      </div>
      <Announcer
        clock={props.clock} head={props.head} from={props.from} shown={props.shown} total={total()} latest={props.latest} current={props.current} record={props.record}
        words={props.words} isMoving={props.playing || isHeld()}
      />
    </section>
  );
}
