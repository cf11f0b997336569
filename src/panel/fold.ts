import { createEffect, createSignal, onCleanup, type Accessor } from 'solid-js';

/** Of a line of text, in pixels down the window. */
interface Line {
  readonly top: number;
  readonly bottom: number;
}

/** Pixels of a line's box below its letters. */
const lead = 2;

/** Pixels above the fold that no line may take, so that none of them is cut through its letters; 0 where none is. */
export function cutAbove(fold: number, lines: readonly Line[]): number {
  let at = fold;
  for (;;) {
    const through = lines.filter(({ top, bottom }) => top < at && bottom - lead > at);
    if (through.length === 0) return fold - at;
    at = Math.min(...through.map(({ top }) => top));
  }
}

/** Pixels to leave free at the lower edge of what scrolls, until the reader scrolls: what does not fit whole is left for then. */
export function createFold(scroller: () => HTMLElement, isKept: Accessor<unknown>): { readonly cut: Accessor<number>; readonly measure: () => void } {
  const [cut, setCut] = createSignal(0);
  const measure = () => {
    const box = scroller();
    const isFolded = Boolean(isKept()) && box.scrollTop === 0 && box.scrollHeight > box.clientHeight;
    setCut(isFolded ? cutAbove(box.getBoundingClientRect().bottom, linesOf(box)) : 0);
  };
  createEffect(() => {
    isKept();
    const observer = new ResizeObserver(measure);
    for (const element of [scroller(), ...scroller().children]) observer.observe(element);
    onCleanup(() => observer.disconnect());
  });
  return { cut, measure };
}

function linesOf(box: HTMLElement): readonly Line[] {
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  const range = document.createRange();
  while (texts.nextNode()) {
    if (texts.currentNode.parentElement?.closest('.unseen')) continue;
    range.selectNodeContents(texts.currentNode);
    lines.push(...range.getClientRects());
  }
  return lines;
}
