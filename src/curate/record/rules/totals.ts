import { isoOf } from '../../../dataset/day.ts';
import type { Fault } from '../../fault.ts';
import type { Rule } from '../../rules/rule.ts';
import { recordFiles } from '../files.ts';
import type { TotalRecord } from '../schema.ts';
import { totalsOf } from '../totals.ts';

/** The strikes add up to the published running total on every day on which something was added. */
export const recordTotals: Rule = ({ record, mentioned }) => {
  // A strike that could not be read is told of by its own fault; every total after it would be wrong as well.
  if (mentioned.size > 0) return [];
  const computed = new Map(totalsOf(record).map(({ day, strikes, boats, killed }) => [isoOf(day), printed({ strikes, boats, killed })]));
  const listed = new Set(record.totals.map(({ date }) => date));
  return [
    ...record.totals.flatMap((total, index) => badOrder(total, record.totals[index - 1])),
    ...record.totals.flatMap((total) => differing(total, computed.get(total.date))),
    ...[...computed].filter(([date]) => !listed.has(date)).map(([date, sum]) => (
      fault(date, `no total for this day, on which the strikes add up to ${sum}`, 'add the total that was published for it'))),
  ];
};

function differing(total: TotalRecord, computed: string | undefined): readonly Fault[] {
  if (computed === undefined) return [fault(total.date, 'a total for a day without a strike', 'remove it, or add the strike')];
  const found = printed(total);
  return found === computed ? [] : [fault(total.date, `${found}, but the strikes add up to ${computed}`, 'correct the strikes, their groups or the total')];
}

function badOrder({ date }: TotalRecord, before: TotalRecord | undefined): readonly Fault[] {
  if (before === undefined || before.date < date) return [];
  return [fault(date, `stands after ${before.date}`, 'put the days in order, each once')];
}

function printed({ strikes, boats, killed }: Pick<TotalRecord, 'strikes' | 'boats' | 'killed'>): string {
  return `${strikes} strikes, ${boats} boats, ${killed.min} to ${killed.max} killed`;
}

function fault(record: string, found: string, remedy: string): Fault {
  return { file: recordFiles.totals, record, rule: 'total', found, remedy };
}
