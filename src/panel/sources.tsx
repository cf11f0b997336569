import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Article, Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { speakersOf } from './claim-words.ts';
import { passagesByArticle, type ArticlePassages, type Passage } from './passages.ts';
import './sources.css';

/** Every excerpt that the event rests on, verbatim, under the article that prints it. */
export function Sources(props: { event: Event; articles: readonly Article[]; words: Words }): JSX.Element {
  const groups = createMemo(() => passagesByArticle(props.event.claims, props.event.articles));
  return (
    <section class="sources" aria-labelledby="sources-title">
      <h3 id="sources-title">{props.words.plural('panel.sources', groups().length)}</h3>
      <For each={groups()}>{(group) => <Source group={group} articles={props.articles} words={props.words} event={props.event} />}</For>
    </section>
  );
}

function Source(props: { group: ArticlePassages; articles: readonly Article[]; words: Words; event: Event }): JSX.Element {
  const article = () => props.articles.find(({ id }) => id === props.group.article);
  return (
    <div class={`source source-${props.event.kind}`}>
      <For each={props.group.passages}>{(passage) => <Quotation passage={passage} words={props.words} />}</For>
      <Show when={article()}>{(found) => <Provenance article={found()} words={props.words} />}</Show>
    </div>
  );
}

/** The document's own words and nothing else inside the quotation; its marks are drawn by the style sheet. */
function Quotation(props: { passage: Passage; words: Words }): JSX.Element {
  const offsets = () => props.passage.parts.filter((part) => part.quoted).map((part) => `${part.start}–${part.end}`);
  return (
    <figure>
      <blockquote lang="en">
        <For each={props.passage.parts}>
          {(part) => (
            <Show when={part.quoted} fallback={<span class="context">{part.text}</span>}>
              <mark data-document={props.passage.document} data-start={part.start} data-end={part.end}>
                {part.text}
              </mark>
            </Show>
          )}
        </For>
      </blockquote>
      <figcaption>
        <span class="said-by">{speakersOf(props.passage.claims, props.words).join('; ')}</span>
        <span class="offsets">
          {props.words.say('panel.offsets', { document: props.passage.document.slice(0, 3), offsets: offsets().join(', ') })}
        </span>
      </figcaption>
    </figure>
  );
}

function Provenance(props: { article: Article; words: Words }): JSX.Element {
  const own = () => props.words.article(props.article.id);
  return (
    <div class="provenance">
      <p>
        <strong>{own().short}</strong>
        {` · ${props.words.say(`panel.type.${props.article.type}`)} · ${props.words.date(props.article.dateline)}`}
      </p>
      <p class="article-title">{props.article.title ?? own().title}</p>
      <details>
        <summary>{props.words.say('panel.inferred')}</summary>
        <p>{own().dateline}</p>
        <p>{own().publisher}</p>
        <p>{props.words.say('panel.document', { document: props.article.document })}</p>
      </details>
      <Show when={props.article.url} fallback={<p>{props.words.say('panel.no-original')}</p>}>
        {(url) => (
          <p>
            <a href={url()} rel="noopener noreferrer">
              {props.words.say('panel.original')}
            </a>
          </p>
        )}
      </Show>
    </div>
  );
}
