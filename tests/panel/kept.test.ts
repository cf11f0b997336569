import { createRoot, createSignal, onCleanup } from 'solid-js';
import { expect, it } from 'vitest';
import { createKept } from '../../src/panel/kept.ts';

interface Item { readonly id: string }
const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }] as const;

/** What stands in the list, and what was drawn and let go of on the way. */
function listOf(first: readonly Item[], spare: number) {
  const [items, setItems] = createSignal(first);
  const log: string[] = [];
  return createRoot((dispose) => {
    const elements = createKept(items, (item) => {
      log.push(`+${item.id}`);
      onCleanup(() => log.push(`-${item.id}`));
      return `<${item.id}>`;
    }, spare);
    return { elements, setItems, log, dispose };
  });
}

it('draws each item once, in the order of the list, however often it goes and comes', () => {
  const { elements, setItems, log } = listOf([a, b], 5);
  setItems([b]);
  setItems([a, b]);
  setItems([b, a]);
  expect(elements()).toEqual(['<b>', '<a>']);
  expect(log).toEqual(['+a', '+b']);
});

it('lets go of all that is out of the list, once that is more than may be spared', () => {
  const { elements, setItems, log } = listOf([a, b], 1);
  setItems([b]);
  expect(log).toEqual(['+a', '+b']);
  setItems([c]);
  expect(elements()).toEqual(['<c>']);
  expect(log).toEqual(['+a', '+b', '+c', '-a', '-b']);
  setItems([a]);
  expect(log).toEqual(['+a', '+b', '+c', '-a', '-b', '+a']);
});

it('lets go of everything with the list itself', () => {
  const { setItems, log, dispose } = listOf([a, b], 5);
  setItems([b]);
  dispose();
  expect(log).toEqual(['+a', '+b', '-a', '-b']);
});
