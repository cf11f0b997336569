import { isoOf, parseDay, type Day, type Span } from '../../dataset/day.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import { fault, type Fault } from '../fault.ts';
import type { Library } from '../library.ts';
import type { Rule } from '../reading.ts';
import type { StageRecord } from '../schema.ts';
import { fileNames, wordsFile } from '../sources.ts';

const fewest = 6;
const most = 10;
const longestTitle = 28;
const longestRung = 40;

/** Six to ten stages, in the order of their days and of where the head stands, each on a day of the axis and with a title that fits its place. */
export const stages: Rule = function* stages(library) {
  const { stages: records, words, mentioned } = library;
  // A record that could not be read is told of by its own fault; to count it as missing would be a second one.
  if (records.length > most || (records.length < fewest && mentioned.size === 0)) {
    yield stageFault('the whole file', `${records.length} stages`, `keep from ${fewest} to ${most}: they are a guided tour`);
  }
  const axis = axisOf(library);
  for (const [index, { id, at: iso, events }] of records.entries()) {
    const day = parseDay(iso);
    const before = records[index - 1];
    const earlier = before === undefined ? null : parseDay(before.at);
    if (day === null) yield stageFault(id, 'at: not a day that the calendar has', 'write YYYY-MM-DD');
    else if (axis !== null && (day < axis.earliest || day > axis.latest)) {
      yield stageFault(id, `at: ${iso} is not on the axis`, `choose a day from ${isoOf(axis.earliest)} to ${isoOf(axis.latest)}`);
    }
    if (day !== null && earlier !== null && earlier > day) yield stageFault(id, `at: ${iso} comes after ${before?.at}`, 'put the stages in the order of their days');
    const [head, past] = [headOf(library, records[index]), headOf(library, before)];
    if (head !== null && past !== null && head < past) {
      yield stageFault(id, `its head stands at ${isoOf(head)}, before that of ${before?.id} (${isoOf(past)})`, 'write a later day in “at”: the slider must not fall back from one stage to the next');
    }
    for (const event of new Set(events.filter((event, place) => events.indexOf(event) !== place))) yield stageFault(id, `rests twice on “${event}”`, 'name each event once');
  }
  for (const [language, { stages: worded }] of words) {
    for (const [id, { title }] of Object.entries(worded)) {
      if (title.length <= longestTitle) continue;
      yield fault(wordsFile(language), `stages.${id}`, 'stage', `a title of ${title.length} characters`, `shorten it to ${longestTitle}: it stands on one line`);
    }
  }
};

/** A rung names one of its stage's events, which no other names, and is worded in every language; what is no rung has no such words. */
export const rungs: Rule = function* rungs({ stages: records, words }) {
  const named = new Map<string, string>();
  for (const { id, events, rung } of records) {
    if (rung === null) continue;
    const first = named.get(rung);
    if (!events.includes(rung)) yield stageFault(id, `a rung that names “${rung}”, which is none of the stage’s events`, 'name one of them, or add it to them');
    if (first === undefined) named.set(rung, id);
    else yield stageFault(id, `a rung that names “${rung}”, as ${first} does`, 'name each event in one rung');
  }
  for (const [language, { stages: worded }] of words) {
    for (const { id, rung } of records) {
      const told = Object.hasOwn(worded, id) ? worded[id] : undefined;
      if (told === undefined) continue;
      const at = (found: string, remedy: string) => fault(wordsFile(language), `stages.${id}`, 'stage', found, remedy);
      if (rung !== null && told.rung === undefined) yield at('a rung without its few words', 'say in “rung” what stands beside its line');
      if (rung === null && told.rung !== undefined) yield at('words of a rung, though the stage is none', `remove “rung”, or name its event in ${fileNames.stages}`);
      if (told.rung !== undefined && told.rung.length > longestRung) {
        yield at(`words of a rung of ${told.rung.length} characters`, `shorten them to ${longestRung}: they stand beside its line on the slider`);
      }
    }
  }
};

function stageFault(record: string, found: string, remedy: string): Fault {
  return fault(fileNames.stages, record, 'stage', found, remedy);
}

/** Where a reader of the stage finds the head: at its day, or where the event that it shows has arrived. Null where either cannot be read: another rule says why. */
function headOf(library: Library, stage: StageRecord | undefined): Day | null {
  const shown = library.events.find(({ id }) => id === stage?.events[0]);
  const [day, arrived] = [parseDay(stage?.at ?? ''), shown === undefined ? undefined : parseEdtf(shown.date.edtf)?.latest];
  return day === null || arrived === undefined ? null : Math.min(Math.max(day, arrived), axisOf(library)?.latest ?? Infinity);
}

/** Null where the records give none: another rule says why. */
function axisOf({ release, articles }: Library): Span | null {
  const earliest = release === null ? null : parseDay(release.axisStart);
  const latest = Math.max(...articles.flatMap(({ dateline }) => parseEdtf(dateline.edtf)?.latest ?? []));
  return earliest === null || latest < earliest ? null : { earliest, latest };
}

/** The changelog tells of the published version first, then of each earlier one. */
export const releases: Rule = function* releases({ release, changes, mentioned }) {
  const told = changes[0]?.version;
  if (release !== null && release.version !== told && mentioned.size === 0) {
    const found = `the data is of version ${release.version}, the first entry of ${told ?? 'none'}`;
    yield releaseFault(release.version, found, 'write an entry for it at the top, with what readers should know of it');
  }
  for (const [index, { version, date }] of changes.entries()) {
    const before = changes[index + 1];
    if (before !== undefined && !isNewer(version, before.version)) yield releaseFault(version, `stands above ${before.version}`, 'put the newest version first, each once');
    if (before !== undefined && date < before.date) yield releaseFault(version, `date: ${date} is before that of ${before.version}`, 'correct one of the two dates');
    if (parseDay(date) === null) yield releaseFault(version, 'date: not a day that the calendar has', 'write YYYY-MM-DD');
  }
  const seen = new Set<string>();
  for (const { version, changes: ids } of changes) {
    for (const id of ids) {
      if (seen.has(id)) yield releaseFault(version, `“${id}” is told twice`, 'give each change an id of its own');
      seen.add(id);
    }
  }
};

function releaseFault(version: string, found: string, remedy: string): Fault {
  return fault(fileNames.changes, version, 'release', found, remedy);
}

/** Both are of the form 1.0.0. */
function isNewer(one: string, other: string): boolean {
  const parts = other.split('.').map(Number);
  const difference = one.split('.').map((part, index) => Number(part) - (parts[index] ?? 0)).find((each) => each !== 0);
  return difference !== undefined && difference > 0;
}
