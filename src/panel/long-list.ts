import { createMemo, createSignal, onCleanup, type Accessor } from 'solid-js';

/** Entries drawn at first, and each time that the reader comes near the end of those. The project's own list is shorter. */
const portion = 200;
/** How far below the screen the end counts as near. */
const near = '800px';

export interface LongList<T> {
  /** The first of them. */
  readonly drawn: Accessor<readonly T[]>;
  readonly isCut: Accessor<boolean>;
  /** Watches an element that stands after the last one drawn. */
  readonly watchEnd: (element: Element) => void;
}

/** Draws a list as far as the reader goes, and in any case beyond the one whose id is `needed`. */
export function createLongList<T extends { readonly id: string }>(items: Accessor<readonly T[]>, needed: Accessor<string | null>): LongList<T> {
  const [room, setRoom] = createSignal(portion);
  const drawn = createMemo(() => {
    const [all, id] = [items(), needed()];
    if (all.length <= room()) return all;
    const place = id === null ? -1 : all.findIndex((item) => item.id === id);
    return all.slice(0, Math.max(room(), place + portion));
  });
  const watchEnd = (element: Element) => {
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setRoom(drawn().length + portion);
    }, { rootMargin: near });
    observer.observe(element);
    onCleanup(() => observer.disconnect());
  };
  return { drawn, isCut: () => drawn().length < items().length, watchEnd };
}
