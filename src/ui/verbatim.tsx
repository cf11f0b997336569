import { For, Show, type JSX } from 'solid-js';
import type { Quotation } from '../select/quotations.ts';

/** The document's own words and nothing else: whole sentences, the claims' words marked, each mark with its place in the document. */
export function Verbatim(props: { quotation: Pick<Quotation, 'document' | 'parts'> }): JSX.Element {
  return (
    <For each={props.quotation.parts}>
      {(part) => (
        <Show when={part.marked} fallback={part.text}>
          <mark data-document={props.quotation.document} data-start={part.start} data-end={part.end}>
            {part.text}
          </mark>
        </Show>
      )}
    </For>
  );
}
