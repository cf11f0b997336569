import { kinds, type Kind } from '../dataset/types.ts';
import { fault, quoted, type Fault } from './fault.ts';
import { createReader, idOf, type Reader } from './reader.ts';
import * as schema from './schema.ts';
import { eventsFile, fileNames, knownFiles, languages, recordFiles, wordsFile, type Language, type SourceDocument, type Sources } from './sources.ts';

export interface KindedEvent extends schema.EventRecord {
  readonly kind: Kind;
}

/** Every record that fits its schema, with the documents; nothing is yet known of how they fit together. */
export interface Library {
  readonly documents: readonly SourceDocument[];
  readonly release: schema.ReleaseRecord | null;
  readonly articles: readonly schema.ArticleRecord[];
  readonly events: readonly KindedEvent[];
  readonly tolls: readonly schema.TollRecord[];
  readonly places: readonly schema.PlaceRecord[];
  readonly speakers: readonly schema.SpeakerRecord[];
  readonly paragraphs: readonly schema.ParagraphRecord[];
  readonly exclusive: readonly schema.ExclusiveRecord[];
  readonly stages: readonly schema.StageRecord[];
  readonly changes: readonly schema.ChangesRecord[];
  readonly moved: readonly schema.MovedRecord[];
  /** By place id. */
  readonly geometry: ReadonlyMap<string, schema.GeometryRecord>;
  readonly words: ReadonlyMap<Language, schema.WordsRecord>;
  /** The second body: the public record. */
  readonly record: RecordLibrary;
  /** The ids that are given, in lists in each of which an id stands once. */
  readonly ids: readonly (readonly GivenId[])[];
  /** False where a file is missing or is no JSON: then that an id is not there means nothing. */
  readonly complete: boolean;
  /** Every string inside a record that does not fit its schema; see `Reader`. */
  readonly mentioned: ReadonlySet<string>;
}

/** The public record as it stands in its files; all of it empty in a project that has none. */
export interface RecordLibrary {
  readonly coverage: schema.CoverageRecord | null;
  readonly hosts: readonly string[];
  readonly strikes: readonly schema.StrikeRecord[];
  readonly facts: readonly schema.FactRecord[];
  readonly groups: readonly schema.GroupRecord[];
  readonly totals: readonly schema.TotalRecord[];
  readonly links: readonly schema.LinkRecord[];
}

/** An id as an entry gives it, also where the rest of the entry was refused. */
export interface GivenId {
  readonly file: string;
  readonly id: string;
}

export function readLibrary(sources: Sources): { readonly library: Library; readonly faults: readonly Fault[] } {
  const reader = createReader(sources.records);
  const library: Library = {
    documents: sources.documents,
    release: reader.one(fileNames.release, schema.releaseRecord),
    articles: reader.list(fileNames.articles, schema.articleRecord),
    events: kinds.flatMap((kind) => reader.list(eventsFile(kind), schema.eventRecord).map((event) => Object.assign({ kind }, event))),
    tolls: reader.list(fileNames.tolls, schema.tollRecord),
    places: reader.list(fileNames.places, schema.placeRecord),
    speakers: reader.list(fileNames.speakers, schema.speakerRecord),
    paragraphs: reader.list(fileNames.paragraphs, schema.paragraphRecord),
    exclusive: reader.list(fileNames.exclusive, schema.exclusiveRecord),
    stages: reader.list(fileNames.stages, schema.stageRecord),
    changes: reader.list(fileNames.changes, schema.changesRecord),
    moved: reader.list(fileNames.moved, schema.movedRecord),
    geometry: reader.byKey(fileNames.geometry, schema.geometryRecord),
    words: readWords(reader),
    record: readRecord(reader),
    ids: readIds(reader),
    complete: reader.isComplete() && sources.documents.every(({ error }) => error === undefined),
    mentioned: reader.mentioned,
  };
  return { library, faults: [...strayFiles(sources), ...reader.faults] };
}

function readWords(reader: Reader): ReadonlyMap<Language, schema.WordsRecord> {
  const words = new Map<Language, schema.WordsRecord>();
  for (const language of languages) {
    const file = wordsFile(language);
    const frame = reader.one(file, schema.wordsFrame);
    if (frame === null) continue;
    const { wordsSections: sections } = schema;
    words.set(language, {
      language: frame.language,
      interface: reader.part(file, 'interface', sections.interface, frame.interface),
      events: reader.part(file, 'events', sections.events, frame.events),
      articles: reader.part(file, 'articles', sections.articles, frame.articles),
      places: reader.part(file, 'places', sections.places, frame.places),
      speakers: reader.part(file, 'speakers', sections.speakers, frame.speakers),
      values: reader.part(file, 'values', sections.values, frame.values),
      stages: reader.part(file, 'stages', sections.stages, frame.stages),
      changes: reader.part(file, 'changes', sections.changes, frame.changes),
      passages: reader.part(file, 'passages', sections.passages, frame.passages),
      moved: reader.part(file, 'moved', sections.moved, frame.moved),
      tolls: reader.part(file, 'tolls', sections.tolls, frame.tolls),
      reasons: reader.part(file, 'reasons', sections.reasons, frame.reasons),
      record: reader.part(file, 'record', sections.record, frame.record),
      recordNames: reader.part(file, 'recordNames', sections.recordNames, frame.recordNames),
    });
  }
  return words;
}

/** All of its files, or none of them: where only some are there, the others are faults. */
function readRecord(reader: Reader): RecordLibrary {
  if (!Object.values(recordFiles).some(reader.has)) return { coverage: null, hosts: [], strikes: [], facts: [], groups: [], totals: [], links: [] };
  return {
    coverage: reader.one(recordFiles.coverage, schema.coverageRecord),
    hosts: reader.list(recordFiles.hosts, schema.hostRecord),
    strikes: reader.list(recordFiles.strikes, schema.strikeRecord),
    facts: reader.list(recordFiles.facts, schema.factRecord),
    groups: reader.list(recordFiles.groups, schema.groupRecord),
    totals: reader.list(recordFiles.totals, schema.totalRecord),
    links: reader.list(recordFiles.links, schema.linkRecord),
  };
}

function readIds({ raw }: Reader): readonly (readonly GivenId[])[] {
  const { articles, tolls, places, speakers, stages, moved } = fileNames;
  const given = (file: string, entries: readonly unknown[], prefix = '') => entries.flatMap((entry): readonly GivenId[] => {
    const id = idOf(entry);
    return id === null ? [] : [{ file, id: prefix + id }];
  });
  const all = (...files: readonly string[]) => files.flatMap((file) => given(file, raw(file)));
  const claims = kinds.map(eventsFile).flatMap((file) => raw(file).map((event) => given(file, claimsOf(event), `${idOf(event) ?? ''}.`)));
  const lists = [kinds.map(eventsFile), [articles], [tolls], [places], [speakers], [stages], [moved], [recordFiles.strikes, recordFiles.facts], [recordFiles.groups]];
  return [...lists.map((files) => all(...files)), ...claims];
}

function claimsOf(event: unknown): readonly unknown[] {
  const claims: unknown = typeof event === 'object' && event !== null && 'claims' in event ? event.claims : null;
  return Array.isArray(claims) ? claims : [];
}

/** A strike or a fact of the public record, with the file that it stands in. */
export interface FiledEntry {
  readonly file: string;
  readonly entry: schema.StrikeRecord | schema.FactRecord;
}

export function entriesOf({ strikes, facts }: RecordLibrary): readonly FiledEntry[] {
  return [
    ...strikes.map((entry) => ({ file: recordFiles.strikes, entry })),
    ...facts.map((entry) => ({ file: recordFiles.facts, entry })),
  ];
}

/** Documents that could not be read, and files of records under a name that nobody asks for. */
function strayFiles({ documents, records }: Sources): readonly Fault[] {
  return [
    ...documents.flatMap(({ name, error }) => (error === undefined
      ? []
      : [fault(`seeds/${name}`, 'the whole file', 'file', quoted(error), 'put the original file back: documents are never edited')])),
    ...records.filter(({ file }) => !knownFiles.includes(file)).map(({ file }) => (
      fault(file, 'the whole file', 'file', 'a file that nothing reads', `name it one of ${knownFiles.join(', ')}, or move it away`))),
  ];
}
