import { isoOf, parseDay, type Span } from '../../dataset/day.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import type { Fault } from '../fault.ts';
import type { Library } from '../library.ts';
import type { TurnRecord } from '../schema.ts';
import { fileNames, wordsFile } from '../sources.ts';
import type { Rule } from './rule.ts';

const fewest = 6;
const most = 10;
const longestTitle = 28;

/** Six to ten turns, in the order of their days, each on a day of the axis and with a title that fits the chart. */
export const turns: Rule = (library) => {
  const axis = axisOf(library);
  return [
    ...badCount(library),
    ...library.turns.flatMap((turn) => badDay(turn, axis)),
    ...library.turns.flatMap((turn, index) => badOrder(turn, library.turns[index - 1])),
    ...library.turns.flatMap(repeatedEvents),
    ...[...library.words].flatMap(([language, { turns: worded }]) => (
      Object.entries(worded).flatMap(([id, { title }]) => longTitle(wordsFile(language), id, title)))),
  ];
};

function badCount({ turns: records, mentioned }: Library): readonly Fault[] {
  const fits = records.length >= fewest && records.length <= most;
  // A record that could not be read is told of by its own fault; to count it as missing would be a second one.
  if (fits || (records.length < fewest && mentioned.size > 0)) return [];
  return [fault('the whole file', `${records.length} turns`, `keep from ${fewest} to ${most}: they are a guided tour`)];
}

/** Null where the records give none: another rule says why. */
function axisOf({ release, articles }: Library): Span | null {
  const earliest = release === null ? null : parseDay(release.axisStart);
  const latest = Math.max(...articles.flatMap(({ dateline }) => parseEdtf(dateline.edtf)?.latest ?? []));
  return earliest === null || latest < earliest ? null : { earliest, latest };
}

function badDay({ id, at }: TurnRecord, axis: Span | null): readonly Fault[] {
  const day = parseDay(at);
  if (day === null) return [fault(id, 'at: not a day that the calendar has', 'write YYYY-MM-DD')];
  if (axis === null || (day >= axis.earliest && day <= axis.latest)) return [];
  const span = `${isoOf(axis.earliest)} to ${isoOf(axis.latest)}`;
  return [fault(id, `at: ${at} is not on the axis`, `choose a day from ${span}`)];
}

function badOrder({ id, at }: TurnRecord, before: TurnRecord | undefined): readonly Fault[] {
  const day = parseDay(at);
  const earlier = before === undefined ? null : parseDay(before.at);
  if (day === null || earlier === null || earlier <= day) return [];
  return [fault(id, `at: ${at} comes after ${before?.at}`, 'put the turns in the order of their days')];
}

function repeatedEvents({ id, events }: TurnRecord): readonly Fault[] {
  const repeated = new Set(events.filter((event, index) => events.indexOf(event) !== index));
  return [...repeated].map((event) => fault(id, `rests twice on “${event}”`, 'name each event once'));
}

function longTitle(file: string, id: string, title: string): readonly Fault[] {
  if (title.length <= longestTitle) return [];
  const found = `a title of ${title.length} characters`;
  return [{ file, record: `turns.${id}`, rule: 'turn', found, remedy: `shorten it to ${longestTitle}: it stands on the chart` }];
}

function fault(record: string, found: string, remedy: string): Fault {
  return { file: fileNames.turns, record, rule: 'turn', found, remedy };
}
