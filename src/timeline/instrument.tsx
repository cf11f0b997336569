import { createEffect, createSignal, on, onCleanup, Show, type JSX } from 'solid-js';
import type { Day, Span } from '../dataset/day.ts';
import { usePage } from '../ui/page.tsx';
import type { Spot } from '../ui/popover.tsx';
import { isUnkept, keepAs } from '../ui/storage.ts';
import { Drawing } from './drawing.tsx';
import { Handles } from './handles.tsx';
import { Gutter, RungNames } from './labels.tsx';
import { createLayout, type Layout, type Size } from './layout.ts';
import { Choice, Note } from './notes.tsx';
import { createHover, createPress } from './pointer.ts';
import { middleOf } from './scale.ts';
import { columnAt, type Column } from './squares.ts';
import { gripSign, movedPart, type Part } from './window.ts';

interface InstrumentProps {
  readonly size: Size;
  readonly isHeld: boolean;
  readonly onHeld: (isHeld: boolean) => void;
  readonly onType: () => void;
}

/** The drawing and its handles. The layout follows size, events and clock; the handles move over it. */
export function Instrument(props: InstrumentProps): JSX.Element {
  const page = usePage();
  const { words, story, reader } = page;
  let drawing!: HTMLDivElement;
  onCleanup(() => page.setInstrument(null));
  const [choice, setChoice] = createSignal<Column | null>(null);
  /** Where the reader holds a part's line, which follows the pointer without steps. */
  const [held, setHeld] = createSignal<{ readonly part: Part; readonly x: number } | null>(null);
  const layout = createLayout(page, props.size);
  const { plan, time } = layout;
  const window = (): Span => ({ earliest: story.from() ?? story.axis().earliest, latest: story.head() });
  // What is laid anew has no mark of before.
  createEffect(on(layout.squares, () => setChoice(null), { defer: true }));

  const inPlot = (x: number): number => Math.min(Math.max(x, plan().plot.from), plan().plot.to);
  const lines = () => {
    const [from, grip, moment] = [story.from(), held(), story.moment()];
    const start = from === null ? null : time().left(from);
    const head = moment === null ? time().right(story.head()) : time().at(moment);
    if (grip === null) return { start, head };
    if (grip.part === 'head') return { start, head: Math.max(inPlot(grip.x), start ?? 0) };
    return grip.part === 'start' ? { start: start === null ? null : Math.min(inPlot(grip.x), head), head } : { start, head };
  };
  const told = () => ({ from: lines().start ?? 0, to: lines().head });

  const moveTo = (part: Part, day: Day) => {
    const { earliest, latest } = movedPart(part, day, window(), story.axis());
    if (part === 'head' && latest !== story.head()) story.moveHead(latest);
    if (part !== 'head' && earliest !== story.from()) story.moveWindow(earliest, latest);
  };
  const hover = createHover(() => drawing);
  const markAt = ({ x, y }: { readonly x: number; readonly y: number }, reach: number) => columnAt(layout.squares().columns, x, y, reach);
  const press = createPress<Column>({
    drawing: () => drawing, lines, markAt,
    onHold: () => {
      hover.forget();
      setChoice(null);
      props.onHeld(true);
      if (story.playing()) story.pause();
    },
    onMove: (part, x) => {
      setHeld({ part, x });
      moveTo(part, part === 'head' ? time().dayBefore(x) : time().dayAt(x));
    },
    onRest: () => {
      setHeld(null);
      props.onHeld(false);
      story.rest();
    },
    onPick: (column) => {
      hover.forget();
      const [first, ...others] = column.items;
      if (others.length === 0) reader.selectFromDrawing(first.of === 'event' ? first.event.id : first.entry.id);
      else setChoice(column);
    },
  });
  const onPointerMove = (event: PointerEvent) => {
    press.onPointerMove(event);
    if (!press.isPressed()) hover.move(event);
  };

  /** The control that was used is gone by then, and with it the place of whoever came by keyboard. */
  const backToHead = (hadFocus: boolean) => {
    setChoice(null);
    if (hadFocus) drawing.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
  };
  const spotOf = (column: Column): Spot => {
    const { left, top } = drawing.getBoundingClientRect();
    return { x: left + middleOf(column.run), top: top + column.top, bottom: top + column.bottom };
  };

  return (
    <>
      <div
        class={`instrument is-${plan().form}`} ref={(element) => { drawing = element; page.setInstrument(element); }} style={{ height: `${plan().height}px` }}
        classList={{ 'is-over-mark': hover.place() !== null && markAt(hover.place() ?? { x: 0, y: 0 }, hover.reach) !== null }}
        onPointerDown={press.onPointerDown} onPointerMove={onPointerMove} onPointerUp={press.onPointerUp}
        onPointerCancel={press.onPointerLost} onLostPointerCapture={press.onPointerLost} onPointerLeave={hover.forget}
      >
        <Drawing layout={layout} told={told()} />
        <Show when={plan().form === 'roomy'}><Gutter layout={layout} /></Show>
        <button
          type="button" class="true-scale" data-screen-only="" aria-pressed={story.trueScale()} title={plan().form === 'roomy' ? undefined : words().say('timeline.true-scale')}
          style={{ top: `${plan().strip.from - 9}px`, width: `${plan().tray.from}px` }}
          onClick={() => story.setTrueScale(!story.trueScale())}
        >
          <svg viewBox="0 0 20 12" aria-hidden="true"><path d="M1 6h18M4 3L1 6l3 3M16 3l3 3l-3 3" /></svg>
          <Show when={plan().form === 'roomy'}><span>{words().say('timeline.true-scale')}</span></Show>
        </button>
        <Show when={hover.place()}>{(place) => <Note place={place()} reach={hover.reach} layout={layout} />}</Show>
        <Handles layout={layout} window={window()} lines={lines()} onMove={moveTo} onType={props.onType} />
        <Show when={plan().isNamed}><RungNames layout={layout} /></Show>
        <Hint isHeld={props.isHeld} x={lines().head} layout={layout} />
      </div>
      <Show when={choice()} keyed>{(column) => <Choice column={column} spot={spotOf(column)} onClose={backToHead} />}</Show>
    </>
  );
}

const hintKept = 'slider-known';

/** Once, until the head is first taken, while it stands still and nothing else is looked at: that it can be. Where nothing can be kept, it is not said at all rather than each time. */
function Hint(props: { readonly layout: Layout; readonly isHeld: boolean; readonly x: number }): JSX.Element {
  const { words, story } = usePage();
  const plan = () => props.layout.plan();
  const isEarly = () => props.x < plan().width / 2;
  // Beside the grip; where that has figures, on the other half of the rungs, with the grip's sign: none of them is covered that the head has reached last.
  const isApart = () => plan().form === 'phone';
  const place = () => (isApart() ? { x: isEarly() ? plan().plot.to + 16 : plan().plot.from - 16, top: plan().rungs.from } : { x: props.x, top: plan().grip - 15 });
  const [isWanted, setWanted] = createSignal(isUnkept(hintKept));
  createEffect(() => {
    if (!props.isHeld || !isWanted()) return;
    setWanted(false);
    keepAs(hintKept, 'yes');
  });
  return (
    <Show when={isWanted() && !story.playing() && story.selectedId() === null}>
      <p class="grip-hint" aria-hidden="true" data-screen-only="" classList={{ 'is-right': isEarly() !== isApart() }} style={{ transform: `translateX(${place().x}px)`, top: `${place().top}px` }}>
        <span>
          <Show when={isApart()}><svg viewBox="-9 -6 18 12" aria-hidden="true"><path d={gripSign} /></svg></Show>
          {words().say('timeline.hint')}
        </span>
      </p>
    </Show>
  );
}

/** Pixels across a sheet of paper. */
const paperWidth = 680;

/** The same instrument for paper: at its usual size, with nothing to press. */
export function PrintedInstrument(): JSX.Element {
  const page = usePage();
  const { story } = page;
  const layout = createLayout(page, { width: () => paperWidth, form: () => 'roomy', text: () => 1 });
  const told = () => ({ from: story.from() === null ? 0 : layout.time().left(story.from() ?? 0), to: layout.time().right(story.head()) });
  return (
    // Names stand by their distance from either side, so that it may be no wider than its drawing.
    <div class="instrument is-roomy" style={{ width: `${layout.plan().width}px` }}>
      <Drawing layout={layout} told={told()} />
      <div class="handle-line" style={{ transform: `translateX(${told().to}px)`, top: `${layout.plan().grip}px`, height: `${layout.plan().axis - layout.plan().grip}px` }} />
      <Gutter layout={layout} />
      <RungNames layout={layout} isPrinted />
    </div>
  );
}
