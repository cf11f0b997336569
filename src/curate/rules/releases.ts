import { parseDay } from '../../dataset/day.ts';
import type { Fault } from '../fault.ts';
import type { ChangesRecord } from '../schema.ts';
import { fileNames } from '../sources.ts';
import type { Rule } from './rule.ts';

/** The changelog tells of the published version first, then of each earlier one; what was withdrawn is gone. */
export const releases: Rule = ({ release, changes, withdrawn, events, mentioned }) => [
  ...(mentioned.size > 0 ? [] : untold(release?.version, changes[0]?.version)),
  ...changes.flatMap((entry, index) => badOrder(entry, changes[index + 1])),
  ...changes.flatMap(badDay),
  ...repeatedChanges(changes),
  ...withdrawn.flatMap(({ id, version }) => [
    ...(changes.some((entry) => entry.version === version) ? [] : [unknownVersion(id, version)]),
    ...(events.some((event) => event.id === id) ? [stillThere(id)] : []),
  ]),
];

function untold(version: string | undefined, told: string | undefined): readonly Fault[] {
  if (version === undefined || version === told) return [];
  const found = `the data is of version ${version}, the first entry of ${told ?? 'none'}`;
  return [fault(version, found, 'write an entry for it at the top, with what readers should know of it')];
}

function badOrder({ version, date }: ChangesRecord, before: ChangesRecord | undefined): readonly Fault[] {
  if (before === undefined) return [];
  const isNewer = compareVersions(version, before.version) > 0;
  const isLater = date >= before.date;
  return [
    ...(isNewer ? [] : [fault(version, `stands above ${before.version}`, 'put the newest version first, each once')]),
    ...(isLater ? [] : [fault(version, `date: ${date} is before that of ${before.version}`, 'correct one of the two dates')]),
  ];
}

function badDay({ version, date }: ChangesRecord): readonly Fault[] {
  return parseDay(date) === null ? [fault(version, 'date: not a day that the calendar has', 'write YYYY-MM-DD')] : [];
}

function repeatedChanges(changes: readonly ChangesRecord[]): readonly Fault[] {
  const seen = new Set<string>();
  return changes.flatMap(({ version, changes: ids }) => ids.flatMap((id) => {
    if (seen.has(id)) return [fault(version, `“${id}” is told twice`, 'give each change an id of its own')];
    seen.add(id);
    return [];
  }));
}

/** Positive where the first is newer. Both are of the form 1.0.0. */
function compareVersions(a: string, b: string): number {
  const parts = b.split('.').map(Number);
  return a.split('.').map((part, index) => Number(part) - (parts[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function unknownVersion(id: string, version: string): Fault {
  return { file: fileNames.withdrawn, record: id, rule: 'release', found: `version ${version} has no entry in ${fileNames.changes}`, remedy: 'name the version in which it was withdrawn' };
}

function stillThere(id: string): Fault {
  return { file: fileNames.withdrawn, record: id, rule: 'release', found: 'the event is still among the records', remedy: 'remove it from one of the two: an id is never reused' };
}

function fault(record: string, found: string, remedy: string): Fault {
  return { file: fileNames.changes, record, rule: 'release', found, remedy };
}
