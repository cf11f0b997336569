interface Keys {
  readonly onEscape: () => void;
  readonly onSearch: () => void;
}

/** The keys that mean the same wherever the focus is. Returns what lets go of them. */
export function handleKeys(target: Document, { onEscape, onSearch }: Keys): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // A popover that is open closes by itself, and nothing behind it does.
    if (event.key === 'Escape' && target.querySelector(':popover-open') === null) onEscape();
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
