import { isoOf } from '../../dataset/day.ts';
import type { Curated } from '../curate.ts';
import { compareText } from '../order.ts';
import { printCsv } from './csv.ts';
import { speakerName } from './names.ts';

const columns = [
  'toll', 'as_of', 'measure', 'min', 'max', 'wording', 'asserted_by', 'reported', 'article', 'document', 'start', 'end', 'exact',
];

export function printTolls({ dataset, words }: Curated): string {
  const rows = dataset.tolls.toSorted((a, b) => compareText(a.id, b.id));
  return printCsv(columns, rows.map(({ id, asOf, measure, min, max, wording, by, reported, excerpt }) => {
    const { article, document, start, end, exact } = excerpt;
    return [
      id, asOf.edtf, measure, min, max, wording, speakerName(by, words.get('en')), isoOf(reported), article, document, start, end, exact,
    ];
  }));
}
