/**
 * Puts the focus on what the panel is about to show. Solid has drawn it by the time the microtask runs, but for what is
 * still being fetched: that is waited for, as long as the reader goes nowhere else.
 */
export function focusLater(root: Node & ParentNode, selector: string): void {
  const focus = () => {
    const found = root.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    return found !== null;
  };
  queueMicrotask(() => {
    if (focus()) return;
    const held = document.activeElement;
    const observer = new MutationObserver(() => {
      const isHeld = document.activeElement === held || document.activeElement === document.body;
      if (!isHeld || focus()) observer.disconnect();
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
