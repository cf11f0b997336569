import { isoOf } from '../../dataset/day.ts';
import type { Cited, PublicRecord, RecordCitation, RecordEntry, RecordGroup, RecordStrike } from '../../dataset/record.ts';
import type { Range } from '../../dataset/types.ts';
import type { Curated } from '../curate.ts';
import { compareText } from '../order.ts';
import type { WordsRecord } from '../schema.ts';

/** The whole public record as plain text, one fact a line, as `print` does for the dataset. */
export function printRecord({ record, words }: Curated): string {
  const english = words.get('en');
  const blocks = [
    printHead(record),
    Object.entries(english?.recordNames ?? {}).toSorted(([a], [b]) => compareText(a, b)).map(([id, name]) => `name ${id}: ${name}`),
    record.groups.map((group) => printGroup(group)),
    record.links.map(({ event, entries }) => `link ${event} = ${entries.join(', ')}`),
    ...[...record.strikes, ...record.facts].map((entry) => printEntry(entry, english)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function printHead({ asOf, covers }: PublicRecord): readonly string[] {
  return [`compiled ${isoOf(asOf)}`, `covers ${isoOf(covers.earliest)} to ${isoOf(covers.latest)}`];
}

function printGroup({ id, killed }: RecordGroup): string {
  return `group ${id}: ${printRange(killed)} killed`;
}

function printEntry(entry: RecordEntry, english: WordsRecord | undefined): readonly string[] {
  const { id, type, kind, date, known, singleSourced, citations } = entry;
  const span = `${isoOf(date.earliest)} to ${isoOf(date.latest)}${date.approximate ? ', approximate' : ''}`;
  return [
    `${type} ${id}`,
    ...(type === 'fact' ? [`  kind ${kind}`] : []),
    `  date ${date.edtf} (${span})`,
    `  known ${isoOf(known)}`,
    ...(entry.type === 'strike' ? printStrike(entry) : []),
    ...(singleSourced ? ['  single-sourced'] : []),
    ...Object.entries(english?.record[id] ?? {}).map(([field, sentence]) => `  words ${field}: ${sentence}`),
    ...citations.flatMap(printCitation),
  ];
}

function printStrike({ announcedBy, theatre, boats, killed, group, survivors, affiliations }: RecordStrike): readonly string[] {
  return [
    `  announced by ${announcedBy.join(', ') || 'nobody'}`,
    `  theatre ${theatre ?? 'not disclosed'}`,
    `  boats ${boats}`,
    `  killed ${printRange(killed)}${group === null ? '' : `, told together as ${group}`}`,
    ...(survivors === null ? [] : [`  survivors ${printRange(survivors.initial)}: ${survivors.rescued} rescued, ${survivors.presumedDead ?? 'unknown'} presumed dead`]),
    ...affiliations.map(({ value, by }) => `  alleged ${value} by ${by}`),
  ];
}

function printCitation({ publisher, title, url, copy, date, says }: RecordCitation): readonly string[] {
  return [
    `  cites ${publisher}, “${title}”, ${date ?? 'no date'}, ${url ?? `copy on ${copy}`}`,
    ...says.map((cited) => `    says ${printCited(cited)}`),
  ];
}

function printCited({ measure, edtf, ...range }: Cited): string {
  return `${measure} ${edtf ?? printRange(range)}`;
}

function printRange({ min, max }: Range): string {
  return `${min ?? '?'} to ${max ?? '?'}`;
}
