let awaited = 0;

/**
 * Puts the focus on what the panel is about to show. Solid has drawn it by the time the microtask runs, but for what is
 * still being fetched: that is waited for, as long as the reader goes nowhere else. `inSight`: it may stand far down, or folded away.
 */
export function focusLater(root: Node & ParentNode, selector: string, { inSight = false } = {}): void {
  const focus = () => {
    const found = root.querySelector<HTMLElement>(selector);
    const folded = inSight && found?.closest('details');
    if (folded) folded.open = true;
    found?.focus({ preventScroll: true });
    if (inSight) found?.scrollIntoView({ block: 'center' });
    return found !== null;
  };
  queueMicrotask(() => {
    if (focus()) return;
    const held = document.activeElement;
    awaited += 1;
    const observer = new MutationObserver(() => {
      const isHeld = document.activeElement === held || document.activeElement === document.body;
      if (isHeld && !focus()) return;
      awaited -= 1;
      observer.disconnect();
    });
    observer.observe(root, { childList: true, subtree: true });
  });
}

/** Puts the focus on the event's button in the list, or on the list's heading where a filter hides the event. */
export function focusInList(root: ParentNode, id: string): void {
  const button = root.querySelector<HTMLElement>(`.entry-button[data-event="${CSS.escape(id)}"]`);
  (button ?? root.querySelector<HTMLElement>('.list-title'))?.focus();
}

/** Puts the reader into the search field, what stands there selected. */
export function focusSearch(root: ParentNode): void {
  const field = root.querySelector<HTMLInputElement>('.search-field');
  field?.focus();
  field?.select();
}

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Where what has the focus goes away or can be used no longer, the focus goes to what follows it, else to what stood before it,
 * in the same part of the page; where nothing of that is left, to the part's heading; and where it stood in no part, to the
 * `home`. Without this a browser puts it on the body, and who reads by keyboard begins anew.
 * @param part selects the parts of the page
 * @param home selects headings and whatever else can take the focus in place of a thing that stood in no part
 * @returns what stops it
 */
export function keepFocus(root: HTMLElement, part: string, home: string): () => void {
  /** What had the focus last, and what stood around it then. */
  let last: { readonly element: Element; readonly part: Element | null; readonly around: readonly HTMLElement[] } | null = null;
  let isLooking = false;

  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    const within = target.closest(part);
    last = { element: target, part: within, around: [...(within ?? root).querySelectorAll<HTMLElement>(focusable)] };
  };
  const look = () => {
    isLooking = false;
    const at = document.activeElement;
    const isLost = at === null || at === document.body || at.matches(':disabled');
    if (!isLost || last === null || awaited > 0) return;
    if (canHold(last.element)) {
      last = null;
      return;
    }
    const { element, part: within, around } = last;
    const index = around.findIndex((one) => one === element);
    const neighbours = within === null ? [] : [...around.slice(index + 1), ...around.slice(0, Math.max(0, index)).toReversed()];
    const headings = within?.isConnected ? [...within.querySelectorAll<HTMLElement>('[tabindex="-1"]'), within] : root.querySelectorAll<HTMLElement>(home);
    for (const one of [...neighbours, ...headings]) {
      if (one instanceof HTMLElement && canHold(one)) one.focus({ preventScroll: true });
      if (document.activeElement === one) return;
    }
  };
  /** After whoever took the thing away has said where the focus goes. */
  const lookSoon = () => {
    if (!isLooking) setTimeout(look);
    isLooking = true;
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] });
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', lookSoon);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('focusout', lookSoon);
  };
}

function canHold(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
}
