import type { Fault } from '../fault.ts';
import type { ExclusiveRecord } from '../schema.ts';
import { fileNames } from '../sources.ts';
import type { Rule } from './rule.ts';

/** No entry of exclusive values says again what another one says, in whichever order; of two that are equal the first stays. */
export const exclusive: Rule = ({ exclusive: entries }) => entries.flatMap((entry, index) => {
  const known = entries.findIndex((other, place) => saysAll(other, entry) && (place < index || !saysAll(entry, other)));
  return known === -1 ? [] : [fault(`entry ${index + 1} (${entry.measure})`, known)];
});

function saysAll(one: ExclusiveRecord, other: ExclusiveRecord): boolean {
  return one.measure === other.measure && other.values.every((value) => one.values.includes(value));
}

function fault(record: string, known: number): Fault {
  return { file: fileNames.exclusive, record, rule: 'unused', found: `it says nothing that entry ${known + 1} does not say`, remedy: 'remove it' };
}
