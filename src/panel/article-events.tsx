import { createMemo, For, type JSX } from 'solid-js';
import type { Article, Dataset } from '../dataset/types.ts';
import { eventsOfArticle } from '../select/articles.ts';
import type { Words } from '../words/words.ts';
import { Arrow } from './arrow.tsx';
import { Entry } from './entry.tsx';
import { Provenance } from './provenance.tsx';

interface ArticleEventsProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly article: Article;
  readonly onSelect: (id: string) => void;
  readonly onBack: () => void;
}

/** All that rests on one article, whatever the head and the filter. */
export function ArticleEvents(props: ArticleEventsProps): JSX.Element {
  const events = createMemo(() => eventsOfArticle(props.dataset, props.article.id));
  return (
    <section class="event-list article-events" aria-labelledby="article-events-title">
      <button type="button" class="plain-button back" onClick={() => props.onBack()}>
        <Arrow />
        {props.words.say('panel.article.back')}
      </button>
      <h2 id="article-events-title" class="card-title" tabindex="-1">
        {props.words.plural('panel.article.events', events().length)}
      </h2>
      <Provenance article={props.article} words={props.words} />
      <ol>
        <For each={events()}>{(event) => <Entry event={event} words={props.words} query="" absence={null} onSelect={(id) => props.onSelect(id)} />}</For>
      </ol>
    </section>
  );
}
