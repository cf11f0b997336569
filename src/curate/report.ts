import { kinds } from '../dataset/types.ts';
import type { Curated } from './curate.ts';
import type { Fault } from './fault.ts';
import { recordCounts } from './record/counts.ts';
import { sharesOf } from './share.ts';

/** All faults as text, grouped by file: the record and its rule, what was found, what would mend it. */
export function reportFaults(faults: readonly Fault[]): string {
  const files = [...new Set(faults.map(({ file }) => file))].toSorted();
  const blocks = files.map((file) => [file, ...faults.filter((fault) => fault.file === file).map(printFault)].join('\n'));
  return `${blocks.join('\n\n')}\n\n${count(faults.length, 'fault')} in ${count(files.length, 'file')}`;
}

/** What the records hold, in counts. */
export function reportCounts({ dataset, record }: Curated): string {
  const claims = dataset.events.flatMap((event) => event.claims);
  const documents = [...new Set(dataset.articles.map(({ document }) => document))].toSorted();
  const excerptsOf = (document: string) => new Set(
    [...claims, ...dataset.tolls].map(({ excerpt }) => excerpt).filter((excerpt) => excerpt.document === document)
      .map(({ start, end }) => `${start} ${end}`),
  ).size;
  const byKind = kinds.map((kind) => `${kind} ${dataset.events.filter((event) => event.kind === kind).length}`);
  return [
    `events    ${dataset.events.length}: ${byKind.join(', ')}`,
    `claims    ${claims.length}, of which ${claims.filter(({ stance }) => stance === 'disputes').length} dispute another`,
    `contested ${dataset.events.filter(({ contested }) => contested).length}`,
    `tolls     ${dataset.tolls.length}`,
    ...documents.map((document) => `excerpts  ${excerptsOf(document)} of ${document}`),
    ...sharesOf(dataset).map(({ article, length, shown }) => (
      `shown     ${percent(shown, length)} of article ${article} (${shown} of ${length} characters)`)),
    ...recordCounts(record),
  ].join('\n');
}

function printFault({ record, rule, found, remedy }: Fault): string {
  return `  ${record} [${rule}]: ${found}\n    → ${remedy}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}
