import type { Article, Dataset, Event } from '../dataset/types.ts';

export function articleOf(dataset: Dataset, id: string | null): Article | undefined {
  return dataset.articles.find((article) => article.id === id);
}

/** The events with an excerpt from the article, whatever is shown; none for an unknown id. */
export function eventsOfArticle(dataset: Dataset, articleId: string): readonly Event[] {
  return dataset.events.filter((event) => event.articles.includes(articleId));
}
