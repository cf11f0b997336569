interface Keys {
  readonly onEscape: () => void;
  readonly onSearch: () => void;
  /** The arrows along the line of writing, where nothing that has the focus wants them: 1 is forward. */
  readonly onTurn: (direction: 1 | -1) => void;
}

/** The keys that mean the same wherever the focus is. Returns what lets go of them. */
export function handleKeys(target: Document, { onEscape, onSearch, onTurn }: Keys): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // A popover that is open closes by itself, and nothing behind it does.
    if (event.key === 'Escape' && target.querySelector(':popover-open') === null) onEscape();
    const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (direction !== null && !event.shiftKey && !wantsArrows(event.target)) onTurn(direction);
    if (event.key !== '/' || isTyping(event.target)) return;
    // The key would otherwise be the first letter of the search.
    event.preventDefault();
    onSearch();
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]') !== null;
}

function wantsArrows(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="slider"], .region-map, .region-time, dialog, [popover], table') !== null;
}
