import { For, Show, type JSX } from 'solid-js';
import { marked } from '../select/search.ts';

/** The text with the query's words marked; the text alone where nothing is asked. */
export function MarkedText(props: { text: string; query: string }): JSX.Element {
  return (
    <Show when={props.query !== ''} fallback={props.text}>
      <For each={marked(props.text, props.query)}>
        {(run) => (
          <Show when={run.found} fallback={run.text}>
            <mark class="found">{run.text}</mark>
          </Show>
        )}
      </For>
    </Show>
  );
}
