import { sort } from 'd3';
import type { Curated } from '../../curate/curate.ts';
import { csvOf, type Cell } from '../../dataset/csv.ts';
import { isoOf } from '../../dataset/day.ts';
import type { RecordEntry } from '../../dataset/record.ts';
import { createWords } from '../../words/words.ts';
import { collectionOf } from './events.ts';

/** Strikes, then facts. A strike's geometry is the whole of its sea: no position was disclosed. */
export function printRecordFeatures(curated: Curated): string {
  const { record: { strikes, facts }, geometry } = curated;
  const propertiesOf = describing(curated);
  return collectionOf([...strikes, ...facts].map((entry) => ({
    type: 'Feature',
    id: entry.id,
    geometry: entry.type === 'strike' && entry.theatre !== null ? (geometry.get(entry.theatre) ?? null) : null,
    properties: propertiesOf(entry),
  })));
}

/** The same but for the outlines, one row an entry. */
export function printRecordRows(curated: Curated): string {
  const { strikes, facts } = curated.record;
  const propertiesOf = describing(curated);
  const rows = sort([...strikes, ...facts], ({ id }) => id).map((entry) => {
    const { announced_by, affiliation, events, single_sourced, citations, ...plain } = propertiesOf(entry);
    const joined = { announced_by: announced_by.join('; '), affiliation: affiliation.join('; '), events: events.join('; ') };
    const cited = citations.map(({ publisher, title, url, copy }) => `${publisher}: ${title} <${url ?? `copy on ${copy}`}>`).join(' | ');
    const cells: Readonly<Record<string, Cell>> = { ...plain, ...joined, single_sourced: String(single_sourced), citations: cited };
    return [entry.id, ...columns.map((column) => cells[column] ?? null)];
  });
  return csvOf(['entry', ...columns], rows);
}

const columns = [
  'type', 'kind', 'title', 'title_es', 'date', 'date_earliest', 'date_latest', 'known', 'group', 'group_killed_min', 'group_killed_max',
  'announced_by', 'theatre', 'location', 'boats', 'killed_min', 'killed_max', 'killed_note', 'survivors_min', 'survivors_max', 'rescued',
  'presumed_dead', 'affiliation', 'single_sourced', 'events', 'citations',
] as const;

/** What both files say of one entry, in the order of the columns; null where it is not known or does not apply. */
function describing({ record, words }: Curated) {
  const [english, spanish] = [words.get('en'), words.get('es')];
  const [inEnglish, inSpanish] = [english, spanish].map((own) => (own === undefined ? null : createWords(own)));
  const name = (id: string) => english?.recordNames[id] ?? id;
  return (entry: RecordEntry) => {
    const { id, type, kind, date, known, singleSourced, citations } = entry;
    const strike = entry.type === 'strike' ? entry : null;
    const group = record.groups.find((candidate) => candidate.id === strike?.group);
    return {
      type,
      kind,
      title: inEnglish?.recordTitle(entry) ?? id,
      title_es: inSpanish?.recordTitle(entry) ?? null,
      date: date.edtf,
      date_earliest: isoOf(date.earliest),
      date_latest: isoOf(date.latest),
      known: isoOf(known),
      group: strike?.group ?? null,
      group_killed_min: group?.killed.min ?? null,
      group_killed_max: group?.killed.max ?? null,
      announced_by: strike?.announcedBy.map(name) ?? [],
      theatre: strike?.theatre ?? null,
      location: english?.record[id]?.location ?? null,
      boats: strike?.boats ?? null,
      killed_min: strike?.killed.min ?? null,
      killed_max: strike?.killed.max ?? null,
      killed_note: strike === null ? null : (english?.record[id]?.killed ?? null),
      survivors_min: strike?.survivors?.initial.min ?? null,
      survivors_max: strike?.survivors?.initial.max ?? null,
      rescued: strike?.survivors?.rescued ?? null,
      presumed_dead: strike?.survivors?.presumedDead ?? null,
      affiliation: strike?.affiliations.map(({ value, by }) => `${name(value)} (${name(by)})`) ?? [],
      single_sourced: singleSourced,
      /** Ids of the documents' events that it is. */
      events: record.links.filter(({ entries }) => entries.includes(id)).map(({ event }) => event),
      citations: citations.map(({ publisher, title, url, copy, date: published }) => ({ publisher, title, url, copy, date: published })),
    } satisfies Record<(typeof columns)[number], unknown>;
  };
}
