import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadSources } from '../../src/build/load.ts';
import type { Sources } from '../../src/curate/sources.ts';
import { madeSources, type Wish } from './made.ts';

/** Here and not at the top: what is measured is no part of the project, and `npm ci` clears it away. */
const home = 'node_modules/.made';

export interface Built {
  /** What `npm run check -- --root` takes. */
  readonly root: string;
  readonly dist: string;
  readonly milliseconds: number;
}

/** The page over a made corpus, through the whole pipeline, in a folder of its own. */
export function buildMade(project: string, wish: Wish, folder = join(project, home, String(wish.events))): Built {
  rmSync(folder, { recursive: true, force: true });
  writeSources(folder, madeSources(loadSources(project), wish));
  return { root: folder, ...buildPage(project, join(folder, 'dist'), { RECORDS_ROOT: folder }) };
}

/** The page over the project's own records. */
export function buildReal(project: string): Built {
  return { root: project, ...buildPage(project, join(project, home, 'real/dist'), {}) };
}

function buildPage(project: string, dist: string, environment: Readonly<Record<string, string>>): Pick<Built, 'dist' | 'milliseconds'> {
  const parameters = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', dist, '--emptyOutDir'];
  // With an address, so that the time has all in it that a publisher's build does: sitemap, feed, a picture each event.
  const address = process.env['SITE_URL'] ?? 'https://example.org/';
  const began = performance.now();
  execFileSync(process.execPath, parameters, { cwd: project, stdio: 'inherit', env: { ...process.env, SITE_URL: address, ...environment, NODE_ENV: 'production' } });
  return { dist, milliseconds: performance.now() - began };
}

function writeSources(root: string, { documents, records }: Sources): void {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const { name, text } of documents) write(`seeds/${name}`, text);
  for (const { file, value } of records) write(file, JSON.stringify(value, null, 1));
}
