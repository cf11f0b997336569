import type { Span } from '../../dataset/day.ts';
import type { PublicRecord } from '../../dataset/record.ts';
import type { Article, Dataset } from '../../dataset/types.ts';
import { entriesOfEvent, isJoined } from './joined.ts';
import { tallyAt } from './tally.ts';

/** What the articles see of the record's strikes, each field a number of strikes. */
export interface Coverage {
  readonly strikes: number;
  /** Joined to an event of the documents. */
  readonly toldSingly: number;
  /** After the last dateline. */
  readonly outsideArticles: number;
  /** In the stretches that no article covers. */
  readonly inSilence: number;
  /** In the dataset's order. */
  readonly articles: readonly ArticleCoverage[];
}

export interface ArticleCoverage {
  readonly article: Article;
  /** Made by the last day of its dateline. */
  readonly made: number;
  /** Announced by then. */
  readonly announced: number;
  /** Joined to an event that this article tells of. */
  readonly told: number;
}

export function coverageOf(dataset: Dataset, record: PublicRecord): Coverage {
  const { strikes } = record;
  const last = Math.max(...dataset.articles.map(({ dateline }) => dateline.latest));
  return {
    strikes: strikes.length,
    toldSingly: strikes.filter(({ id }) => isJoined(record, id)).length,
    outsideArticles: strikes.filter(({ date }) => date.earliest > last).length,
    inSilence: strikes.filter(({ date }) => dataset.silences.some((silence) => isWithin(silence, date))).length,
    articles: dataset.articles.map((article) => articleCoverage(dataset, record, article)),
  };
}

function articleCoverage(dataset: Dataset, record: PublicRecord, article: Article): ArticleCoverage {
  const { latest } = article.dateline;
  const told = dataset.events.filter(({ articles }) => articles.includes(article.id)).flatMap(({ id }) => entriesOfEvent(record, id));
  return {
    article,
    made: tallyAt(record, latest, 'happened').strikes,
    announced: tallyAt(record, latest, 'reported').strikes,
    told: new Set(told.filter((entry) => entry.type === 'strike')).size,
  };
}

function isWithin(whole: Span, part: Span): boolean {
  return whole.earliest <= part.earliest && part.latest <= whole.latest;
}
