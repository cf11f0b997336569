import { createMemo, createRoot, getOwner, onCleanup, untrack, type Accessor, type JSX } from 'solid-js';

interface Kept {
  readonly element: JSX.Element;
  readonly dispose: () => void;
}

/**
 * What is drawn of each item, as Solid's `For` gives it, but that it is kept while its item is out of the list: who scrubs to and
 * fro sees the same items go and come. Beyond `spare` of them, all that are out are let go of.
 */
export function createKept<T extends object>(items: Accessor<readonly T[]>, draw: (item: T) => JSX.Element, spare: number): Accessor<JSX.Element[]> {
  const owner = getOwner();
  const kept = new Map<T, Kept>();
  const of = (item: T): Kept => {
    const old = kept.get(item);
    if (old) return old;
    const drawn = createRoot((dispose): Kept => ({ element: draw(item), dispose }), owner);
    kept.set(item, drawn);
    return drawn;
  };
  const letGo = (isOut: (item: T) => boolean) => {
    for (const [item, { dispose }] of kept) {
      if (!isOut(item)) continue;
      kept.delete(item);
      dispose();
    }
  };
  onCleanup(() => letGo(() => true));
  return createMemo(() => {
    const now = items();
    const elements = untrack(() => now.map((item) => of(item).element));
    const listed = new Set(now);
    if (kept.size > listed.size + spare) letGo((item) => !listed.has(item));
    return elements;
  });
}
