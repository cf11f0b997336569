import { createSignal, onCleanup, onMount, type JSX } from 'solid-js';

/**
 * Whether the focus is where the browser itself put it when a popover closed, `opener` or nowhere. The browser tells of the closing
 * late: a reader with fast hands may have taken the focus elsewhere by then, and keeps it there.
 */
export function isAdrift(opener: Element | null): boolean {
  return document.activeElement === opener || document.activeElement === document.body;
}

/** What a popover belongs to, in the viewport, in pixels: its middle, and its upper and lower edge. */
export interface Spot {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

interface PopoverProps {
  readonly class: string;
  readonly label: string;
  readonly spot: Spot;
  /** It has closed itself. `hadFocus`: the focus was within it, and where it goes now is for the caller to say. */
  readonly onClose: (hadFocus: boolean) => void;
  readonly children: JSX.Element;
}

/**
 * A small dialog over the page, open for as long as it stands in the document, with the focus on its first control. It closes at
 * Escape and at a press elsewhere, as the browser's own popovers do. It stands over its spot, or under it where there is more room,
 * and never outside of the window: what is higher than the room is scrolled in it. Looks and size are its class's.
 */
export function Popover(props: PopoverProps): JSX.Element {
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let box!: HTMLDivElement;
  let hadFocus = false;
  let isGone = false;
  const opener = document.activeElement;
  const [place, setPlace] = createSignal<Place>();
  onMount(() => {
    // Later: the browser closes what is open once it has told of a pointer's release, and a release may be what opened this.
    const opening = setTimeout(() => {
      box.showPopover();
      setPlace(placeFor(box, props.spot));
      box.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
    });
    onCleanup(() => {
      clearTimeout(opening);
      isGone = true;
    });
  });
  const onBeforeToggle = () => (hadFocus = box.contains(document.activeElement));
  return (
    <div
      class={`on-its-spot ${props.class}`} popover="auto" role="dialog" ref={box} aria-label={props.label} style={place()}
      onBeforeToggle={onBeforeToggle}
      // Told of late, when the press that closed this one may have opened another already: that one is not its to close.
      onToggle={(event) => !isGone && event.newState === 'closed' && props.onClose(hadFocus && isAdrift(opener))}
    >
      {props.children}
    </div>
  );
}

type Place = Readonly<Partial<Record<'left' | 'top' | 'bottom' | 'max-height', string>>>;

/** Pixels between a popover and its spot, and between it and the window's edges. */
const [apart, edge] = [4, 8];

/** Where a box that is shown stands, against the document as it opened, with which it scrolls. */
function placeFor(box: HTMLElement, { x, top, bottom }: Spot): Place {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = box;
  const [over, under] = [top - apart - edge, clientHeight - bottom - apart - edge];
  const isOver = offsetHeight <= over || over >= under;
  const room = isOver ? over : under;
  const left = Math.max(edge, Math.min(clientWidth - edge - offsetWidth, x - offsetWidth / 2));
  return {
    left: `${left + scrollX}px`, ...(offsetHeight > room && { 'max-height': `${room}px` }),
    top: isOver ? 'auto' : `${bottom + apart + scrollY}px`, bottom: isOver ? `${clientHeight - top + apart - scrollY}px` : 'auto',
  };
}
