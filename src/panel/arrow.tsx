import type { JSX } from 'solid-js';

/** Points back to where the reader came from. */
export function Arrow(): JSX.Element {
  return (
    <svg class="arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M11 6H1.5M5.500 1.5 1.2 6l4.3 4.5" />
    </svg>
  );
}
