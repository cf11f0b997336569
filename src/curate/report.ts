import { group, median, rollup, sort } from 'd3';
import type { PublicRecord } from '../dataset/record.ts';
import { kinds } from '../dataset/types.ts';
import type { Curated } from './curate.ts';
import type { Fault } from './fault.ts';
import { lengthOf } from './shares.ts';

/** All faults as text, grouped by file: the record and its rule, what was found, what would mend it. */
export function reportFaults(faults: readonly Fault[]): string {
  const files = sort(group(faults, ({ file }) => file), ([file]) => file);
  const blocks = files.map(([file, own]) => [file, ...own.map(printFault)].join('\n'));
  return `${blocks.join('\n\n')}\n\n${count(faults.length, 'fault')} in ${count(files.length, 'file')}`;
}

function printFault({ record, rule, found, remedy }: Fault): string {
  return `  ${record} [${rule}]: ${found}\n    → ${remedy}`;
}

/** What the records hold, in counts. */
export function reportCounts({ dataset, record, shares }: Curated): string {
  const { events, tolls, articles } = dataset;
  const claims = events.flatMap((event) => event.claims);
  const excerpts = [...claims, ...tolls].map(({ excerpt }) => excerpt);
  const ofDocuments = rollup(excerpts, (own) => new Set(own.map(({ start, end }) => `${start} ${end}`)).size, ({ document }) => document);
  return [
    `events    ${events.length}: ${kinds.map((kind) => `${kind} ${events.filter((event) => event.kind === kind).length}`).join(', ')}`,
    `claims    ${claims.length}: dispute another ${claims.filter(({ stance }) => stance === 'disputes').length}, hedges signed off ${claims.filter(({ hedge }) => hedge !== null).length}`,
    `dates     without a first day ${events.filter(({ date }) => date.openStart).length}, of several stretches ${events.filter(({ date }) => date.members.length > 1).length}`,
    `contested ${events.filter(({ contested }) => contested).length}`,
    `tolls     ${tolls.length}`,
    ...sort(new Set(articles.map(({ document }) => document))).map((document) => `excerpts  ${ofDocuments.get(document) ?? 0} of ${document}`),
    `passages  median ${median(excerpts, ({ passage }) => lengthOf(passage)) ?? 0} characters, of the excerpts in them ${median(excerpts, lengthOf) ?? 0}`,
    ...shares.map(({ article, length, shown, run }) => (
      `shown     ${Math.round((100 * shown) / length)} % of article ${article} (${shown} of ${length} characters, ${lengthOf(run)} in a row)`)),
    ...recordCounts(record),
  ].join('\n');
}

/** What the public record holds; nothing where there is none. */
function recordCounts({ strikes, facts, groups, links }: PublicRecord): readonly string[] {
  const entries = [...strikes, ...facts];
  if (entries.length === 0) return [];
  const citations = entries.flatMap((entry) => entry.citations);
  const linked = citations.filter(({ url }) => url !== null).length;
  const single = entries.filter(({ singleSourced }) => singleSourced).length;
  return [
    `record    strikes ${strikes.length}, groups ${groups.length}, facts ${facts.length}; single-sourced ${single}`,
    `record    citations ${citations.length}: linked ${linked}, named only ${citations.length - linked}`,
    `record    links ${links.length}, to entries ${links.flatMap((link) => link.entries).length}`,
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
