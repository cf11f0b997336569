import { csvParseRows } from 'd3';
import { csvOf } from '../dataset/csv.ts';
import type { Selection } from '../select/selection.ts';

export interface FilterableFile {
  readonly subject: 'events' | 'located' | 'claims' | 'tolls' | 'articles';
  readonly name: string;
  readonly type: string;
  /** The part of the file's text that belongs to a selection, in the file's own format. */
  readonly filter: (text: string, selection: Selection) => string;
}

const csv = 'text/csv;charset=utf-8';

/** The public files with rows, under the names that they have beside the page. */
export const filterableFiles: readonly FilterableFile[] = [
  { subject: 'events', name: 'events.geojson', type: 'application/geo+json', filter: (text, { events }) => filteredFeatures(text, events) },
  { subject: 'located', name: 'events-located.geojson', type: 'application/geo+json', filter: (text, { events }) => filteredFeatures(text, events) },
  { subject: 'claims', name: 'claims.csv', type: csv, filter: (text, { events }) => filteredRows(text, 'event', events) },
  { subject: 'tolls', name: 'tolls.csv', type: csv, filter: (text, { tolls }) => filteredRows(text, 'toll', tolls) },
  { subject: 'articles', name: 'articles.csv', type: csv, filter: (text, { articles }) => filteredRows(text, 'article', articles) },
];

/** The header and the rows whose cell of the column is among the ids, as they were printed. Throws where there is no such column, or the text is torn. */
export function filteredRows(text: string, column: string, ids: ReadonlySet<string>): string {
  const [header = [], ...rows] = csvParseRows(text);
  const at = header.indexOf(column);
  if (at === -1) throw new Error(`no column ${column}`);
  // D3 closes an open quote in silence, and half a row would pass for a whole one.
  if ((text.split('"').length - 1) % 2 === 1) throw new Error('a quote is never closed');
  return csvOf(header, rows.filter((row) => ids.has(row[at] ?? '')));
}

/** The collection with the features whose id is among the ids. Throws where the text is no collection of features. */
export function filteredFeatures(text: string, ids: ReadonlySet<string>): string {
  const collection: unknown = JSON.parse(text);
  if (!isCollection(collection)) throw new Error('no FeatureCollection');
  const features = collection.features.filter(({ id }) => typeof id === 'string' && ids.has(id));
  return `${JSON.stringify({ ...collection, features })}\n`;
}

function isCollection(value: unknown): value is { readonly features: readonly { readonly id?: unknown }[] } {
  return typeof value === 'object' && value !== null && 'features' in value && Array.isArray(value.features);
}
