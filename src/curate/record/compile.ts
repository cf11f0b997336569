import { parseDay, type Span } from '../../dataset/day.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import type { PublicRecord, RecordCitation, RecordDate, RecordFact, RecordStrike } from '../../dataset/record.ts';
import { compareText } from '../order.ts';
import { promised } from '../promised.ts';
import { byEarliestDay } from './dates.ts';
import type { RecordLibrary } from './library.ts';
import type { CitationRecord, FactRecord, StrikeRecord } from './schema.ts';

/** Only for records in which no rule has found a fault. `covers` is the dataset's own outline of it. */
export function compileRecord({ coverage, strikes, facts, groups, links }: RecordLibrary, covers: Span): PublicRecord {
  return {
    asOf: coverage === null ? covers.latest : promised(parseDay(coverage.asOf)),
    covers,
    strikes: strikes.toSorted(byEarliestDay).map(strikeOf),
    facts: facts.toSorted(byEarliestDay).map(factOf),
    groups: groups.toSorted((a, b) => compareText(a.id, b.id)),
    links: links.toSorted((a, b) => compareText(a.event, b.event)),
  };
}

function strikeOf(record: StrikeRecord): RecordStrike {
  const { survivors } = record;
  return {
    type: 'strike',
    id: record.id,
    kind: 'strike',
    group: record.group ?? null,
    date: dateOf(record.date),
    known: promised(parseDay(record.announced)),
    announcedBy: record.announcedBy,
    theatre: record.theatre ?? null,
    boats: record.boats,
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

function citationOf({ publisher, title, url, copy, date, says }: CitationRecord): RecordCitation {
  return {
    publisher, title, url, date,
    copy: copy ?? null,
    says: says.map(({ measure, min, max, edtf }) => ({ measure, min: min ?? null, max: max ?? null, edtf: edtf ?? null })),
  };
}

function dateOf(edtf: string): RecordDate {
  const { earliest, latest, approximate } = promised(parseEdtf(edtf));
  return { edtf, earliest, latest, approximate };
}
