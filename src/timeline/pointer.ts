import { createSignal, onCleanup } from 'solid-js';
import { nearerEnd, type Part } from './window.ts';

/** Pixels from a pointer within which a mark is near. */
const reach = { mouse: 8, touch: 16 } as const;
/** Pixels that a pointer may tremble without its press becoming a drag. */
const tremble = 5;

interface Place {
  readonly x: number;
  readonly y: number;
}

interface PressPort<T> {
  readonly drawing: () => HTMLElement;
  /** Where the parts' lines stand; `start` is null where everything up to the head is shown. */
  readonly lines: () => { readonly start: number | null; readonly head: number };
  /** The mark that can be chosen within so many pixels; null where none is. */
  readonly markAt: (place: Place, reach: number) => T | null;
  /** A part is being moved from now on. */
  readonly onHold: () => void;
  /** Its line is to stand at this pixel. */
  readonly onMove: (part: Part, x: number) => void;
  readonly onRest: () => void;
  readonly onPick: (mark: T) => void;
}

interface Press<T> {
  readonly pointer: number;
  readonly startX: number;
  readonly part: Part;
  /** Pixels from the pointer to the part's line, kept while dragging so that nothing jumps when grabbed. */
  readonly offset: number;
  readonly mark: T | null;
  isDragging: boolean;
  hasMoved: boolean;
}

/**
 * The pointer's half of the sliders: taking a grip, pressing the track, choosing a mark. A press belongs to the drawing from its
 * first moment on, wherever the pointer goes, and ends by whatever way the pointer is lost. A second finger moves nothing: it
 * begins a pinch, and the press is over.
 */
export function createPress<T>(port: PressPort<T>) {
  let press: Press<T> | null = null;
  const later = perFrame(({ x, part }: { readonly x: number; readonly part: Part }) => port.onMove(part, x));
  onCleanup(later.cancel);

  const drag = (held: Press<T>) => {
    held.isDragging = true;
    port.onHold();
  };

  const onPointerDown = (event: PointerEvent) => {
    // Pressed anew, a pointer was let go of in between, seen or not; another one beside it ends the press.
    if (press !== null) {
      const isSame = press.pointer === event.pointerId;
      callOff();
      if (!isSame) return;
    }
    if (event.button !== 0 || !event.isPrimary || !(event.target instanceof Element) || event.target.closest('button') !== null) return;
    const place = placeOf(event, port.drawing());
    const taken = partOf(event.target);
    const { start, head } = port.lines();
    const mark = taken === null ? port.markAt(place, reachOf(event)) : null;
    const part = taken ?? (start === null ? 'head' : nearerEnd(place.x, start, head));
    const offset = taken === null ? 0 : (taken === 'head' ? head : (start ?? head)) - place.x;
    press = { pointer: event.pointerId, startX: place.x, part, offset, mark, isDragging: false, hasMoved: false };
    port.drawing().setPointerCapture(event.pointerId);
    if (mark !== null) return;
    if (taken !== null) drag(press);
    else if (event.pointerType === 'mouse') {
      drag(press);
      port.onMove(part, place.x);
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
    if (!ended.isDragging && ended.mark !== null) {
      port.onPick(ended.mark);
      return;
    }
    if (!ended.isDragging) {
      port.onHold();
      port.onMove(ended.part, ended.startX);
    }
    later.flush();
    port.onRest();
  };

  /** The pointer is gone without having been let go of, as where the browser scrolls or zooms the page with it: what was dragged stays, what was only pressed is forgotten. */
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

/** Where the mouse is over the drawing, and not over what has words of its own; null elsewhere. A finger hovers over nothing. */
export function createHover(drawing: () => HTMLElement) {
  const [place, setPlace] = createSignal<Place | null>(null);
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    const isFree = event.target instanceof Element && event.target.closest('button, [data-part]') === null;
    setPlace(isFree ? placeOf(event, drawing()) : null);
  };
  return { place, move, reach: reach.mouse, forget: () => setPlace(null) };
}

function reachOf(event: PointerEvent): number {
  return event.pointerType === 'mouse' ? reach.mouse : reach.touch;
}

function placeOf(event: PointerEvent, drawing: HTMLElement): Place {
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
