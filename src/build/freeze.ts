import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { curate } from '../curate/curate.ts';
import { reportFaults } from '../curate/report.ts';
import { loadSources } from './load.ts';
import { digestOf, frozen, lostIds, type Published } from './published.ts';

const digests = 'tests/records/published.json';
const ids = 'tests/records/published-ids.txt';

/** Writes down what is published under the present version, and which ids are. Throws where that would break a promise. */
export function freeze(root: string, again: boolean): string {
  const outcome = curate(loadSources(root));
  if (!outcome.ok) throw new Error(reportFaults(outcome.faults));
  const { curated } = outcome;
  const { version } = curated.dataset;
  const published = frozen(readPublished(root), version, digestOf(curated), again);
  const current = [...curated.dataset.events.map(({ id }) => id), ...curated.dataset.record.ids];
  const earlier = Object.keys(published).length === 1 && again ? [] : readIds(root);
  const lost = lostIds(earlier, curated);
  if (lost.length > 0) throw new Error(`Published once, and neither an event, nor in the public record, nor in data/withdrawn.json: ${lost.join(', ')}`);
  const all = [...new Set([...earlier, ...current])].toSorted();
  writeFileSync(join(root, digests), `${JSON.stringify(published, null, 2)}\n`);
  writeFileSync(join(root, ids), `${all.join('\n')}\n`);
  return `Version ${version} is frozen: ${all.length} ids.`;
}

export function readPublished(root: string): Published {
  const published: Published = JSON.parse(textOf(root, digests) || '{}');
  return published;
}

export function readIds(root: string): readonly string[] {
  return textOf(root, ids).split('\n').filter((line) => line !== '');
}

function textOf(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}
