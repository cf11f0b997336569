import type { Curated } from '../curate/curate.ts';
import { printArticles } from '../curate/public/articles-csv.ts';
import { printClaims } from '../curate/public/claims-csv.ts';
import { printEvents } from '../curate/public/events-geojson.ts';
import { printReadme } from '../curate/public/readme.ts';
import { printSchema } from '../curate/public/schema-json.ts';
import { printTolls } from '../curate/public/tolls-csv.ts';

export interface PublicFile {
  /** Relative to the page: `data/claims.csv`. */
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

/** The files that the page offers to others; names and fields are a contract (design.md, section 4). */
export function publicFiles(curated: Curated): readonly PublicFile[] {
  const csv = 'text/csv; charset=utf-8';
  return [
    { path: 'data/events.geojson', type: 'application/geo+json', text: printEvents(curated) },
    { path: 'data/claims.csv', type: csv, text: printClaims(curated) },
    { path: 'data/tolls.csv', type: csv, text: printTolls(curated) },
    { path: 'data/articles.csv', type: csv, text: printArticles(curated) },
    { path: 'data/schema.json', type: 'application/schema+json', text: printSchema() },
    { path: 'data/README.txt', type: 'text/plain; charset=utf-8', text: printReadme(curated) },
  ];
}
