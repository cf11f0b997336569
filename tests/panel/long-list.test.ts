import { createRoot, createSignal } from 'solid-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLongList } from '../../src/panel/long-list.ts';

const entries = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `event-${index}` }));

afterEach(() => { vi.unstubAllGlobals(); });

/** A list whose end the test brings into sight. */
function listOf(count: number, last: string | null = null) {
  const observers: (() => void)[] = [];
  vi.stubGlobal('IntersectionObserver', class {
    constructor(callback: (seen: readonly { isIntersecting: boolean }[]) => void) {
      observers.push(() => callback([{ isIntersecting: true }]));
    }
    observe() {}
    disconnect() {}
  });
  return createRoot(() => {
    const [items, setItems] = createSignal(entries(count));
    const [needed, setNeeded] = createSignal(last);
    const list = createLongList(items, needed);
    list.watchEnd(null as unknown as Element);
    return { list, setItems, setNeeded, comeToEnd: () => observers.forEach((come) => come()) };
  });
}

describe('a list of entries', () => {
  it('of the project’s own length is drawn whole', () => {
    const { list } = listOf(99);
    expect([list.drawn().length, list.isCut()]).toEqual([99, false]);
  });

  it('of ten thousand is drawn two hundred at a time, as the reader comes near the end', () => {
    const { list, comeToEnd } = listOf(10_000);
    expect([list.drawn().length, list.isCut()]).toEqual([200, true]);
    comeToEnd();
    expect([list.drawn().length, list.isCut()]).toEqual([400, true]);
  });

  it('is whole once its end has been reached', () => {
    const { list, comeToEnd } = listOf(250);
    comeToEnd();
    expect([list.drawn().length, list.isCut()]).toEqual([250, false]);
  });

  it('holds what was last chosen, and what surrounds it, however far down', () => {
    const { list, setNeeded } = listOf(10_000, 'event-5000');
    expect(list.drawn()).toContainEqual({ id: 'event-5000' });
    expect(list.drawn()).toContainEqual({ id: 'event-5100' });
    setNeeded('event-7');
    expect(list.drawn()).toHaveLength(207);
  });

  it('keeps the very entries, so that those that stay keep their elements', () => {
    const { list, setItems } = listOf(300);
    const [first] = list.drawn();
    setItems((items) => items.slice(0, 290));
    expect(list.drawn()[0]).toBe(first);
  });
});
