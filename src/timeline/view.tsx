import { createSignal, onCleanup, onMount, type JSX } from 'solid-js';
import { weekdayOf, type Day } from '../dataset/day.ts';
import type { Words } from '../words/words.ts';
import { Announcer, Caption } from './caption.tsx';
import { Controls } from './controls.tsx';
import { Instrument } from './instrument.tsx';
import type { TimelineProps } from './props.ts';
import './timeline.css';

export type { TimelineProps } from './props.ts';

/** The escalation: reported toll, events by kind, and the head that the reader moves through them. */
export function Timeline(props: TimelineProps): JSX.Element {
  const [isHeld, setHeld] = createSignal(false);
  const [width, setWidth] = createSignal(0);
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let stage!: HTMLDivElement;
  onMount(() => {
    setWidth(stage.clientWidth);
    const observer = new ResizeObserver(() => setWidth(stage.clientWidth));
    observer.observe(stage);
    onCleanup(() => observer.disconnect());
  });
  return (
    <section class="timeline" classList={{ 'is-playing': props.playing, 'is-held': isHeld() }} aria-label={props.words.say('timeline.region')}>
      <div class="timeline-side">
        <Controls playing={props.playing} words={props.words} onPlay={props.onPlay} onPause={props.onPause} onStep={props.onStep} />
        <Caption head={props.head} shown={props.shown} total={props.events.length} latest={props.latest} current={props.current} words={props.words} />
      </div>
      <div class="timeline-stage" ref={stage}>
        <Instrument {...props} width={width()} pillText={pillText(props.head, props.words)} onHeld={setHeld} />
      </div>
      <Announcer
        head={props.head} shown={props.shown} total={props.events.length} latest={props.latest} current={props.current} words={props.words}
        isMoving={props.playing || isHeld()}
      />
    </section>
  );
}

function pillText(day: Day, words: Words): string {
  return words.say('timeline.pill', { weekday: words.say(weekdayKeys[weekdayOf(day)] ?? weekdayKeys[0]), date: words.shortDay(day) });
}

const weekdayKeys = [
  'timeline.weekday.0', 'timeline.weekday.1', 'timeline.weekday.2', 'timeline.weekday.3',
  'timeline.weekday.4', 'timeline.weekday.5', 'timeline.weekday.6',
] as const;
