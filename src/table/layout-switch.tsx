import { Show, type JSX } from 'solid-js';
import type { Layout } from '../select/view.ts';
import type { Words } from '../words/words.ts';

/** One press from the map to the table, and back. Where there is no room for its word, its sign stands alone. */
export function LayoutSwitch(props: { layout: Layout; words: Words; onLayout: (layout: Layout) => void }): JSX.Element {
  return (
    <button type="button" class="control worded" onClick={() => props.onLayout(props.layout === 'map' ? 'table' : 'map')}>
      <svg class="control-sign" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" aria-hidden="true">
        <Show when={props.layout === 'map'} fallback={<path d="M1.75 3.5 6 2l4 1.5L14.25 2v10.5L10 14l-4-1.5L1.75 14zM6 2v10.5M10 3.5V14" />}>
          <path d="M1.75 2.75h12.5v10.5H1.75zM1.75 6.25h12.5M1.75 9.75h12.5M6.5 6.25v7" />
        </Show>
      </svg>
      <span class="control-word">{props.words.say(props.layout === 'map' ? 'table.open' : 'table.leave')}</span>
    </button>
  );
}
