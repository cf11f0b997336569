import { min } from 'd3';
import { isoOf, parseDay, type Day } from '../../dataset/day.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import { fault, type Fault } from '../fault.ts';
import { entriesOf, type Library } from '../library.ts';
import type { Reading, Rule } from '../reading.ts';
import { coversOf } from '../record.ts';
import type { CoverageRecord, DatedRecord } from '../schema.ts';
import { eventsFile, fileNames, recordFiles } from '../sources.ts';

/** Every date exists, none is later than its own report, and what rests on the public record cites it. */
export const dates: Rule = function* dates(library, reading) {
  for (const { file, record, edtf, mayBeSet = false } of datesIn(library)) {
    const stretch = 'write a day, a month or a year that exists, with or without “~”, or two of them with “/” between, the earlier first';
    const remedy = mayBeSet ? `${stretch}; or [..day] for a day up to then, [one,first..last] for one of these` : stretch;
    const shown = `“${edtf.slice(0, 80)}”`;
    if (parseEdtf(edtf) === null) yield fault(file, record, 'date', `${shown} is not a date that the calendar has`, remedy);
    else if (edtf.startsWith('[') && !mayBeSet) yield fault(file, record, 'date', `${shown}: a set of dates, which only an event may have`, remedy);
  }
  for (const { file, record, dated: { basis, citations = [] } } of datedIn(library)) {
    const isCited = citations.length > 0;
    if (isCited === (basis === 'record')) continue;
    const found = isCited ? `citations on a date of basis “${basis}”` : 'a date of basis “record” without a citation';
    yield fault(file, record, 'citation', found, 'cite where the basis is the public record, and nowhere else');
  }
  for (const { id, announced, known } of library.record.strikes) {
    for (const [field, day] of Object.entries({ announced, known })) {
      if (day !== undefined && parseDay(day) === null) yield fault(recordFiles.strikes, id, 'date', `${field}: “${day.slice(0, 80)}” is not a day`, 'write YYYY-MM-DD');
    }
  }
  yield* axisStart(library);
  yield* tooEarly(library, reading);
  yield* answeredLater(library);
};

interface Filed {
  readonly file: string;
  readonly record: string;
  /** An event may be of some day up to one, or of one of several stretches; all else is of one stretch. */
  readonly mayBeSet?: boolean;
}

/** The documents' own dates. */
function datedIn({ events, articles, tolls }: Library): readonly (Filed & { readonly dated: DatedRecord })[] {
  return [
    ...events.map((event) => ({ file: eventsFile(event.kind), record: event.id, dated: event.date, mayBeSet: true })),
    ...articles.map(({ id, dateline }) => ({ file: fileNames.articles, record: id, dated: dateline })),
    ...tolls.flatMap(({ id, asOf }) => (asOf === undefined ? [] : [{ file: fileNames.tolls, record: id, dated: asOf }])),
  ];
}

/** Every EDTF expression of both bodies, those of the pages that are cited too. */
function datesIn(library: Library): readonly (Filed & { readonly edtf: string })[] {
  return [
    ...datedIn(library).map(({ dated: { edtf }, ...filed }) => Object.assign(filed, { edtf })),
    ...datedIn(library).flatMap(({ file, record, dated: { citations = [] } }) => (
      citations.flatMap(({ date }) => (date === null ? [] : [{ file, record, edtf: date }])))),
    ...library.articles.map(({ id, covers }) => ({ file: fileNames.articles, record: id, edtf: covers })),
    ...entriesOf(library.record).flatMap(({ file, entry: { id, date, citations } }) => (
      [date, ...citations.flatMap((cited) => [cited.date, ...cited.says.map(({ edtf }) => edtf)])].flatMap((edtf) => (
        edtf === null || edtf === undefined ? [] : [{ file, record: id, edtf }])))),
  ];
}

function* axisStart({ release, articles, complete }: Library): Generator<Fault> {
  if (release === null) return;
  const start = parseDay(release.axisStart);
  const ends = articles.flatMap(({ dateline }) => parseEdtf(dateline.edtf)?.latest ?? []);
  if (start === null) yield fault(fileNames.release, 'axisStart', 'date', 'not a day that the calendar has', 'write YYYY-MM-DD');
  else if (complete && ends.every((end) => end < start)) {
    yield fault(fileNames.release, 'axisStart', 'date', 'no article is dated on or after it', 'add an article, or set an earlier day');
  }
}

/** Nothing is told before it happens. */
function* tooEarly({ events, tolls, record }: Library, { datelines }: Reading): Generator<Fault> {
  const firstReport = (articles: readonly string[]) => min(articles, (article) => datelines.get(article)?.latest);
  const remedy = 'date the announcement of a future act, or correct one of the two';
  for (const { kind, id, date, claims } of events) {
    const early = told(date.edtf, 'reported', firstReport(claims.map(({ article }) => article)));
    if (early !== null) yield fault(eventsFile(kind), id, 'reported', early, remedy);
  }
  for (const { id, asOf, article } of tolls) {
    const early = asOf === undefined ? null : told(asOf.edtf, 'reported', firstReport([article]));
    if (early !== null) yield fault(fileNames.tolls, id, 'reported', early, remedy);
  }
  for (const { id, date, announced, known } of record.strikes) {
    const early = told(date, 'announced', parseDay(announced)) ?? (known === undefined ? null : told(date, 'known', parseDay(known)));
    if (early !== null) yield fault(recordFiles.strikes, id, 'reported', early, 'correct one of the two');
    if (known !== undefined && (parseDay(known) ?? -Infinity) >= (parseDay(announced) ?? Infinity)) {
      yield fault(recordFiles.strikes, id, 'reported', `known on ${known}, and announced on ${announced}`, 'leave “known” out: it is for what was known before it was announced');
    }
  }
}

/** An answer is no earlier than what it answers, so that its first day is known where that is. */
function* answeredLater({ events }: Library): Generator<Fault> {
  const dated = new Map(events.map(({ id, date }) => [id, parseEdtf(date.edtf)]));
  for (const { kind, id, answers = [] } of events) {
    const date = dated.get(id);
    for (const answered of answers) {
      const earlier = dated.get(answered);
      if (!date || !earlier || earlier.openStart || (!date.openStart && date.earliest >= earlier.earliest)) continue;
      const first = isoOf(earlier.earliest);
      const found = date.openStart ? 'no first day' : `dated ${isoOf(date.earliest)} at the earliest`;
      yield fault(eventsFile(kind), id, 'date', `${found}, though it answers ${answered}, which is of ${first} at the earliest`, `begin its date on ${first}: an answer is no earlier than what it answers`);
    }
  }
}

/** Null where the date can have come by then, or one of the two is not known. */
function told(edtf: string, how: string, day: Day | null | undefined): string | null {
  const earliest = parseEdtf(edtf)?.earliest ?? -Infinity;
  return earliest > (day ?? Infinity) ? `dated ${isoOf(earliest)} at the earliest, but ${how} on ${isoOf(day ?? earliest)}` : null;
}

/** The days that the public record covers are days, and what is told of in it lies in them. */
export const coverage: Rule = function* coverage({ record }) {
  if (record.coverage === null) return;
  yield* badCoverage(record.coverage);
  const covers = coversOf(record.coverage);
  if (covers === null) return;
  const outside = (file: string, id: string, told: string, day: Day) => fault(
    file, id, 'coverage', `${told} ${isoOf(day)}, and the record covers ${isoOf(covers.earliest)} to ${isoOf(covers.latest)}`,
    `correct the day, or ${recordFiles.coverage} where the record is continuous further`);
  for (const { file, entry } of entriesOf(record)) {
    const date = parseEdtf(entry.date);
    const announced = 'announced' in entry ? parseDay(entry.announced) : null;
    // Facts may come before: they explain what follows. What is later could never be shown, since the axis ends with the coverage.
    if (date !== null && 'announced' in entry && date.earliest < covers.earliest) yield outside(file, entry.id, 'dated', date.earliest);
    if (date !== null && date.latest > covers.latest) yield outside(file, entry.id, 'dated', date.latest);
    if (announced !== null && announced > covers.latest) yield outside(file, entry.id, 'announced on', announced);
  }
};

function* badCoverage({ asOf, from, to }: CoverageRecord): Generator<Fault> {
  const wrong = Object.entries({ asOf, from, to }).filter(([, day]) => parseDay(day) === null);
  for (const [field] of wrong) yield coverageFault(field, 'not a day that the calendar has', 'write YYYY-MM-DD');
  if (wrong.length > 0) return;
  if (to < from) yield coverageFault('to', `${to} is before ${from}`, 'put the earlier day in “from”');
  if (asOf < to) yield coverageFault('asOf', `compiled on ${asOf}, and covers days to ${to}`, 'cover no day after the one it was compiled on');
}

function coverageFault(field: string, found: string, remedy: string): Fault {
  return fault(recordFiles.coverage, field, 'coverage', found, remedy);
}
