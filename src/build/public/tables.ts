import { sort } from 'd3';
import type { Curated } from '../../curate/curate.ts';
import { articleVoice } from '../../curate/rules/ids.ts';
import type { WordsRecord } from '../../curate/schema.ts';
import { csvOf } from '../../dataset/csv.ts';
import { isoOf } from '../../dataset/day.ts';

export function printArticles({ dataset, words }: Curated): string {
  const columns = [
    'article', 'document', 'start', 'end', 'title', 'publisher', 'publisher_basis', 'type',
    'dateline', 'dateline_earliest', 'dateline_latest', 'dateline_basis', 'dateline_reason', 'url',
  ];
  const reasons = words.get('en')?.articles ?? {};
  return csvOf(columns, sort(dataset.articles, ({ id }) => id).map(({ id, document, start, end, title, publisher, publisherBasis, type, dateline, url }) => [
    id, document, start, end, title, publisher, publisherBasis, type,
    dateline.edtf, isoOf(dateline.earliest), isoOf(dateline.latest), dateline.basis, reasons[id]?.dateline ?? null, url,
  ]));
}

export function printClaims({ dataset, words }: Curated): string {
  const columns = [
    'claim', 'event', 'measure', 'min', 'max', 'value', 'asserted_by', 'stance', 'against',
    'reported', 'article', 'document', 'start', 'end', 'exact',
  ];
  const english = words.get('en');
  const datelines = new Map(dataset.articles.map(({ id, dateline }) => [id, isoOf(dateline.latest)]));
  const rows = sort(dataset.events.flatMap((event) => event.claims.map((claim) => ({ event: event.id, ...claim }))), ({ id }) => id);
  return csvOf(columns, rows.map(({ event, id, measure, min, max, value, by, stance, against, excerpt }) => [
    id, event, measure, min, max, value === null ? null : (english?.values[value] ?? value), speakerName(by, english), stance, against,
    datelines.get(excerpt.article) ?? null, excerpt.article, excerpt.document, excerpt.start, excerpt.end, excerpt.exact,
  ]));
}

export function printTolls({ dataset, words }: Curated): string {
  const columns = [
    'toll', 'as_of', 'measure', 'min', 'max', 'wording', 'asserted_by', 'reported', 'article', 'document', 'start', 'end', 'exact',
  ];
  return csvOf(columns, sort(dataset.tolls, ({ id }) => id).map(({ id, asOf, measure, min, max, wording, by, reported, excerpt }) => [
    id, asOf.edtf, measure, min, max, wording, speakerName(by, words.get('en')), isoOf(reported),
    excerpt.article, excerpt.document, excerpt.start, excerpt.end, excerpt.exact,
  ]));
}

/** The name of who says something; `article` stands for the article's own voice. */
function speakerName(id: string, english: WordsRecord | undefined): string {
  return id === articleVoice ? articleVoice : (english?.speakers[id] ?? id);
}
