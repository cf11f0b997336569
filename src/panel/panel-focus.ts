/** Puts the focus on what the panel is about to show: Solid has drawn it by the time the microtask runs. */
export function focusLater(root: ParentNode, selector: string): void {
  queueMicrotask(() => root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }));
}

/** Puts the focus on the event's button in the list, or on the list's heading where a filter hides the event. */
export function focusInList(root: ParentNode, id: string): void {
  const button = root.querySelector<HTMLElement>(`.entry-button[data-event="${CSS.escape(id)}"]`);
  (button ?? root.querySelector<HTMLElement>('.list-title'))?.focus();
}
