import { For, Show, type JSX } from 'solid-js';
import type { Quotation } from '../select/quotations.ts';
import { quotedRuns } from '../words/quoted.ts';
import { usePage } from './page.tsx';

/**
 * The document's own words and nothing else: whole sentences, the claims' words marked, each mark with its place in the document.
 * The style sheet says the marks aloud, by the words that stand in `data-` attributes, so that none of ours is among what is copied.
 */
export function Verbatim(props: { quotation: Pick<Quotation, 'document' | 'parts'> }): JSX.Element {
  const { words } = usePage();
  return (
    <For each={props.quotation.parts}>
      {(part) => (
        <Show when={part.marked} fallback={part.text}>
          <mark
            data-document={props.quotation.document} data-start={part.start} data-end={part.end}
            data-opens={words().say('mark.opens')} data-closes={words().say('mark.closes')}
          >
            {part.text}
          </mark>
        </Show>
      )}
    </For>
  );
}

/**
 * A sentence of our own. What it quotes, and the ids in it, stand as they are whatever a translator makes of the rest.
 * @param props.run draws each run of it; absent: as it is
 */
export function Own(props: { text: string; ids?: readonly string[]; run?: (text: string) => JSX.Element }): JSX.Element {
  const draw = (text: string) => props.run?.(text) ?? text;
  return (
    <For each={quotedRuns(props.text, props.ids ?? [])}>
      {({ text, isKept, isEnglish }) => (
        <Show when={isKept} fallback={draw(text)}>
          <span lang={isEnglish ? 'en' : undefined} translate="no">{draw(text)}</span>
        </Show>
      )}
    </For>
  );
}
