import { sort } from 'd3';
import type { Curated } from '../../curate/curate.ts';
import { csvOf, type Cell } from '../../dataset/csv.ts';
import { isoOf } from '../../dataset/day.ts';
import type { Allegation, RecordCitation, RecordEntry } from '../../dataset/record.ts';
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
    const cells = propertiesOf(entry);
    return [entry.id, ...columns.map((column) => cellOf(cells[column]))];
  });
  return csvOf(['entry', ...columns], rows);
}

/** Several names in a cell are separated by “; ”, citations by “ | ”. */
function cellOf(value: Property): Cell {
  if (typeof value === 'boolean') return String(value);
  if (value === null || typeof value !== 'object') return value;
  return value.every((entry) => typeof entry === 'string') ? value.join('; ') : value.map(printCitation).join(' | ');
}

function printCitation({ publisher, title, url, copy, host }: Cited): string {
  return `${publisher}: ${title} <${url ?? (copy === null ? `on ${host}` : `copy on ${copy}`)}>`;
}

type Cited = Omit<RecordCitation, 'says'>;
type Property = string | number | boolean | null | readonly string[] | readonly Cited[];

const columns = [
  'type', 'kind', 'title', 'title_es', 'date', 'date_earliest', 'date_latest', 'known', 'announced', 'announced_by', 'confirmed_by',
  'tracker_number', 'group', 'group_killed_min', 'group_killed_max', 'theatre', 'location', 'boats', 'vessel', 'aboard',
  'killed_min', 'killed_max', 'killed_note', 'survivors_min', 'survivors_max', 'rescued', 'presumed_dead', 'affiliation',
  'single_sourced', 'events', 'citations',
] as const;

/** What both files say of one entry, in the order of the columns; null where it is not known or does not apply. */
function describing({ record, words }: Curated) {
  const [english, spanish] = [words.get('en'), words.get('es')];
  const [inEnglish, inSpanish] = [english, spanish].map((own) => (own === undefined ? null : createWords(own)));
  const name = (id: string) => english?.recordNames[id] ?? id;
  const alleged = (all: readonly Allegation[]) => all.map(({ value, by }) => `${name(value)} (${name(by)})`);
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
      announced: strike === null ? null : isoOf(strike.announced),
      announced_by: strike?.announcedBy.map(name) ?? [],
      confirmed_by: strike?.confirmedBy.map(name) ?? [],
      tracker_number: strike?.number ?? null,
      group: strike?.group ?? null,
      group_killed_min: group?.killed.min ?? null,
      group_killed_max: group?.killed.max ?? null,
      theatre: strike?.theatre ?? null,
      location: english?.record[id]?.location ?? null,
      boats: strike?.boats ?? null,
      vessel: alleged(strike?.vessel ?? []),
      aboard: strike?.aboard ?? null,
      killed_min: strike?.killed.min ?? null,
      killed_max: strike?.killed.max ?? null,
      killed_note: strike === null ? null : (english?.record[id]?.killed ?? null),
      survivors_min: strike?.survivors?.initial.min ?? null,
      survivors_max: strike?.survivors?.initial.max ?? null,
      rescued: strike?.survivors?.rescued ?? null,
      presumed_dead: strike?.survivors?.presumedDead ?? null,
      affiliation: alleged(strike?.affiliations ?? []),
      single_sourced: singleSourced,
      /** Ids of the documents' events that it is. */
      events: record.links.filter(({ entries }) => entries.includes(id)).map(({ event }) => event),
      citations: citations.map(({ publisher, title, url, copy, host, date: published }) => ({ publisher, title, url, copy, host, date: published })),
    } satisfies Record<(typeof columns)[number], Property>;
  };
}
