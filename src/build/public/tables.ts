import { sort } from 'd3';
import type { Curated } from '../../curate/curate.ts';
import { articleVoice } from '../../curate/rules/ids.ts';
import type { WordsRecord } from '../../curate/schema.ts';
import { csvOf, type Cell } from '../../dataset/csv.ts';
import { isoOf } from '../../dataset/day.ts';
import type { Excerpt } from '../../dataset/types.ts';
import { atStart } from '../../words/claims.ts';

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
    'reported', ...excerptColumns,
  ];
  const english = words.get('en');
  const datelines = new Map(dataset.articles.map(({ id, dateline }) => [id, isoOf(dateline.latest)]));
  const rows = sort(dataset.events.flatMap((event) => event.claims.map((claim) => ({ event: event.id, ...claim }))), ({ id }) => id);
  return csvOf(columns, rows.map(({ event, id, measure, min, max, value, by, stance, against, excerpt }) => [
    id, event, measure, min, max, value === null ? null : (english?.values[value] ?? value), speakerName(by, english), stance, against,
    datelines.get(excerpt.article) ?? null, ...excerptCells(excerpt),
  ]));
}

export function printTolls({ dataset, words }: Curated): string {
  const columns = ['toll', 'as_of', 'measure', 'min', 'max', 'wording', 'asserted_by', 'reported', ...excerptColumns];
  return csvOf(columns, sort(dataset.tolls, ({ id }) => id).map(({ id, asOf, measure, min, max, wording, by, reported, excerpt }) => [
    id, asOf.edtf, measure, min, max, wording, speakerName(by, words.get('en')), isoOf(reported), ...excerptCells(excerpt),
  ]));
}

/** Where the ids lead that were published once and stand no longer. */
export function printMoved({ dataset, words }: Curated): string {
  const reasons = words.get('en')?.moved ?? {};
  return csvOf(['id', 'now', 'reason'], dataset.moved.map(({ id, now }) => [id, now, reasons[id] ?? reasons[id.split('.')[0] ?? ''] ?? null]));
}

const excerptColumns = ['article', 'document', 'start', 'end', 'exact', 'passage_start', 'passage_end', 'passage'] as const;

function excerptCells({ article, document, start, end, exact, passage }: Excerpt): readonly Cell[] {
  return [article, document, start, end, exact, passage.start, passage.end, passage.exact];
}

/** The name of who says something; `article` stands for the article's own voice. */
function speakerName(id: string, english: WordsRecord | undefined): string {
  const name = english?.speakers[id];
  return id === articleVoice || name === undefined ? id : atStart(name);
}
