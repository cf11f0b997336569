import { fieldCorruptions } from './fields.ts';
import { fileCorruptions } from './files.ts';
import type { Chance } from './chance.ts';
import type { Corruption, Ground } from './ground.ts';
import { judge, type Fate, type Verdict } from './judge.ts';
import { meaningCorruptions } from './meanings.ts';
import { geometryCorruptions, valueCorruptions } from './values.ts';

export const corruptions: readonly Corruption[] = [
  ...fieldCorruptions, ...valueCorruptions, ...geometryCorruptions, ...fileCorruptions, ...meaningCorruptions,
];

export interface Result extends Verdict {
  /** Where, and from what to what: enough to meet it again by hand. */
  readonly did: string;
}

export function resultsOf(corruption: Corruption, ground: Ground, truth: string, chance: Chance): readonly Result[] {
  const make = corruption.prepare(ground);
  return Array.from({ length: corruption.times }, () => {
    const mutant = make(chance);
    const did = `${mutant.file} ${mutant.path.join('.')}: ${shown(mutant.before)} → ${shown(mutant.after)}`;
    return { ...judge(mutant, ground, truth), did };
  });
}

const columns: readonly Fate[] = ['refused', 'refused elsewhere', 'refused unnamed', 'shown', 'apart', 'silent', 'threw'];

/** A line for each class with its counts, then the reasons of those counted apart. */
export function countsOf(results: ReadonlyMap<string, readonly Result[]>): string {
  const row = (name: string, of: readonly Result[]) => (
    `${name.padEnd(42)}${[of.length, ...columns.map((fate) => of.filter((result) => result.fate === fate).length)].map((count) => String(count).padStart(9)).join('')}`);
  const all = [...results.values()].flat();
  const reasons = all.flatMap(({ fate, because }) => (fate === 'apart' ? [`${fate}: ${because}`] : []));
  return [
    `${'corruption'.padEnd(42)}${['tried', 'refused', 'elsewh.', 'unnamed', 'shown', 'apart', 'silent', 'threw'].map((name) => name.padStart(9)).join('')}`,
    ...[...results].map(([name, of]) => row(name, of)),
    row('all', all),
    ...[...new Set(reasons)].toSorted().map((reason) => `${String(reasons.filter((other) => other === reason).length).padStart(5)} ${reason}`),
  ].join('\n');
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}
