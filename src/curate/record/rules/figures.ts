import type { Fault } from '../../fault.ts';
import type { Rule } from '../../rules/rule.ts';
import { recordFiles } from '../files.ts';
import { entriesOf } from '../library.ts';
import type { CitationRecord, StrikeRecord } from '../schema.ts';

/** Ranges run upwards, nobody is rescued or lost who had not survived, and a citation says of each measure what that measure can take. */
export const recordFigures: Rule = ({ record }) => [
  ...record.strikes.flatMap((strike) => [...backwards(recordFiles.strikes, strike.id, 'killed', strike.killed), ...badSurvivors(strike)]),
  ...record.groups.flatMap(({ id, killed }) => backwards(recordFiles.groups, id, 'killed', killed)),
  ...record.totals.flatMap(({ date, killed }) => backwards(recordFiles.totals, date, 'killed', killed)),
  ...entriesOf(record).flatMap(({ file, entry }) => (
    entry.citations.flatMap((citation) => citation.says.flatMap((cited) => badSaying(file, entry.id, citation.publisher, cited))))),
];

function badSurvivors({ id, survivors }: StrikeRecord): readonly Fault[] {
  if (survivors === undefined) return [];
  const { max, rescued, presumedDead = 0 } = survivors;
  const tooMany = rescued + presumedDead > max
    ? [fault(recordFiles.strikes, id, `${rescued} rescued and ${presumedDead} presumed dead of at most ${max} survivors`, 'correct one of the figures')]
    : [];
  return [...backwards(recordFiles.strikes, id, 'survivors', survivors), ...tooMany];
}

function badSaying(file: string, id: string, publisher: string, cited: CitationRecord['says'][number]): readonly Fault[] {
  const { measure, min, max, edtf } = cited;
  const says = `${publisher} on “${measure}”`;
  const hasNumber = min !== undefined || max !== undefined;
  if (measure === 'date') {
    if (edtf !== undefined && !hasNumber) return [];
    return [fault(file, id, `${says}: ${edtf === undefined ? 'no date' : 'a number'}`, 'give “edtf” and no number')];
  }
  return [
    ...(edtf === undefined ? [] : [fault(file, id, `${says}: a date`, 'give “edtf” with the measure “date” only')]),
    ...(hasNumber ? [] : [fault(file, id, `${says}: no number`, 'give min, max or both, or leave the measure out')]),
    ...backwards(file, id, says, cited),
  ];
}

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function backwards(file: string, id: string, what: string, { min, max }: Bounds): readonly Fault[] {
  if (min === undefined || max === undefined || min <= max) return [];
  return [fault(file, id, `${what}: min ${min} is above max ${max}`, 'put the smaller number first')];
}

function fault(file: string, record: string, found: string, remedy: string): Fault {
  return { file, record, rule: 'number', found, remedy };
}
