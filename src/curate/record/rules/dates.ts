import { isoOf, parseDay, type Span } from '../../../dataset/day.ts';
import { parseEdtf } from '../../../dataset/edtf.ts';
import type { Fault, RuleName } from '../../fault.ts';
import type { Rule } from '../../rules/rule.ts';
import { coversOf } from '../dates.ts';
import { recordFiles } from '../files.ts';
import { entriesOf, type FiledEntry } from '../library.ts';
import type { CoverageRecord, StrikeRecord } from '../schema.ts';

/** Every date exists; a strike is in the days that the record covers, and announced in them, not before it happened. */
export const recordDates: Rule = ({ record }) => {
  const covers = record.coverage === null ? null : coversOf(record.coverage);
  return [
    ...(record.coverage === null ? [] : badCoverage(record.coverage)),
    ...entriesOf(record).flatMap(badDates),
    ...record.strikes.flatMap((strike) => [...badAnnouncement(strike), ...(covers === null ? [] : outside(strike, covers))]),
    ...record.facts.flatMap(({ id, date }) => {
      const latest = parseEdtf(date)?.latest;
      return covers === null || latest === undefined ? [] : tooLate(recordFiles.facts, id, `dated ${isoOf(latest)}`, latest, covers);
    }),
  ];
};

function badCoverage(coverage: CoverageRecord): readonly Fault[] {
  const { asOf, from, to } = coverage;
  const wrong = Object.entries({ asOf, from, to }).filter(([, day]) => parseDay(day) === null);
  if (wrong.length > 0) return wrong.map(([field]) => badBound(field, 'not a day that the calendar has', 'write YYYY-MM-DD'));
  return [
    ...(coversOf(coverage) === null ? [badBound('to', `${to} is before ${from}`, 'put the earlier day in “from”')] : []),
    ...(asOf < to ? [badBound('asOf', `compiled on ${asOf}, and covers days to ${to}`, 'cover no day after the one it was compiled on')] : []),
  ];
}

function badBound(field: string, found: string, remedy: string): Fault {
  return fault(recordFiles.coverage, field, 'coverage', found, remedy);
}

function badDates({ file, entry: { id, date, citations } }: FiledEntry): readonly Fault[] {
  const cited = citations.flatMap((citation) => [citation.date, ...citation.says.map(({ edtf }) => edtf)]);
  return [date, ...cited].flatMap((edtf) => {
    if (edtf === null || edtf === undefined || parseEdtf(edtf) !== null) return [];
    const remedy = 'write a day, a month or a year that exists, with or without “~”, or two of them with “/” between, the earlier first';
    return [fault(file, id, 'date', `“${edtf.slice(0, 80)}” is not a date that the calendar has`, remedy)];
  });
}

function badAnnouncement({ id, date, announced }: StrikeRecord): readonly Fault[] {
  const day = parseDay(announced);
  if (day === null) return [fault(recordFiles.strikes, id, 'date', `announced: “${announced.slice(0, 80)}” is not a day`, 'write YYYY-MM-DD')];
  const earliest = parseEdtf(date)?.earliest;
  if (earliest === undefined || earliest <= day) return [];
  const found = `dated ${isoOf(earliest)} at the earliest, but announced on ${isoOf(day)}`;
  return [fault(recordFiles.strikes, id, 'reported', found, 'correct one of the two')];
}

function outside({ id, date, announced }: StrikeRecord, covers: Span): readonly Fault[] {
  const span = parseEdtf(date);
  const day = parseDay(announced);
  const isEarly = span !== null && span.earliest < covers.earliest;
  return [
    ...(isEarly ? [notCovered(recordFiles.strikes, id, `dated ${isoOf(span.earliest)}`, covers)] : []),
    ...(span === null ? [] : tooLate(recordFiles.strikes, id, `dated ${isoOf(span.latest)}`, span.latest, covers)),
    ...(day === null ? [] : tooLate(recordFiles.strikes, id, `announced on ${isoOf(day)}`, day, covers)),
  ];
}

/** The axis ends with the coverage, so what is later could never be shown. Facts may come before: they explain what follows. */
function tooLate(file: string, id: string, when: string, day: number, covers: Span): readonly Fault[] {
  return day <= covers.latest ? [] : [notCovered(file, id, when, covers)];
}

function notCovered(file: string, id: string, when: string, { earliest, latest }: Span): Fault {
  const found = `${when}, and the record covers ${isoOf(earliest)} to ${isoOf(latest)}`;
  return fault(file, id, 'coverage', found, `correct the day, or ${recordFiles.coverage} where the record is continuous further`);
}

function fault(file: string, record: string, rule: RuleName, found: string, remedy: string): Fault {
  return { file, record, rule, found, remedy };
}
