import { isoOf } from '../../dataset/day.ts';
import type { Curated } from '../curate.ts';
import { compareText } from '../order.ts';
import { printCsv } from './csv.ts';
import { speakerName } from './names.ts';

const columns = [
  'claim', 'event', 'measure', 'min', 'max', 'value', 'asserted_by', 'stance', 'against',
  'reported', 'article', 'document', 'start', 'end', 'exact',
];

export function printClaims({ dataset, words }: Curated): string {
  const english = words.get('en');
  const datelines = new Map(dataset.articles.map(({ id, dateline }) => [id, dateline]));
  const rows = dataset.events.flatMap((event) => event.claims.map((claim) => ({ event: event.id, claim })));
  return printCsv(columns, rows.toSorted((a, b) => compareText(a.claim.id, b.claim.id)).map(({ event, claim }) => {
    const { article, document, start, end, exact } = claim.excerpt;
    const dateline = datelines.get(article);
    return [
      claim.id, event, claim.measure, claim.min, claim.max,
      claim.value === null ? null : (english?.values[claim.value] ?? claim.value),
      speakerName(claim.by, english), claim.stance, claim.against,
      dateline === undefined ? null : isoOf(dateline.latest), article, document, start, end, exact,
    ];
  }));
}
