import { onCleanup } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { EventsTarget } from './targets.ts';
import { perFrame } from './per-frame.ts';

interface ScrubPort {
  readonly drawing: () => HTMLElement;
  readonly dayAt: (x: number) => Day;
  readonly headX: () => number;
  /** True for a place at which a press moves the head. */
  readonly isTrack: (x: number) => boolean;
  /** The mark of events within reach; null where none is. */
  readonly eventsAt: (x: number, y: number, reach: number) => EventsTarget | null;
  readonly onHold: () => void;
  readonly onDay: (day: Day) => void;
  readonly onRest: () => void;
  readonly onPick: (target: EventsTarget) => void;
}

interface Press {
  readonly pointer: number;
  readonly startX: number;
  readonly startY: number;
  /** Pixels from the pointer to the head's line, kept while dragging so that the head does not jump when grabbed. */
  readonly offset: number;
  readonly target: EventsTarget | null;
  isDragging: boolean;
}

/** Pixels that a pointer may tremble without its press becoming a drag. */
const tremble = 5;
export const reach = { mouse: 12, touch: 22 } as const;

/** The pointer's half of the slider: grabbing the head, pressing the track, choosing a mark. */
export function createScrub(port: ScrubPort) {
  let press: Press | null = null;
  const later = perFrame((x: number) => port.onDay(port.dayAt(x)));
  onCleanup(later.cancel);

  const place = (event: PointerEvent) => {
    const box = port.drawing().getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const drag = (held: Press) => {
    held.isDragging = true;
    port.drawing().setPointerCapture(held.pointer);
    port.onHold();
  };

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || press !== null) return;
    const { x, y } = place(event);
    const isHandle = event.target instanceof Element && event.target.closest('[role="slider"]') !== null;
    if (!isHandle && !port.isTrack(x)) return;
    const target = isHandle ? null : port.eventsAt(x, y, reachOf(event));
    press = { pointer: event.pointerId, startX: x, startY: y, offset: isHandle ? port.headX() - x : 0, target, isDragging: false };
    if (isHandle) drag(press);
    else if (target === null && event.pointerType === 'mouse') {
      drag(press);
      port.onDay(port.dayAt(x));
    }
  };

  const onPointerMove = (event: PointerEvent) => {
    if (press?.pointer !== event.pointerId) return;
    const { x } = place(event);
    if (!press.isDragging && Math.abs(x - press.startX) > tremble) drag(press);
    if (press.isDragging) later.call(x + press.offset);
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
      port.onDay(port.dayAt(ended.startX));
    }
    later.flush();
    port.onRest();
  };

  /** The browser took the pointer away, to scroll the page: what was dragged stays, what was only pressed is forgotten. */
  const onPointerCancel = (event: PointerEvent) => {
    if (press?.pointer !== event.pointerId) return;
    const wasDragging = press.isDragging;
    press = null;
    later.flush();
    if (wasDragging) port.onRest();
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, place, isPressed: () => press !== null };
}

export function reachOf(event: PointerEvent): number {
  return event.pointerType === 'mouse' ? reach.mouse : reach.touch;
}
