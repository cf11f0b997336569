import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sourcesWith, type Change } from '../curate/fixture.ts';

export const repository = join(import.meta.dirname, '../..');

/** A folder with the real documents and records, to plant faults in. */
export function copyOfTheRecords(): string {
  const root = mkdtempSync(join(tmpdir(), 'records-'));
  for (const folder of ['data', 'seeds']) cpSync(join(repository, folder), join(root, folder), { recursive: true });
  return root;
}

/** Rewrites one file of records in place; `edit` gets the parsed value and returns what is to stand there. */
export function editRecords(root: string, file: string, edit: (value: ReturnType<typeof JSON.parse>) => unknown): void {
  const path = join(root, file);
  writeFileSync(path, JSON.stringify(edit(JSON.parse(readFileSync(path, 'utf8')))));
}

/** A small page over the fixture's records, which imports every virtual module. */
export function fixtureProject(...changes: readonly Change[]): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  const { documents, records } = sourcesWith(changes);
  for (const { name, text } of documents) write(root, `seeds/${name}`, text);
  for (const { file, value } of records) write(root, file, JSON.stringify(value));
  write(root, 'LICENSE', 'Take it.\n');
  write(root, 'index.html', '<script type="module" src="./main.js"></script>');
  write(root, 'main.js', [
    "import dataset from 'virtual:dataset';",
    "import geometry from 'virtual:geometry';",
    "import words from 'virtual:words/en';",
    'globalThis.page = { dataset, geometry, words };',
  ].join('\n'));
  return root;
}

export function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
