import type { Curated } from '../../curate.ts';
import { compareText } from '../../order.ts';
import { printCsv, type Cell } from '../../public/csv.ts';
import { propertiesOf, type CitationProperties, type EntryProperties } from './properties.ts';

const columns = [
  'type', 'kind', 'title', 'title_es', 'date', 'date_earliest', 'date_latest', 'known', 'group', 'group_killed_min', 'group_killed_max',
  'announced_by', 'theatre', 'location', 'boats', 'killed_min', 'killed_max', 'killed_note', 'survivors_min', 'survivors_max', 'rescued',
  'presumed_dead', 'affiliation', 'single_sourced', 'events', 'citations',
] as const satisfies readonly (keyof EntryProperties)[];

/** The same as `record.geojson` but for the outlines, one row an entry. */
export function printRecordRows(curated: Curated): string {
  const { strikes, facts } = curated.record;
  const rows = [...strikes, ...facts].toSorted((a, b) => compareText(a.id, b.id)).map((entry) => {
    const properties = propertiesOf(entry, curated);
    return [entry.id, ...columns.map((column) => cellOf(column, properties))];
  });
  return printCsv(['entry', ...columns], rows);
}

function cellOf(column: (typeof columns)[number], properties: EntryProperties): Cell {
  if (column === 'citations') return properties.citations.map(printCitation).join(' | ');
  if (column === 'announced_by' || column === 'affiliation' || column === 'events') return properties[column].join('; ');
  if (column === 'single_sourced') return String(properties[column]);
  return properties[column];
}

function printCitation({ publisher, title, url, copy }: CitationProperties): string {
  return `${publisher}: ${title} <${url ?? `copy on ${copy}`}>`;
}
