import { onCleanup, onMount, type JSX } from 'solid-js';

/**
 * Whether the focus is where the browser itself put it when a popover closed, `opener` or nowhere. The browser tells of the closing
 * late: a reader with fast hands may have taken the focus elsewhere by then, and keeps it there.
 */
export function isAdrift(opener: Element | null): boolean {
  return document.activeElement === opener || document.activeElement === document.body;
}

interface PopoverProps {
  readonly class: string;
  readonly label: string;
  /** In the viewport, in pixels: its foot stands centred on this point. */
  readonly foot: { readonly x: number; readonly y: number };
  /** It has closed itself. `hadFocus`: the focus was within it, and where it goes now is for the caller to say. */
  readonly onClose: (hadFocus: boolean) => void;
  readonly children: JSX.Element;
}

/**
 * A small dialog over the page, open for as long as it stands in the document, with the focus on its first control. It closes at
 * Escape and at a press elsewhere, as the browser's own popovers do. Looks and size are its class's.
 */
export function Popover(props: PopoverProps): JSX.Element {
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let box!: HTMLDivElement;
  let hadFocus = false;
  let isGone = false;
  const opener = document.activeElement;
  onMount(() => {
    // Later: the browser closes what is open once it has told of a pointer's release, and a release may be what opened this.
    const opening = setTimeout(() => {
      box.showPopover();
      box.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
    });
    onCleanup(() => {
      clearTimeout(opening);
      isGone = true;
    });
  });
  // What stands over the page is placed against the document as it opened, and scrolls with it.
  const bottom = () => document.documentElement.clientHeight - scrollY - props.foot.y;
  const onBeforeToggle = () => (hadFocus = box.contains(document.activeElement));
  return (
    <div
      class={`on-its-foot ${props.class}`} popover="auto" role="dialog" ref={box} aria-label={props.label}
      style={{ left: `${props.foot.x + scrollX}px`, bottom: `${bottom()}px` }}
      onBeforeToggle={onBeforeToggle}
      // Told of late, when the press that closed this one may have opened another already: that one is not its to close.
      onToggle={(event) => !isGone && event.newState === 'closed' && props.onClose(hadFocus && isAdrift(opener))}
    >
      {props.children}
    </div>
  );
}
