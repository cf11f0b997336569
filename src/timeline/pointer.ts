import { createSignal, onCleanup } from 'solid-js';
import type { Day, Span } from '../dataset/day.ts';
import type { Chart } from './chart.ts';
import { choosable, pickMark, type ChoosableTarget, type Target } from './targets.ts';
import { nearerEnd, type Part } from './window.ts';

/** Pixels from a pointer within which a mark is near. */
const reach = { mouse: 12, touch: 22 } as const;
/** Pixels that a pointer may tremble without its press becoming a drag. */
const tremble = 5;

function reachOf(event: PointerEvent): number {
  return event.pointerType === 'mouse' ? reach.mouse : reach.touch;
}

interface Drawn {
  readonly drawing: () => HTMLElement;
  readonly chart: () => Chart;
  readonly targets: () => readonly Target[];
}

interface PressPort extends Drawn {
  readonly window: () => Span;
  /** False where everything up to the head is shown: then the head is the only part. */
  readonly isWindow: () => boolean;
  /** A part is being moved from now on. */
  readonly onHold: () => void;
  readonly onMove: (part: Part, day: Day) => void;
  readonly onRest: () => void;
  readonly onPick: (target: ChoosableTarget) => void;
  /** A date was pressed and let go without being moved. */
  readonly onTap: () => void;
}

interface Press {
  readonly pointer: number;
  readonly startX: number;
  readonly part: Part;
  /** Pixels from the pointer to the part's line, kept while dragging so that nothing jumps when grabbed. */
  readonly offset: number;
  readonly target: ChoosableTarget | null;
  readonly isOnDate: boolean;
  isDragging: boolean;
  hasMoved: boolean;
}

/**
 * The pointer's half of the sliders: grabbing a handle, pressing the track, choosing a mark. A press belongs to the drawing from
 * its first moment on, wherever the pointer goes, and ends by whatever way the pointer is lost. A second pointer moves nothing.
 */
export function createPress(port: PressPort) {
  let press: Press | null = null;
  const later = perFrame(({ x, part }: { readonly x: number; readonly part: Part }) => port.onMove(part, dayAt(x)));
  onCleanup(later.cancel);
  const dayAt = (x: number): Day => port.chart().time.dayAt(x);
  const lineOf = (part: Part): number => port.chart().time.middle(part === 'head' ? port.window().latest : port.window().earliest);

  const drag = (held: Press) => {
    held.isDragging = true;
    port.onHold();
  };

  const onPointerDown = (event: PointerEvent) => {
    // A pointer that is pressed anew was let go of in between, seen or not.
    if (press?.pointer === event.pointerId) callOff();
    if (event.button !== 0 || press !== null || !(event.target instanceof Element) || event.target.closest('button') !== null) return;
    const { x, y } = placeOf(event, port.drawing());
    const { plan, time } = port.chart();
    const handle = partOf(event.target);
    if (handle === null && x < plan.bin.from) return;
    // Over the public record's lane lies a pill's upper, unseen part, which is there for thumbs.
    const isOverMarks = handle === null || (plan.record.from < y && y < plan.record.to);
    const target = isOverMarks ? choosable(pickMark(port.targets(), x, y, reachOf(event))) : null;
    const part = handle ?? (port.isWindow() ? nearerEnd(time.dayAt(x), port.window()) : 'head');
    const isOnDate = event.target.closest('.timeline-pill') !== null;
    press = { pointer: event.pointerId, startX: x, part, offset: handle === null ? 0 : lineOf(handle) - x, target, isOnDate, isDragging: false, hasMoved: false };
    port.drawing().setPointerCapture(event.pointerId);
    if (target !== null) return;
    if (handle !== null) drag(press);
    else if (event.pointerType === 'mouse') {
      drag(press);
      port.onMove(part, dayAt(x));
    }
  };

  const onPointerMove = (event: PointerEvent) => {
    if (press?.pointer !== event.pointerId) return;
    if (event.buttons === 0) {
      callOff();
      return;
    }
    const { x } = placeOf(event, port.drawing());
    if (!press.hasMoved && Math.abs(x - press.startX) <= tremble) return;
    press.hasMoved = true;
    if (!press.isDragging) drag(press);
    later.call({ x: x + press.offset, part: press.part });
  };

  const onPointerUp = (event: PointerEvent) => {
    if (press?.pointer !== event.pointerId) return;
    const ended = press;
    press = null;
    if (!ended.isDragging && ended.target !== null) {
      port.onPick(ended.target);
      return;
    }
    if (!ended.isDragging) {
      port.onHold();
      port.onMove(ended.part, dayAt(ended.startX));
    }
    later.flush();
    port.onRest();
    if (ended.isOnDate && !ended.hasMoved) port.onTap();
  };

  /** The pointer is gone without having been let go of, as where the browser scrolls the page with it: what was dragged stays, what was only pressed is forgotten. */
  const callOff = () => {
    if (press === null) return;
    const { pointer, isDragging } = press;
    press = null;
    if (port.drawing().hasPointerCapture(pointer)) port.drawing().releasePointerCapture(pointer);
    later.flush();
    if (isDragging) port.onRest();
  };

  const onPointerLost = (event: PointerEvent) => {
    // A finger belongs to what it touched until the drawing takes it over, which is no loss.
    if (press?.pointer === event.pointerId && !(event.type === 'lostpointercapture' && port.drawing().hasPointerCapture(event.pointerId))) callOff();
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerLost, isPressed: () => press !== null };
}

/** What the mouse is near, and the day that it is over. A finger hovers over nothing. */
export function createHover({ drawing, chart, targets }: Drawn) {
  const [target, setTarget] = createSignal<Target | null>(null);
  const [day, setDay] = createSignal<Day | null>(null);
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    const { x, y } = placeOf(event, drawing());
    const { plan, time } = chart();
    const isFree = event.target instanceof Element && event.target.closest('button, [data-part]') === null;
    setTarget(isFree ? pickMark(targets(), x, y, reachOf(event)) : null);
    setDay(isFree && x >= plan.plot.from && x <= plan.plot.to ? time.dayAt(x) : null);
  };
  const forget = () => {
    setTarget(null);
    setDay(null);
  };
  return { target, day, move, forget };
}

function placeOf(event: PointerEvent, drawing: HTMLElement): { readonly x: number; readonly y: number } {
  const box = drawing.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function partOf(target: Element): Part | null {
  const part = target.closest<HTMLElement>('[data-part]')?.dataset['part'];
  return part === 'head' || part === 'start' || part === 'window' ? part : null;
}

/** Calls on at most once an animation frame, with the latest value; `flush` calls on at once where one is waiting. */
function perFrame<T>(callback: (value: T) => void) {
  let waiting: { readonly value: T } | null = null;
  let request = 0;
  const flush = () => {
    cancelAnimationFrame(request);
    const ready = waiting;
    waiting = null;
    if (ready !== null) callback(ready.value);
  };
  return {
    call: (value: T) => {
      if (waiting === null) request = requestAnimationFrame(flush);
      waiting = { value };
    },
    flush,
    cancel: () => {
      cancelAnimationFrame(request);
      waiting = null;
    },
  };
}
