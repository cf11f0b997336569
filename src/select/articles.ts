import type { Dataset, Event } from '../dataset/types.ts';

/** The events with an excerpt from the article, whatever is shown; none for an unknown id. */
export function eventsOfArticle(dataset: Dataset, articleId: string): readonly Event[] {
  return dataset.events.filter((event) => event.articles.includes(articleId));
}
