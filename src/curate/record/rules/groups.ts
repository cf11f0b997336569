import { parseEdtf } from '../../../dataset/edtf.ts';
import type { Fault } from '../../fault.ts';
import type { Rule } from '../../rules/rule.ts';
import { recordFiles } from '../files.ts';
import type { GroupRecord, StrikeRecord } from '../schema.ts';
import { sumOf } from '../sums.ts';

/** A group holds at least two strikes of one day, and together they can have killed what was published for them. */
export const recordGroups: Rule = ({ record, mentioned }) => [
  ...record.strikes.flatMap(({ id, group }) => {
    if (group === undefined || mentioned.has(group) || record.groups.some((known) => known.id === group)) return [];
    const remedy = `correct the id, or add it to ${recordFiles.groups}`;
    return [{ file: recordFiles.strikes, record: id, rule: 'reference' as const, found: `group “${group}” does not exist`, remedy }];
  }),
  ...record.groups.flatMap((group) => {
    const own = record.strikes.filter((strike) => strike.group === group.id);
    return mentioned.has(group.id) ? [] : badGroup(group, own);
  }),
];

function badGroup(group: GroupRecord, strikes: readonly StrikeRecord[]): readonly Fault[] {
  if (strikes.length === 0) return [fault(group, 'unused', 'no strike belongs to it', 'remove it, or name it in its strikes')];
  if (strikes.length === 1) return [fault(group, 'group', 'only one strike belongs to it', 'give that strike the figures and remove the group')];
  const days = new Set(strikes.flatMap(({ date }) => parseEdtf(date)?.latest ?? []));
  const sum = sumOf(strikes.map(({ killed }) => killed));
  const { min, max } = group.killed;
  return [
    ...(days.size > 1 ? [fault(group, 'group', `its strikes are of ${days.size} days`, 'group strikes of one day: totals count the group on it')] : []),
    ...(min >= sum.min && max <= sum.max
      ? []
      : [fault(group, 'group', `killed ${min} to ${max}, but its strikes killed ${sum.min} to ${sum.max}`, 'correct the group, or the bounds of its strikes')]),
  ];
}

function fault({ id }: GroupRecord, rule: 'group' | 'unused', found: string, remedy: string): Fault {
  return { file: recordFiles.groups, record: id, rule, found, remedy };
}
