import { isoOf, parseDay } from '../../dataset/day.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import type { Fault, RuleName } from '../fault.ts';
import type { Library } from '../library.ts';
import type { DatedRecord } from '../schema.ts';
import { eventsFile, fileNames } from '../sources.ts';
import { firstReport } from '../reports.ts';
import type { Rule } from './rule.ts';

/** Every date exists, none is later than its own report, and what rests on the public record cites it. */
export const dates: Rule = (library, reading) => [
  ...datedRecords(library).flatMap(({ file, record, dated }) => (
    datesOf(dated).flatMap((date) => existing(file, record, date)).concat(cited(file, record, dated)))),
  ...library.articles.flatMap(({ id, covers }) => existing(fileNames.articles, id, covers)),
  ...library.events.flatMap((event) => (
    early(eventsFile(event.kind), event.id, event.date, firstReport(event.claims.map(({ article }) => article), reading.datelines)))),
  ...library.tolls.flatMap((toll) => (
    toll.asOf === undefined ? [] : early(fileNames.tolls, toll.id, toll.asOf, firstReport([toll.article], reading.datelines)))),
  ...axisStart(library),
];

interface DatedEntry {
  readonly file: string;
  readonly record: string;
  readonly dated: DatedRecord;
}

function datedRecords({ events, articles, tolls }: Library): readonly DatedEntry[] {
  return [
    ...events.map((event) => ({ file: eventsFile(event.kind), record: event.id, dated: event.date })),
    ...articles.map(({ id, dateline }) => ({ file: fileNames.articles, record: id, dated: dateline })),
    ...tolls.flatMap(({ id, asOf }) => (asOf === undefined ? [] : [{ file: fileNames.tolls, record: id, dated: asOf }])),
  ];
}

/** Its own, and those of the pages that it cites. */
function datesOf({ edtf, citations }: DatedRecord): readonly string[] {
  return [edtf, ...(citations ?? []).flatMap(({ date }) => date ?? [])];
}

function existing(file: string, record: string, edtf: string): readonly Fault[] {
  if (parseEdtf(edtf) !== null) return [];
  const remedy = 'write a day, a month or a year that exists, with or without “~”, or two of them with “/” between, the earlier first';
  return [fault(file, record, 'date', `“${edtf.slice(0, 80)}” is not a date that the calendar has`, remedy)];
}

function cited(file: string, record: string, { basis, citations }: DatedRecord): readonly Fault[] {
  const cites = (citations ?? []).length > 0;
  if (cites === (basis === 'record')) return [];
  const found = cites ? `citations on a date of basis “${basis}”` : 'a date of basis “record” without a citation';
  return [fault(file, record, 'citation', found, 'cite where the basis is the public record, and nowhere else')];
}

function early(file: string, record: string, dated: DatedRecord, reported: number | null): readonly Fault[] {
  const date = parseEdtf(dated.edtf);
  if (date === null || reported === null || date.earliest <= reported) return [];
  const found = `dated ${isoOf(date.earliest)} at the earliest, but reported on ${isoOf(reported)}`;
  return [fault(file, record, 'reported', found, 'date the announcement of a future act, or correct one of the two')];
}

function axisStart({ release, articles, complete }: Library): readonly Fault[] {
  if (release === null) return [];
  const start = parseDay(release.axisStart);
  if (start === null) return [fault(fileNames.release, 'axisStart', 'date', 'not a day that the calendar has', 'write YYYY-MM-DD')];
  const ends = articles.flatMap(({ dateline }) => parseEdtf(dateline.edtf)?.latest ?? []);
  if (!complete || ends.some((end) => end >= start)) return [];
  return [fault(fileNames.release, 'axisStart', 'date', 'no article is dated on or after it', 'add an article, or set an earlier day')];
}

function fault(file: string, record: string, rule: RuleName, found: string, remedy: string): Fault {
  return { file, record, rule, found, remedy };
}
