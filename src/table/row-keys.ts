/** Up, Down, Home and End go among the rows' buttons, where the focus is on one of them; elsewhere they scroll as ever. */
export function moveAmongRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.row-button')];
  const at = buttons.findIndex((button) => button === event.target);
  if (at === -1) return;
  const to = rowAfter(event.key, at, buttons.length);
  if (to === null) return;
  event.preventDefault();
  buttons[to]?.focus();
}

/** The row that a key leads to from the row at an index; null for other keys. Stays at the ends. */
export function rowAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
