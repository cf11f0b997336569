import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Article, Dataset } from '../dataset/types.ts';
import { eventsOfArticle } from '../select/articles.ts';
import type { Words } from '../words/words.ts';
import type { ArticlePassages, Passage } from './passages.ts';
import { Provenance } from './provenance.tsx';
import { Quotation } from './quotation.tsx';
import { quotationsOf } from './quotations.ts';
import './sources.css';

interface SourcesProps {
  readonly groups: readonly ArticlePassages[];
  /** The passage that stands at the head of the card, and is not printed twice. */
  readonly lead: Passage | null;
  readonly dataset: Dataset;
  readonly words: Words;
  readonly onArticle: (id: string) => void;
}

/** Each article that tells of the event, with every excerpt from it, verbatim. */
export function Sources(props: SourcesProps): JSX.Element {
  return (
    <section class="sources" aria-labelledby="sources-title">
      <h3 id="sources-title">{props.words.plural('panel.sources', props.groups.length)}</h3>
      <For each={props.groups}>
        {(group) => (
          <Show when={props.dataset.articles.find(({ id }) => id === group.article)}>
            {(article) => <Source {...props} article={article()} passages={group.passages} />}
          </Show>
        )}
      </For>
    </section>
  );
}

function Source(props: SourcesProps & { article: Article; passages: readonly Passage[] }): JSX.Element {
  const others = createMemo(() => props.passages.filter((passage) => passage !== props.lead));
  const resting = () => eventsOfArticle(props.dataset, props.article.id).length;
  return (
    <div class="source">
      <Provenance article={props.article} words={props.words} />
      <Show when={others().length < props.passages.length}>
        <p class="quoted-above">{props.words.say('panel.quoted-above')}</p>
      </Show>
      <For each={quotationsOf(others())}>{(passages) => <Quotation passages={passages} words={props.words} />}</For>
      <Show when={resting() > 1}>
        <p class="article-link">
          <button type="button" class="plain-button link" onClick={() => props.onArticle(props.article.id)}>
            {props.words.plural('panel.article.follow', resting())}
          </button>
        </p>
      </Show>
    </div>
  );
}
