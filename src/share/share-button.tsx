import type { JSX } from 'solid-js';
import type { Words } from '../words/words.ts';

/** Opens the share dialogue; the focus comes back to it. Where there is no room for its word, its sign stands alone. */
export function ShareButton(props: { words: Words; onOpen: () => void }): JSX.Element {
  return (
    <button type="button" class="control worded" aria-haspopup="dialog" onClick={() => props.onOpen()}>
      <svg class="control-sign" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" aria-hidden="true">
        <path d="M8 10V1.75M4.75 4.75 8 1.5l3.25 3.25M4.5 7H3v7.25h10V7h-1.5" />
      </svg>
      <span class="control-word">{props.words.say('share.open')}</span>
    </button>
  );
}
