import { For, Show, type JSX } from 'solid-js';
import type { RecordCitation } from '../../dataset/record.ts';
import type { Words } from '../../words/words.ts';
import { citationDate } from './cited-words.ts';

/** Whose pages an entry rests on. A link leads to the publisher or a recognised carrier; a copy elsewhere is named and not linked. */
export function RecordCitations(props: { citations: readonly RecordCitation[]; words: Words }): JSX.Element {
  return (
    <ul class="record-citations">
      <For each={props.citations}>
        {(citation) => (
          <li>
            {`${citation.publisher}, `}
            <Show when={citation.url} fallback={<cite lang="en">{citation.title}</cite>}>
              {(url) => (
                <a href={url()} rel="noopener noreferrer">
                  <cite lang="en">{citation.title}</cite>
                </a>
              )}
            </Show>
            {`, ${citationDate(citation, props.words)}`}
            <Show when={citation.copy}>{(host) => `; ${props.words.say('record.card.copy', { host: host() })}`}</Show>
          </li>
        )}
      </For>
    </ul>
  );
}
