import { createSignal } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Ground } from './layout.ts';
import { pickMark } from './pick.ts';
import { reachOf } from './scrub.ts';
import type { Target } from './targets.ts';

interface HoverPort {
  readonly ground: () => Ground;
  readonly targets: () => readonly Target[];
  readonly place: (event: PointerEvent) => { readonly x: number; readonly y: number };
}

/** What the mouse is near, and the day that it is over. A finger hovers over nothing. */
export function createHover({ ground, targets, place }: HoverPort) {
  const [target, setTarget] = createSignal<Target | null>(null);
  const [day, setDay] = createSignal<Day | null>(null);
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    const { x, y } = place(event);
    const { plot } = ground().frame;
    const isFree = event.target instanceof Element && event.target.closest('button, [data-part]') === null;
    setTarget(isFree ? pickMark(targets(), x, y, reachOf(event)) : null);
    setDay(isFree && x >= plot.from && x <= plot.to ? ground().time.day(x) : null);
  };
  const forget = () => {
    setTarget(null);
    setDay(null);
  };
  return { target, day, move, forget };
}
