import { For, Show, type JSX } from 'solid-js';
import type { Article } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { creditOf } from './claim-words.ts';
import { speakersOf } from './speakers.ts';
import type { Passage } from './passages.ts';
import './quotation.css';

interface QuotationProps {
  /** Of one article, in the order of its text; what is left out between them shows as an ellipsis. */
  readonly passages: readonly Passage[];
  readonly words: Words;
  /** Given where the quotation does not stand under its article, so that its caption must name it. */
  readonly article?: Article | undefined;
}

/** The document's own words and nothing else inside the quotation; the ellipses are drawn by the style sheet. */
export function Quotation(props: QuotationProps): JSX.Element {
  const claims = () => props.passages.flatMap((passage) => passage.claims);
  const quoted = () => props.passages.flatMap(({ parts }) => parts.filter((part) => part.quoted));
  return (
    <figure class="quotation" classList={{ lead: props.article !== undefined }}>
      <blockquote lang="en">
        <For each={props.passages}>{(passage) => <Verbatim passage={passage} />}</For>
      </blockquote>
      <figcaption>
        <span class="said-by">{props.article ? creditOf(claims(), props.article, props.words) : speakersOf(claims(), props.words).join('; ')}</span>
        <span class="offsets">
          {props.words.say('panel.offsets', {
            document: props.passages[0]?.document.slice(0, 3) ?? '',
            offsets: quoted().map(({ start, end }) => `${start}–${end}`).join(', '),
          })}
        </span>
      </figcaption>
    </figure>
  );
}

function Verbatim(props: { passage: Passage }): JSX.Element {
  return (
    <span class="passage">
      <For each={props.passage.parts}>
        {(part) => (
          <Show when={part.quoted} fallback={<span class="context">{part.text}</span>}>
            <mark data-document={props.passage.document} data-start={part.start} data-end={part.end}>
              {part.text}
            </mark>
          </Show>
        )}
      </For>
    </span>
  );
}
