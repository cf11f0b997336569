import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import type { Story } from '../state/story.ts';

/** How long an arrival is named, in milliseconds. */
const named = 2000;

/** The newest event that has just come onto the map, while one plays or scrubs forward; null soon after, and always where less motion is asked for. */
export function createArrivals(story: Pick<Story, 'visible' | 'head' | 'selectedId'>): Accessor<Event | null> {
  const [arrived, setArrived] = createSignal<Event | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  createEffect(on([story.visible, story.head, story.selectedId], ([now, head, selected], before) => {
    if (before === undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const [shown, oldHead, oldSelected] = before;
    if (head <= oldHead || selected !== oldSelected) return;
    const newest = arrivalAmong(now, shown);
    if (!newest) return;
    clearTimeout(timer);
    setArrived(newest);
    timer = setTimeout(() => setArrived(null), named);
  }));
  onCleanup(() => clearTimeout(timer));
  return arrived;
}

function arrivalAmong(now: readonly Event[], before: readonly Event[]): Event | undefined {
  const known = new Set(before);
  return now.findLast((event) => event.place !== null && !known.has(event));
}
