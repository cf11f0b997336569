import { sum, sort } from 'd3';
import { parseDay, type Day, type Span } from '../dataset/day.ts';
import { parseEdtf } from '../dataset/edtf.ts';
import type { PublicRecord, RecordCitation, RecordDate, RecordFact, RecordStrike } from '../dataset/record.ts';
import type { RecordOutline } from '../dataset/types.ts';
import { promised } from './fault.ts';
import type { RecordLibrary } from './library.ts';
import type { CitationRecord, CoverageRecord, FactRecord, StrikeRecord } from './schema.ts';

/** Only for records in which no rule has found a fault. `covers` is the dataset's own outline of it. */
export function compileRecord({ coverage, strikes, facts, groups, links }: RecordLibrary, { covers }: RecordOutline): PublicRecord {
  return {
    asOf: coverage === null ? covers.latest : promised(parseDay(coverage.asOf)),
    covers,
    strikes: inOrder(strikes).map(strikeOf),
    facts: inOrder(facts).map(factOf),
    groups: sort(groups, ({ id }) => id),
    links: sort(links, ({ event }) => event),
  };
}

/** A project without a public record covers its own axis, and nothing is on it. */
export function outlineOf({ coverage, strikes, facts }: RecordLibrary, axis: Span): RecordOutline {
  const covers = (coverage === null ? null : coversOf(coverage)) ?? axis;
  return { covers, ids: [...inOrder(strikes), ...inOrder(facts)].map(({ id }) => id) };
}

/** Null where one of the two is no day, or they run backwards. */
export function coversOf({ from, to }: CoverageRecord): Span | null {
  const [earliest, latest] = [parseDay(from), parseDay(to)];
  return earliest === null || latest === null || latest < earliest ? null : { earliest, latest };
}

/** By earliest day, then id. */
export function inOrder<Entry extends StrikeRecord | FactRecord>(entries: readonly Entry[]): readonly Entry[] {
  return sort(entries, ({ date }) => parseEdtf(date)?.earliest, ({ id }) => id);
}

function strikeOf(record: StrikeRecord): RecordStrike {
  const { survivors } = record;
  return {
    type: 'strike',
    id: record.id,
    kind: 'strike',
    group: record.group ?? null,
    date: dateOf(record.date),
    number: record.trackerNumber,
    known: promised(parseDay(record.known ?? record.announced)),
    announced: promised(parseDay(record.announced)),
    announcedBy: record.announcedBy,
    confirmedBy: record.confirmedBy ?? [],
    theatre: record.theatre ?? null,
    boats: record.boats,
    vessel: record.vessel ?? [],
    aboard: record.aboard ?? null,
    killed: record.killed,
    survivors: survivors === undefined
      ? null
      : { initial: { min: survivors.min, max: survivors.max }, rescued: survivors.rescued, presumedDead: survivors.presumedDead ?? null },
    affiliations: record.affiliations,
    singleSourced: record.singleSourced ?? false,
    citations: record.citations.map(citationOf),
  };
}

function factOf(record: FactRecord): RecordFact {
  const date = dateOf(record.date);
  return {
    type: 'fact',
    id: record.id,
    kind: record.kind,
    date,
    known: date.latest,
    singleSourced: record.singleSourced ?? false,
    citations: record.citations.map(citationOf),
  };
}

function citationOf({ publisher, title, url, copy, host, date, says }: CitationRecord): RecordCitation {
  return {
    publisher, title, url, date,
    copy: copy ?? null,
    host: host ?? null,
    says: says.map(({ measure, min, max, edtf }) => ({ measure, min: min ?? null, max: max ?? null, edtf: edtf ?? null })),
  };
}

function dateOf(edtf: string): RecordDate {
  const { earliest, latest, approximate } = promised(parseEdtf(edtf));
  return { edtf, earliest, latest, approximate };
}

/** A range of people of which both ends are known. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export interface Count {
  readonly strikes: number;
  readonly boats: number;
  readonly killed: Bounds;
}

/** The campaign through a day, that day included. */
export interface Total extends Count {
  readonly day: Day;
}

type Counted = Pick<RecordLibrary, 'strikes' | 'groups'>;

/** One for each day of strikes, in order; a strike counts on the last day that its date allows. */
export function totalsOf(record: Counted): readonly Total[] {
  const dated = record.strikes.flatMap((strike) => {
    const day = parseEdtf(strike.date)?.latest;
    return day === undefined ? [] : [{ ...strike, day }];
  });
  return sort(new Set(dated.map(({ day }) => day))).map((day) => {
    const made = dated.filter((strike) => strike.day <= day);
    return { day, strikes: made.length, boats: sum(made, ({ boats }) => boats), killed: killedBy(made, record) };
  });
}

/** What some of the record's strikes killed together: a group that is there as a whole counts once, by what was published for it. */
export function killedBy(strikes: Counted['strikes'], record: Counted): Bounds {
  const sizeIn = (list: Counted['strikes'], id: string) => list.filter(({ group }) => group === id).length;
  const whole = new Map(record.groups.filter(({ id }) => sizeIn(strikes, id) === sizeIn(record.strikes, id)).map(({ id, killed }) => [id, killed]));
  return sumOf([...whole.values(), ...strikes.filter(({ group }) => !whole.has(group ?? '')).map(({ killed }) => killed)]);
}

export function sumOf(ranges: readonly Bounds[]): Bounds {
  return { min: sum(ranges, ({ min }) => min), max: sum(ranges, ({ max }) => max) };
}
