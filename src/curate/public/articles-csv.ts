import { isoOf } from '../../dataset/day.ts';
import type { Curated } from '../curate.ts';
import { compareText } from '../order.ts';
import { printCsv } from './csv.ts';

const columns = [
  'article', 'document', 'start', 'end', 'title', 'publisher', 'publisher_basis', 'type',
  'dateline', 'dateline_earliest', 'dateline_latest', 'dateline_basis', 'dateline_reason', 'url',
];

export function printArticles({ dataset, words }: Curated): string {
  const reasons = words.get('en')?.articles ?? {};
  const rows = dataset.articles.toSorted((a, b) => compareText(a.id, b.id));
  return printCsv(columns, rows.map(({ id, document, start, end, title, publisher, publisherBasis, type, dateline, url }) => [
    id, document, start, end, title, publisher, publisherBasis, type,
    dateline.edtf, isoOf(dateline.earliest), isoOf(dateline.latest), dateline.basis, reasons[id]?.dateline ?? null, url,
  ]));
}
