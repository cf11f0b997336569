import { createSignal, Show, type JSX } from 'solid-js';
import type { Day, Span } from '../dataset/day.ts';
import { Backdrop, SilenceNames } from './backdrop.tsx';
import { DatelineMarks } from './dateline-marks.tsx';
import { Handles } from './handles.tsx';
import { LaneMarks } from './lane-marks.tsx';
import { Choice } from './choice.tsx';
import { createHover } from './hover.ts';
import { createLayout } from './instrument-layout.ts';
import { pickMark } from './pick.ts';
import { placePill } from './pills.ts';
import type { TimelineProps } from './props.ts';
import { RecordBand, RecordBandLabel } from './record-chart.tsx';
import { RecordLaneMarks } from './record-lane-marks.tsx';
import { Preview } from './preview.tsx';
import { createScrub } from './scrub.ts';
import { choosable, type ChoosableTarget } from './targets.ts';
import { TollChart, TollLabels } from './toll-chart.tsx';
import { Tooltip } from './tooltip.tsx';
import { TurnLabels, TurnPoles } from './turn-labels.tsx';
import { TypedDialog } from './typed-dialog.tsx';
import { Veil } from './veil.tsx';
import { movedPart, nearerEnd, type Part } from './window.ts';

interface InstrumentProps extends TimelineProps {
  /** Pixels; 0 until it is measured. */
  readonly width: number;
  /** The screen has little height. */
  readonly isLow: boolean;
  readonly onHeld: (isHeld: boolean) => void;
  readonly onGo: (from: Day | null, head: Day) => void;
}

/** The drawing and its handles. Layout follows width, events and clock; the handles move over it. */
export function Instrument(props: InstrumentProps): JSX.Element {
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let drawing!: HTMLDivElement;
  const [choice, setChoice] = createSignal<ChoosableTarget | null>(null);
  const [isTyping, setTyping] = createSignal(false);
  const { silences, ground, floor, standingTurns, turns, labels, isTitled, bandLabel, targets } = createLayout(props);
  const chartWords = () => [props.words.say('timeline.chart'), ...(props.record ? [props.words.say('record.chart')] : [])].join(' ');
  const window = (): Span => ({ earliest: props.from ?? props.axis.earliest, latest: props.head });

  const move = (part: Part, day: Day) => {
    const { earliest, latest } = movedPart(part, day, window(), props.axis);
    if (part === 'head' && latest !== props.head) props.onHead(latest);
    if (part !== 'head' && earliest !== props.from) props.onWindow(earliest, latest);
  };
  const scrub = createScrub({
    drawing: () => drawing,
    dayAt: (x) => ground().time.day(x),
    xOf: (part) => ground().time.x(part === 'head' ? props.head : window().earliest),
    nearest: (day) => (props.from === null ? 'head' : nearerEnd(day, window())),
    isTrack: (x) => x >= ground().time.bin.from,
    markAt: (x, y, reach) => choosable(pickMark(targets(), x, y, reach)),
    isUnderPills: (y) => ground().frame.record.from < y && y < ground().frame.record.to,
    onHold: () => {
      hover.forget();
      props.onHeld(true);
      if (props.playing) props.onPause();
    },
    onDay: move,
    onRest: () => {
      props.onHeld(false);
      props.onRest();
    },
    onPick: (target) => {
      hover.forget();
      const [first, second] = target.of === 'events' ? target.events : target.entries;
      if (second === undefined) props.onSelect(first.id);
      else setChoice(target);
    },
    onTap: () => setTyping(true),
  });
  const hover = createHover({ ground, targets, place: scrub.place });
  const onPointerMove = (event: PointerEvent) => {
    scrub.onPointerMove(event);
    if (!scrub.isPressed()) hover.move(event);
  };

  /** The control that was used is gone by then, and with it the place of whoever came by keyboard. */
  const backToHead = (isDone: boolean) => {
    setChoice(null);
    setTyping(false);
    if (isDone) drawing.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
  };
  const pillAnchor = () => {
    const x = placePill(ground().time.x(props.head), ground().frame);
    return { run: { from: x, to: x }, y: ground().frame.axis.from };
  };

  return (
    <Show when={props.width > 0}>
      <div
        class="timeline-drawing" ref={drawing} style={{ height: `${ground().frame.height}px` }}
        classList={{ 'is-compact': ground().frame.compact, 'is-over-event': choosable(hover.target()) !== null }}
        onPointerDown={scrub.onPointerDown} onPointerMove={onPointerMove} onPointerUp={scrub.onPointerUp}
        onPointerCancel={scrub.onPointerCancel} onPointerLeave={hover.forget}
      >
        <svg width={ground().frame.width} height={ground().frame.height} role="img" aria-label={chartWords()}>
          <Backdrop ground={ground()} silences={silences()} words={props.words} />
          <TollChart ground={ground()} current={props.current} head={props.head} isTitled={isTitled()} behind={<RecordBand ground={ground()} head={props.head} />} words={props.words} />
          <LaneMarks
            lanes={floor().lanes} frame={ground().frame} head={props.head} from={props.from} selected={props.selected} hits={props.hits}
            words={props.words}
          />
          <Show when={floor().record}>
            {(lane) => <RecordLaneMarks lane={lane()} record={props.record} frame={ground().frame} head={props.head} words={props.words} />}
          </Show>
          <SilenceNames ground={ground()} silences={silences()} words={props.words} />
          <DatelineMarks marks={floor().datelines} frame={ground().frame} />
          <Show when={props.from}>{(from) => <Veil ground={ground()} from={from()} head={props.head} />}</Show>
          <TollLabels labels={labels()} current={props.current} head={props.head} />
          <Show when={bandLabel()}>{(label) => <RecordBandLabel label={label()} isFuture={(ground().band.at(-1)?.since ?? 0) > props.head} />}</Show>
          <TurnPoles ground={ground()} marks={turns()} turn={props.turn} />
        </svg>
        <Show when={hover.day()}>
          {(day) => (
            <Preview day={day()} ground={ground()} events={props.events} record={props.record} silences={silences()} clock={props.clock} isTold={hover.target() === null} words={props.words} />
          )}
        </Show>
        <Handles
          ground={ground()} window={window()} isWindow={props.from !== null} stops={props.stops} words={props.words}
          headText={props.words.plural('timeline.head-value', props.events.length, { day: props.words.day(props.head), shown: props.words.number(props.shown) })}
          onMove={move} onRest={props.onRest} onType={() => setTyping(true)}
        />
        <TurnLabels ground={ground()} marks={turns()} turns={standingTurns()} turn={props.turn} head={props.head} words={props.words} onTurn={props.onTurn} />
        <Show when={hover.target()}>
          {(target) => <Tooltip target={target()} frame={ground().frame} compared={props.record?.compared ?? null} words={props.words} />}
        </Show>
      </div>
      <Show when={choice()}>
        {(target) => (
          <Choice target={target()} frame={ground().frame} words={props.words} onSelect={props.onSelect} onClose={backToHead} />
        )}
      </Show>
      <Show when={isTyping()}>
        <TypedDialog
          anchor={pillAnchor()} frame={ground().frame} axis={props.axis} head={props.head} from={props.from} hasRecord={Boolean(props.record)} words={props.words}
          onGo={props.onGo} onClose={backToHead}
        />
      </Show>
    </Show>
  );
}
