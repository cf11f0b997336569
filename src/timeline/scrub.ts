import { onCleanup } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { ChoosableTarget } from './targets.ts';
import { perFrame } from './per-frame.ts';
import type { Part } from './window.ts';

interface ScrubPort {
  readonly drawing: () => HTMLElement;
  readonly dayAt: (x: number) => Day;
  /** Where a part stands; the window where its start does. */
  readonly xOf: (part: Part) => number;
  /** The part that a press on the track moves. */
  readonly nearest: (day: Day) => Part;
  /** True for a place at which a press moves a part. */
  readonly isTrack: (x: number) => boolean;
  /** The mark within reach that can be chosen; null where none is. */
  readonly markAt: (x: number, y: number, reach: number) => ChoosableTarget | null;
  /** True for a height at which marks may lie under a pill's upper, unseen part, which is there for thumbs. */
  readonly isUnderPills: (y: number) => boolean;
  readonly onHold: () => void;
  readonly onDay: (part: Part, day: Day) => void;
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

/** Pixels that a pointer may tremble without its press becoming a drag. */
const tremble = 5;
export const reach = { mouse: 12, touch: 22 } as const;

/** The pointer's half of the sliders: grabbing a handle, pressing the track, choosing a mark. */
export function createScrub(port: ScrubPort) {
  let press: Press | null = null;
  const later = perFrame(({ x, part }: { readonly x: number; readonly part: Part }) => port.onDay(part, port.dayAt(x)));
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
    if (event.button !== 0 || press !== null || !(event.target instanceof Element) || event.target.closest('button') !== null) return;
    const { x, y } = place(event);
    const handle = partOf(event.target);
    if (handle === null && !port.isTrack(x)) return;
    const target = handle === null || port.isUnderPills(y) ? port.markAt(x, y, reachOf(event)) : null;
    const part = handle ?? port.nearest(port.dayAt(x));
    const isOnDate = event.target.closest('.timeline-pill') !== null;
    press = { pointer: event.pointerId, startX: x, part, offset: handle === null ? 0 : port.xOf(handle) - x, target, isOnDate, isDragging: false, hasMoved: false };
    if (target !== null) return;
    if (handle !== null) drag(press);
    else if (event.pointerType === 'mouse') {
      drag(press);
      port.onDay(part, port.dayAt(x));
    }
  };

  const onPointerMove = (event: PointerEvent) => {
    if (press?.pointer !== event.pointerId) return;
    const { x } = place(event);
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
      port.onDay(ended.part, port.dayAt(ended.startX));
    }
    later.flush();
    port.onRest();
    if (ended.isOnDate && !ended.hasMoved) port.onTap();
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

function partOf(target: Element): Part | null {
  const part = target.closest<HTMLElement>('[data-part]')?.dataset['part'];
  return part === 'head' || part === 'start' || part === 'window' ? part : null;
}
