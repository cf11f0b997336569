import { group, rollup, sort } from 'd3';
import type { PublicRecord } from '../dataset/record.ts';
import { kinds, type Dataset, type Excerpt, type Extent } from '../dataset/types.ts';
import type { Curated } from './curate.ts';
import type { Fault } from './fault.ts';

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
export function reportCounts({ dataset, record }: Curated): string {
  const { events, tolls, articles } = dataset;
  const claims = events.flatMap((event) => event.claims);
  const excerpts = rollup(excerptsOf(dataset), (own) => new Set(own.map(({ start, end }) => `${start} ${end}`)).size, ({ document }) => document);
  return [
    `events    ${events.length}: ${kinds.map((kind) => `${kind} ${events.filter((event) => event.kind === kind).length}`).join(', ')}`,
    `claims    ${claims.length}, of which ${claims.filter(({ stance }) => stance === 'disputes').length} dispute another`,
    `contested ${events.filter(({ contested }) => contested).length}`,
    `tolls     ${tolls.length}`,
    ...sort(new Set(articles.map(({ document }) => document))).map((document) => `excerpts  ${excerpts.get(document) ?? 0} of ${document}`),
    ...sharesOf(dataset).map(({ article, length, shown }) => (
      `shown     ${Math.round((100 * shown) / length)} % of article ${article} (${shown} of ${length} characters)`)),
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
    `record    citations ${citations.length}: linked ${linked}, named as copies ${citations.length - linked}`,
    `record    links ${links.length}, to entries ${links.flatMap((link) => link.entries).length}`,
  ];
}

export interface Share {
  readonly article: string;
  /** Characters of the article, and how many of them some excerpt or its context repeats. */
  readonly length: number;
  readonly shown: number;
}

/** How much of each article the dataset repeats, overlaps counted once. */
export function sharesOf(dataset: Dataset): readonly Share[] {
  const excerpts = group(excerptsOf(dataset), ({ article }) => article);
  return dataset.articles.map(({ id, start, end }) => {
    const extents = (excerpts.get(id) ?? []).map((excerpt) => ({ start: excerpt.start - excerpt.prefix.length, end: excerpt.end + excerpt.suffix.length }));
    return { article: id, length: end - start, shown: lengthOfUnion(extents) };
  });
}

function excerptsOf({ events, tolls }: Dataset): readonly Excerpt[] {
  return [...events.flatMap(({ claims }) => claims), ...tolls].map(({ excerpt }) => excerpt);
}

function lengthOfUnion(extents: readonly Extent[]): number {
  let length = 0;
  let reached = -Infinity;
  for (const { start, end } of sort(extents, (extent) => extent.start)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
