import type { Curated } from '../curate/curate.ts';
import { printArticles } from '../curate/public/articles-csv.ts';
import { printClaims } from '../curate/public/claims-csv.ts';
import { printEvents } from '../curate/public/events-geojson.ts';
import { printReadme } from '../curate/public/readme.ts';
import { printSchema } from '../curate/public/schema-json.ts';
import { printTolls } from '../curate/public/tolls-csv.ts';
import { printRecordRows } from '../curate/record/public/record-csv.ts';
import { printRecordFeatures } from '../curate/record/public/record-geojson.ts';

export interface PublicFile {
  /** Relative to the page: `data/claims.csv`. */
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

const csv = 'text/csv; charset=utf-8';
const geojson = 'application/geo+json';

/** The files that the page offers to others; names and fields are a contract (design.md, section 4). */
export function publicFiles(curated: Curated): readonly PublicFile[] {
  return [
    { path: 'data/events.geojson', type: geojson, text: printEvents(curated) },
    { path: 'data/claims.csv', type: csv, text: printClaims(curated) },
    { path: 'data/tolls.csv', type: csv, text: printTolls(curated) },
    { path: 'data/articles.csv', type: csv, text: printArticles(curated) },
    { path: 'data/schema.json', type: 'application/schema+json', text: printSchema() },
    ...recordFiles(curated),
    { path: 'data/README.txt', type: 'text/plain; charset=utf-8', text: printReadme(curated) },
  ];
}

/** None in a project without a public record. */
function recordFiles(curated: Curated): readonly PublicFile[] {
  const { strikes, facts } = curated.record;
  if (strikes.length + facts.length === 0) return [];
  return [
    { path: 'data/record.geojson', type: geojson, text: printRecordFeatures(curated) },
    { path: 'data/record.csv', type: csv, text: printRecordRows(curated) },
  ];
}
