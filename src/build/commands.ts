import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { curate, type Curated } from '../curate/curate.ts';
import { publicFiles } from './public/files.ts';
import { reportCounts, reportFaults } from '../curate/report.ts';
import { loadSources } from './load.ts';

/** `npm run check`. Throws the list of faults where the records under the root are refused. */
export function check(root: string): string {
  return reportCounts(curatedIn(root));
}

const digests = 'tests/records/published.json';
const ids = 'tests/records/published-ids.txt';

/** `npm run freeze`. Writes down what is published under the present version, and which ids are. Throws where that would break a promise. */
export function freeze(root: string, again: boolean): string {
  const curated = curatedIn(root);
  const { version } = curated.dataset;
  const published = frozen(readPublished(root), version, digestOf(curated), again);
  const current = [...publishedNow(curated)];
  const earlier = Object.keys(published).length === 1 && again ? [] : readIds(root);
  const lost = lostIds(earlier, curated);
  if (lost.length > 0) throw new Error(`Published once, and neither an event, nor a claim, nor in the public record, nor in data/moved.json: ${lost.join(', ')}`);
  const all = [...new Set([...earlier, ...current])].toSorted();
  writeFileSync(join(root, digests), `${JSON.stringify(published, null, 2)}\n`);
  writeFileSync(join(root, ids), `${all.join('\n')}\n`);
  return `Version ${version} is frozen: ${all.length} ids.`;
}

function curatedIn(root: string): Curated {
  const outcome = curate(loadSources(root));
  if (!outcome.ok) throw new Error(reportFaults(outcome.faults));
  return outcome.curated;
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

/** They only describe the data. */
const descriptions: ReadonlySet<string> = new Set(['data/schema.json', 'data/README.txt']);

/** By version, the digest of what was published under it. */
export type Published = Readonly<Record<string, string>>;

/** SHA-256 of the files that others may have taken and cited under the data's version, one after the other. */
export function digestOf(curated: Curated): string {
  const hash = createHash('sha256');
  for (const { path, text } of publicFiles(curated)) if (!descriptions.has(path)) hash.update(`${path}\n${text}`);
  return hash.digest('hex');
}

/** What is wrong with publishing this digest as this version, with how to mend it; null where nothing is. */
export function refusal(published: Published, version: string, digest: string): string | null {
  if (!Object.hasOwn(published, version)) return `Version ${version} of the data is not frozen yet. When it is final: npm run freeze`;
  if (published[version] === digest) return null;
  return [
    `The published data has changed, and is still called version ${version}. Others may have cited that version.`,
    '1. Raise “version” in data/release.json.',
    '2. Write an entry for it at the top of data/changes.json, worded in data/words/<language>.json under “changes”.',
    '3. npm run freeze',
  ].join('\n');
}

/** The record with this version added. A version once frozen stays as it is, unless `again` says it never went out. */
export function frozen(published: Published, version: string, digest: string, again: boolean): Published {
  const isOther = Object.hasOwn(published, version) && published[version] !== digest;
  if (isOther && !again) throw new Error(refusal(published, version, digest) ?? '');
  return { ...published, [version]: digest };
}

/** The ids that an address may name: an event's, a claim's, an entry's of the public record. */
export function publishedNow({ dataset }: Pick<Curated, 'dataset'>): ReadonlySet<string> {
  return new Set([...dataset.events.flatMap(({ id, claims }) => [id, ...claims.map((claim) => claim.id)]), ...dataset.record.ids]);
}

/** Published ids that stand no longer, and of which nothing says where they lead. */
export function lostIds(publishedIds: readonly string[], curated: Pick<Curated, 'dataset'>): readonly string[] {
  const known = new Set([...publishedNow(curated), ...curated.dataset.moved.map(({ id }) => id)]);
  return publishedIds.filter((id) => !known.has(id));
}
