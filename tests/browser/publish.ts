import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOfTheRecords, editRecords } from '../build/project.ts';

/** Builds the page over a folder of records, in a process that knows nothing of tests; gives the folder of the build. */
export function buildOver(records: string, environment: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  const parameters = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'];
  execFileSync(process.execPath, parameters, { stdio: 'inherit', env: { ...process.env, ...environment, NODE_ENV: 'production', RECORDS_ROOT: records } });
  return folder;
}

/** What a host does at an update: the old build's files go, the new build's come. */
export function publish(built: string, host: string): void {
  for (const name of readdirSync(host)) rmSync(join(host, name), { recursive: true });
  cpSync(built, host, { recursive: true });
}

/** The next version of the data, in which one event has another title in both languages. */
export function buildOfTheNextVersion(event: string, title: string): string {
  const records = copyOfTheRecords();
  editRecords(records, 'data/release.json', (release) => ({ ...release, version: '9.0.0' }));
  editRecords(records, 'data/changes.json', (entries) => [{ version: '9.0.0', date: '2027-01-01', changes: ['another-title'] }, ...entries]);
  for (const language of ['en', 'es']) {
    editRecords(records, `data/words/${language}.json`, (words) => {
      words.events[event].title = title;
      words.changes['another-title'] = 'One event has another title.';
      return words;
    });
  }
  try {
    return buildOver(records);
  } finally {
    rmSync(records, { recursive: true });
  }
}
