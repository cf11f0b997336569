import { createMemo, createSignal, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { runningTotal } from '../dataset/totals.ts';
import { usePage } from '../ui/page.tsx';
import { Announcer, Caption } from './caption.tsx';
import { Instrument } from './instrument.tsx';
import { Options, Switches } from './options.tsx';
import './timeline.css';
import './instrument.css';
import './notes.css';

/** From this width on the switches stand open in the header. */
const wideFrom = 1000;
const lowScreen = '(max-height: 480px)';

/** The escalation: reported toll, events by kind, and the head or window that the reader moves through them. */
export function Timeline(): JSX.Element {
  const { words, story } = usePage();
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
  const totals = createMemo(() => {
    const record = story.record();
    return record && runningTotal(record, story.clock());
  });
  return (
    <section
      class="timeline" classList={{ 'is-playing': story.playing(), 'is-held': isHeld(), 'is-wide': isWide(), 'is-low': isLow() }}
      aria-label={words().say('timeline.region')}
    >
      <div class="timeline-top">
        <Controls />
        <Caption totals={totals()} />
        <Show when={isWide()}><div class="timeline-switches"><Switches /></div></Show>
        <div class="timeline-actions">
          <Options isWide={isWide()} />
          <Show when={isWide()}>
            <button type="button" class="timeline-option" onClick={() => story.reset()}>{words().say('timeline.reset')}</button>
          </Show>
        </div>
      </div>
      <div class="timeline-stage" ref={stage}>
        <Show when={width() > 0}>
          <Instrument width={width()} isLow={isLow()} totals={totals()} onHeld={setHeld} />
        </Show>
      </div>
      <Announcer totals={totals()} isMoving={story.playing() || isHeld()} />
    </section>
  );
}

const icons = { play: 'M7 4.5 L16.5 10.5 L7 16.5 Z', pause: 'M6 5 H9 V16 H6 Z M12 5 H15 V16 H12 Z', previous: 'M12.5 5.5 L7.5 10.5 L12.5 15.5', next: 'M8.5 5.5 L13.5 10.5 L8.5 15.5' };

function Controls(): JSX.Element {
  const { words, story } = usePage();
  const toggle = () => (story.playing() ? story.pause() : story.play());
  return (
    <div class="timeline-controls">
      <button type="button" class="timeline-play" aria-label={words().say(story.playing() ? 'timeline.pause' : 'timeline.play')} onClick={toggle}>
        <svg viewBox="0 0 21 21" aria-hidden="true"><path d={story.playing() ? icons.pause : icons.play} /></svg>
      </button>
      <StepButton label={words().say('timeline.previous')} icon={icons.previous} onPress={() => story.step(-1)} />
      <StepButton label={words().say('timeline.next')} icon={icons.next} onPress={() => story.step(1)} />
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
