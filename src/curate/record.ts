import { sort } from 'd3';
import { parseDay, type Span } from '../dataset/day.ts';
import { parseEdtf } from '../dataset/edtf.ts';
import type { PublicRecord, RecordCitation, RecordDate, RecordFact, RecordStrike } from '../dataset/record.ts';
import { runningTotal, sumOf, type Counted } from '../dataset/totals.ts';
import type { Bounds, Clock, RecordOutline, RecordTotal } from '../dataset/types.ts';
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
export function outlineOf(record: RecordLibrary, axis: Span): RecordOutline {
  const { coverage, strikes, facts } = record;
  const totals = (clock: Clock): readonly RecordTotal[] => runningTotal(countedIn(record), clock).map(({ day, strikes: made, killed }) => ({ day, strikes: made, killed }));
  return {
    covers: (coverage === null ? null : coversOf(coverage)) ?? axis,
    ids: [...inOrder(strikes), ...inOrder(facts)].map(({ id }) => id),
    totals: { happened: totals('happened'), reported: totals('reported') },
  };
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

/** The strikes as they are counted. What another rule refuses is left out: a date that cannot be read, a group that is not there. */
export function countedIn({ strikes, groups }: Pick<RecordLibrary, 'strikes' | 'groups'>): Counted {
  const counted = strikes.flatMap(({ date: edtf, known, announced, group, boats, killed }) => {
    const date = parseEdtf(edtf);
    const told = groups.find(({ id }) => id === group)?.id ?? null;
    return date === null ? [] : [{ date, known: parseDay(known ?? announced) ?? date.latest, group: told, boats, killed }];
  });
  return { strikes: counted, groups };
}

/** What some of the record's strikes killed together: a group that is there as a whole counts once, by what was published for it, of any other each strike. */
export function killedBy(strikes: RecordLibrary['strikes'], record: Pick<RecordLibrary, 'strikes' | 'groups'>): Bounds {
  const whole = record.groups.filter(({ id }) => record.strikes.every((strike) => strike.group !== id || strikes.includes(strike)));
  const apart = strikes.filter(({ group }) => !whole.some(({ id }) => id === group));
  return sumOf([...whole, ...apart].map(({ killed }) => killed));
}
