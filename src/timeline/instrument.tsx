import { createSignal, Show, type JSX } from 'solid-js';
import type { Day, Span } from '../dataset/day.ts';
import type { Tally } from '../dataset/totals.ts';
import { usePage } from '../ui/page.tsx';
import { Backdrop, SilenceNames, Veil } from './backdrop.tsx';
import { Handles } from './handles.tsx';
import { DatelineMarks, LaneMarks, RecordLaneMarks } from './lane-marks.tsx';
import { createLayout } from './layout.ts';
import { Choice, Preview, Tooltip } from './notes.tsx';
import { TypedDate } from './options.tsx';
import { createHover, createPress } from './pointer.ts';
import { around } from './runs.ts';
import { choosable, footOfNote, type Anchor, type ChoosableTarget } from './targets.ts';
import { BandLabel, TollChart, TollLabels } from './toll-chart.tsx';
import { TurnLabels, TurnPoles } from './turn-labels.tsx';
import { movedPart, placePill, type Part } from './window.ts';

interface InstrumentProps {
  /** Pixels. */
  readonly width: number;
  /** The screen has little height. */
  readonly isLow: boolean;
  /** The public record's running total; null where it is off. */
  readonly totals: readonly Tally[] | null;
  readonly onHeld: (isHeld: boolean) => void;
}

/** The drawing and its handles. Layout follows width, events and clock; the handles move over it. */
export function Instrument(props: InstrumentProps): JSX.Element {
  const page = usePage();
  const { words, story, reader } = page;
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let drawing!: HTMLDivElement;
  const [choice, setChoice] = createSignal<ChoosableTarget | null>(null);
  const [isTyping, setTyping] = createSignal(false);
  const layout = createLayout(page, { width: () => props.width, isLow: () => props.isLow }, () => props.totals);
  const { chart, targets } = layout;
  const plan = () => chart().plan;
  const chartWords = () => [words().say('timeline.chart'), ...(story.record() ? [words().say('record.chart')] : [])].join(' ');
  const window = (): Span => ({ earliest: story.from() ?? story.axis().earliest, latest: story.head() });

  const move = (part: Part, day: Day) => {
    const { earliest, latest } = movedPart(part, day, window(), story.axis());
    if (part === 'head' && latest !== story.head()) story.moveHead(latest);
    if (part !== 'head' && earliest !== story.from()) story.moveWindow(earliest, latest);
  };
  const hover = createHover({ drawing: () => drawing, chart, targets });
  const press = createPress({
    drawing: () => drawing, chart, targets, window,
    isWindow: () => story.from() !== null,
    onHold: () => {
      hover.forget();
      setChoice(null);
      setTyping(false);
      props.onHeld(true);
      if (story.playing()) story.pause();
    },
    onMove: move,
    onRest: () => {
      props.onHeld(false);
      story.rest();
    },
    onPick: (target) => {
      hover.forget();
      const [first, second] = target.of === 'events' ? target.events : target.entries;
      if (second === undefined) reader.selectFromDrawing(first.id);
      else setChoice(target);
    },
    onTap: () => setTyping(true),
  });
  const onPointerMove = (event: PointerEvent) => {
    press.onPointerMove(event);
    if (!press.isPressed()) hover.move(event);
  };

  /** The control that was used is gone by then, and with it the place of whoever came by keyboard. */
  const backToHead = (hadFocus: boolean) => {
    setChoice(null);
    setTyping(false);
    if (hadFocus) drawing.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
  };
  const inViewport = (anchor: Anchor) => {
    const [{ left, top }, { x, y }] = [drawing.getBoundingClientRect(), footOfNote(anchor, plan().width)];
    return { x: left + x, y: top + y };
  };
  const pill = (): Anchor => ({ run: around(placePill(chart().time.middle(story.head()), plan()), 0), y: plan().dates.from });

  return (
    <>
      <div
        class="timeline-drawing" ref={drawing} style={{ height: `${plan().height}px` }}
        classList={{ 'is-compact': plan().compact, 'is-over-event': choosable(hover.target()) !== null }}
        onPointerDown={press.onPointerDown} onPointerMove={onPointerMove} onPointerUp={press.onPointerUp}
        onPointerCancel={press.onPointerLost} onLostPointerCapture={press.onPointerLost} onPointerLeave={hover.forget}
      >
        <svg width={plan().width} height={plan().height} role="img" aria-label={chartWords()}>
          <Backdrop layout={layout} />
          <TollChart layout={layout} />
          <LaneMarks layout={layout} />
          <RecordLaneMarks layout={layout} />
          <SilenceNames layout={layout} />
          <DatelineMarks layout={layout} />
          <Veil layout={layout} />
          <TollLabels layout={layout} />
          <BandLabel layout={layout} />
          <TurnPoles layout={layout} />
        </svg>
        <Show when={hover.day()}>
          {(day) => <Preview day={day()} layout={layout} totals={props.totals} isTold={hover.target() === null} />}
        </Show>
        <Handles layout={layout} window={window()} onMove={move} onType={() => setTyping(true)} />
        <TurnLabels layout={layout} />
        <Show when={hover.target()}>{(target) => <Tooltip target={target()} layout={layout} />}</Show>
      </div>
      <Show when={choice()} keyed>{(target) => <Choice target={target} foot={inViewport(target)} onClose={backToHead} />}</Show>
      <Show when={isTyping()}><TypedDate foot={inViewport(pill())} onClose={backToHead} /></Show>
    </>
  );
}
