import { Show, type JSX } from 'solid-js';
import type { Article } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';

/** Which article it is, and how its date and its publisher are known. */
export function Provenance(props: { article: Article; words: Words }): JSX.Element {
  const own = () => props.words.article(props.article.id);
  return (
    <div class="provenance">
      <p>
        <strong>{own().short}</strong>
        {` · ${props.words.say(`panel.type.${props.article.type}`)} · ${props.words.date(props.article.dateline)}`}
      </p>
      <p class="article-title">{props.article.title ?? own().title}</p>
      <Show when={props.article.url}>
        {(url) => (
          <a href={url()} rel="noopener noreferrer">
            {props.words.say('panel.original')}
          </a>
        )}
      </Show>
      <details>
        <summary>{props.words.say('panel.inferred')}</summary>
        <p>{own().dateline}</p>
        <p>{own().publisher}</p>
        <p>{props.words.say('panel.document', { document: props.article.document })}</p>
        <Show when={props.article.url === null}>
          <p>{props.words.say('panel.no-original')}</p>
        </Show>
      </details>
    </div>
  );
}
