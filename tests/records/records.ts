import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSources } from '../../src/build/load.ts';
import { curate, type Curated } from '../../src/curate/curate.ts';
import { reportFaults } from '../../src/curate/report.ts';

const repository = join(import.meta.dirname, '../..');

/** The real records, compiled; throws the report where they are refused. */
export function theRecords(): Curated {
  const outcome = curate(loadSources(repository));
  if (!outcome.ok) throw new Error(reportFaults(outcome.faults));
  return outcome.curated;
}

/** A document's text, read without any code of ours. */
export function textOf(document: string): string {
  return readFileSync(join(repository, 'seeds', document), 'utf8');
}
