import { onCleanup, onMount } from 'solid-js';

/** Closes a small dialog at a press outside it, and puts the focus on its first control when it opens. */
export function dismissElsewhere(box: () => HTMLElement, onElsewhere: () => void): void {
  onMount(() => {
    const elsewhere = (event: PointerEvent) => {
      if (event.target instanceof Node && !box().contains(event.target)) onElsewhere();
    };
    document.addEventListener('pointerdown', elsewhere, true);
    onCleanup(() => document.removeEventListener('pointerdown', elsewhere, true));
    box().querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  });
}

/** Escape closes this and nothing behind it. */
export function onEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
}
