import { strToU8, zipSync } from 'fflate';
import type { Curated } from '../../curate/curate.ts';
import { forSpreadsheets } from '../../dataset/csv.ts';
import { printEvents, printLocatedEvents, printSchema } from './events.ts';
import { printReadme } from './readme.ts';
import { printRecordFeatures, printRecordRows } from './record.ts';
import { printArticles, printClaims, printMoved, printTolls } from './tables.ts';

export interface PublicFile {
  /** Relative to the page: `data/claims.csv`. */
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

const csv = 'text/csv; charset=utf-8';
const geojson = 'application/geo+json';

/** The files that the page offers to others; names and fields are a contract: README.txt says what they mean. */
export function publicFiles(curated: Curated): readonly PublicFile[] {
  const { strikes, facts } = curated.record;
  const hasRecord = strikes.length + facts.length > 0;
  return [
    { path: 'data/events.geojson', type: geojson, text: printEvents(curated) },
    { path: 'data/events-located.geojson', type: geojson, text: printLocatedEvents(curated) },
    { path: 'data/claims.csv', type: csv, text: printClaims(curated) },
    { path: 'data/tolls.csv', type: csv, text: printTolls(curated) },
    { path: 'data/articles.csv', type: csv, text: printArticles(curated) },
    { path: 'data/moved.csv', type: csv, text: printMoved(curated) },
    { path: 'data/schema.json', type: 'application/schema+json', text: printSchema() },
    ...(hasRecord ? [
      { path: 'data/record.geojson', type: geojson, text: printRecordFeatures(curated) },
      { path: 'data/record.csv', type: csv, text: printRecordRows(curated) },
    ] : []),
    { path: 'data/README.txt', type: 'text/plain; charset=utf-8', text: printReadme(curated) },
  ];
}

export const archiveFile = { path: 'data/strikes-at-sea-data.zip', type: 'application/zip' } as const;

/** The earliest that a ZIP can say, on whatever clock: the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

/** All public files in one folder with the licence of what is ours, as a ZIP. Its CSV has a byte order mark: whoever unpacks it will open it by a double press. */
export function archiveOf(files: readonly PublicFile[], licence: string): Uint8Array {
  const entries = files.map(({ path, text }) => [path.replace(/^data\//, ''), path.endsWith('.csv') ? forSpreadsheets(text) : text] as const);
  return zipSync(Object.fromEntries([...entries, ['LICENSE.txt', licence] as const].map(([name, text]) => [`strikes-at-sea-data/${name}`, strToU8(text)])), { level: 9, mtime });
}
