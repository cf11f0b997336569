import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import { Backdrop } from './backdrop.tsx';
import { Choice } from './choice.tsx';
import { DatelineMarks } from './dateline-marks.tsx';
import { Head } from './head.tsx';
import { LaneMarks } from './lane-marks.tsx';
import { layFloor, layGround } from './layout.ts';
import { pickMark } from './pick.ts';
import { createScrub, reachOf } from './scrub.ts';
import { silenceLabel } from './silence-label.ts';
import { targetsOf, type EventsTarget, type Target } from './targets.ts';
import { TollChart } from './toll-chart.tsx';
import { chartTitleBox, placeTollLabels } from './toll-labels.ts';
import { Tooltip } from './tooltip.tsx';
import type { TimelineProps } from './props.ts';

interface InstrumentProps extends TimelineProps {
  /** Pixels; 0 until it is measured. */
  readonly width: number;
  readonly pillText: string;
  readonly onHeld: (isHeld: boolean) => void;
}

/** The drawing and its handle. Layout follows width and events; the head moves over it. */
export function Instrument(props: InstrumentProps): JSX.Element {
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let drawing!: HTMLDivElement;
  const [hovered, setHovered] = createSignal<Target | null>(null);
  const [choice, setChoice] = createSignal<EventsTarget | null>(null);
  const ground = createMemo(() => layGround(props.width, props));
  const floor = createMemo(() => layFloor(ground(), props));
  const labels = createMemo(() => {
    const silent = props.silences.map((silence) => silenceLabel(silence, ground(), props.words.say('timeline.silence')));
    return placeTollLabels(ground(), props.words, [...silent.filter((box) => box !== null), chartTitleBox(ground().frame, props.words)]);
  });
  const targets = createMemo(() => targetsOf(ground(), floor()));
  const headX = (): number => ground().time.x(props.head);

  const moveTo = (day: Day) => {
    if (day !== props.head) props.onHead(day);
  };
  const scrub = createScrub({
    drawing: () => drawing,
    dayAt: (x) => ground().time.day(x),
    headX,
    isTrack: (x) => x >= ground().time.bin.from,
    eventsAt: (x, y, reach) => {
      const target = pickMark(targets(), x, y, reach);
      return target?.of === 'events' ? target : null;
    },
    onHold: () => {
      setHovered(null);
      props.onHeld(true);
      if (props.playing) props.onPause();
    },
    onDay: moveTo,
    onRest: () => {
      props.onHeld(false);
      props.onRest();
    },
    onPick: (target) => {
      setHovered(null);
      if (target.events.length === 1) props.onSelect(target.events[0].id);
      else setChoice(target);
    },
  });
  const hover = (event: PointerEvent) => {
    scrub.onPointerMove(event);
    if (scrub.isPressed() || event.pointerType !== 'mouse') return;
    const { x, y } = scrub.place(event);
    setHovered(pickMark(targets(), x, y, reachOf(event)));
  };

  /** The chosen button is gone by then, and with it the place of whoever came by keyboard. */
  const closeChoice = (isDone: boolean) => {
    setChoice(null);
    if (isDone) drawing.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
  };

  return (
    <Show when={props.width > 0}>
      <div
        class="timeline-drawing" ref={drawing} style={{ height: `${ground().frame.height}px` }}
        classList={{ 'is-compact': ground().frame.compact, 'is-over-event': hovered()?.of === 'events' }}
        onPointerDown={scrub.onPointerDown} onPointerMove={hover} onPointerUp={scrub.onPointerUp}
        onPointerCancel={scrub.onPointerCancel} onPointerLeave={() => setHovered(null)}
      >
        <svg width={ground().frame.width} height={ground().frame.height} role="img" aria-label={props.words.say('timeline.chart')}>
          <Backdrop ground={ground()} silences={props.silences} words={props.words} />
          <TollChart ground={ground()} labels={labels()} current={props.current} head={props.head} words={props.words} />
          <LaneMarks lanes={floor().lanes} frame={ground().frame} head={props.head} isVisible={props.isVisible} selected={props.selected} words={props.words} />
          <DatelineMarks marks={floor().datelines} frame={ground().frame} />
        </svg>
        <Head
          frame={ground().frame} x={headX()} day={props.head} bounds={props.axis} stops={props.stops}
          label={props.words.say('timeline.head')} text={props.pillText}
          valueText={props.words.plural('timeline.head-value', props.events.length, { day: props.words.day(props.head), shown: props.words.number(props.shown) })}
          onMove={moveTo} onRest={props.onRest}
        />
        <Show when={hovered()}>{(target) => <Tooltip target={target()} frame={ground().frame} words={props.words} />}</Show>
      </div>
      <Show when={choice()}>
        {(target) => (
          <Choice anchor={target()} events={target().events} frame={ground().frame} words={props.words} onSelect={props.onSelect} onClose={closeChoice} />
        )}
      </Show>
    </Show>
  );
}
