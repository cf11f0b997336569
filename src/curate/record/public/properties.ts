import { isoOf } from '../../../dataset/day.ts';
import type { RecordEntry, RecordFact, RecordStrike } from '../../../dataset/record.ts';
import type { Curated } from '../../curate.ts';
import { titleOf } from '../title.ts';

/** What `record.geojson` and `record.csv` say of one entry, in their order; null where it is not known or does not apply. */
export interface EntryProperties {
  readonly type: 'strike' | 'fact';
  readonly kind: string;
  readonly title: string;
  readonly title_es: string | null;
  readonly date: string;
  readonly date_earliest: string;
  readonly date_latest: string;
  readonly known: string;
  readonly group: string | null;
  readonly group_killed_min: number | null;
  readonly group_killed_max: number | null;
  readonly announced_by: readonly string[];
  readonly theatre: string | null;
  readonly location: string | null;
  readonly boats: number | null;
  readonly killed_min: number | null;
  readonly killed_max: number | null;
  readonly killed_note: string | null;
  readonly survivors_min: number | null;
  readonly survivors_max: number | null;
  readonly rescued: number | null;
  readonly presumed_dead: number | null;
  readonly affiliation: readonly string[];
  readonly single_sourced: boolean;
  /** Ids of the documents' events that it is. */
  readonly events: readonly string[];
  readonly citations: readonly CitationProperties[];
}

export interface CitationProperties {
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly copy: string | null;
  readonly date: string | null;
}

export function propertiesOf(entry: RecordEntry, curated: Curated): EntryProperties {
  const english = curated.words.get('en');
  const spanish = curated.words.get('es');
  const { id, type, kind, date, known, singleSourced, citations } = entry;
  return {
    type,
    kind,
    title: english === undefined ? id : titleOf(entry, english),
    title_es: spanish === undefined ? null : titleOf(entry, spanish),
    date: date.edtf,
    date_earliest: isoOf(date.earliest),
    date_latest: isoOf(date.latest),
    known: isoOf(known),
    ...(entry.type === 'strike' ? strikeProperties(entry, curated) : factProperties(entry, curated)),
    single_sourced: singleSourced,
    events: curated.record.links.filter(({ entries }) => entries.includes(id)).map(({ event }) => event),
    citations: citations.map(({ publisher, title, url, copy, date: published }) => ({ publisher, title, url, copy, date: published })),
  };
}

type OfStrikes = Pick<EntryProperties,
  | 'group' | 'group_killed_min' | 'group_killed_max' | 'announced_by' | 'theatre' | 'location' | 'boats' | 'killed_min' | 'killed_max'
  | 'killed_note' | 'survivors_min' | 'survivors_max' | 'rescued' | 'presumed_dead' | 'affiliation'>;

function strikeProperties(strike: RecordStrike, { record, words }: Curated): OfStrikes {
  const english = words.get('en');
  const group = record.groups.find(({ id }) => id === strike.group);
  const name = (id: string) => english?.recordNames[id] ?? id;
  return {
    group: strike.group,
    group_killed_min: group?.killed.min ?? null,
    group_killed_max: group?.killed.max ?? null,
    announced_by: strike.announcedBy.map(name),
    theatre: strike.theatre,
    location: english?.record[strike.id]?.location ?? null,
    boats: strike.boats,
    killed_min: strike.killed.min,
    killed_max: strike.killed.max,
    killed_note: english?.record[strike.id]?.killed ?? null,
    survivors_min: strike.survivors?.initial.min ?? null,
    survivors_max: strike.survivors?.initial.max ?? null,
    rescued: strike.survivors?.rescued ?? null,
    presumed_dead: strike.survivors?.presumedDead ?? null,
    affiliation: strike.affiliations.map(({ value, by }) => `${name(value)} (${name(by)})`),
  };
}

function factProperties({ id }: RecordFact, { words }: Curated): OfStrikes {
  return {
    group: null, group_killed_min: null, group_killed_max: null, announced_by: [], theatre: null,
    location: words.get('en')?.record[id]?.location ?? null,
    boats: null, killed_min: null, killed_max: null, killed_note: null, survivors_min: null, survivors_max: null, rescued: null,
    presumed_dead: null, affiliation: [],
  };
}
