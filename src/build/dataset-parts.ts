import type { OpenDataset, OpenDate, PackedClaim, PackedExcerpt, Rest, RestOfDate } from '../dataset/parts.ts';
import type { Claim, Dataset, Dated, Event, Excerpt } from '../dataset/types.ts';

/** What the first screen needs. Excerpts are most of the dataset, and of each event the first screen shows only the leading one. */
export function firstPartOf(dataset: Dataset): OpenDataset {
  return {
    ...dataset,
    events: dataset.events.map((event) => ({ ...event, date: opened(event.date), claims: [] })),
    tolls: dataset.tolls.map((toll) => ({ ...toll, asOf: opened(toll.asOf) })),
    articles: dataset.articles.map((article) => ({ ...article, dateline: opened(article.dateline) })),
  };
}

/** What `complete` in src/dataset/parts.ts makes the whole dataset of the first part with. */
export function restOf({ events, tolls, articles }: Dataset): Rest {
  return {
    claims: Object.fromEntries(events.map((event) => [event.id, event.claims.map((claim) => packed(claim, event))])),
    dates: {
      events: dated(events.map(({ id, date }) => [id, date])),
      tolls: dated(tolls.map(({ id, asOf }) => [id, asOf])),
      articles: dated(articles.map(({ id, dateline }) => [id, dateline])),
    },
  };
}

function opened(date: Dated): OpenDate {
  return { ...date, edtf: '', citations: [] };
}

function dated(dates: readonly (readonly [string, Dated])[]): Readonly<Record<string, RestOfDate>> {
  return Object.fromEntries(dates.map(([id, { edtf, citations }]) => [id, { edtf, ...(citations.length > 0 ? { citations } : {}) }]));
}

function packed({ id, measure, by, min, max, value, stance, against, excerpt }: Claim, event: Event): PackedClaim {
  return {
    id: id.slice(event.id.length + 1),
    measure,
    by,
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    ...(value === null ? {} : { value }),
    ...(stance === 'asserts' ? {} : { stance }),
    ...(against === null ? {} : { against }),
    excerpt: packedExcerpt(excerpt, event),
  };
}

function packedExcerpt({ article, start, end, exact, prefix, suffix }: Excerpt, { leading }: Event): PackedExcerpt {
  return {
    article,
    start,
    end,
    ...(exact === leading ? {} : { exact }),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
}
