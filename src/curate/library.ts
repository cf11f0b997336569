import { kinds, type Kind } from '../dataset/types.ts';
import { quoted, type Fault } from './fault.ts';
import { createReader, type Reader } from './reader.ts';
import { readRecordLibrary, type RecordLibrary } from './record/library.ts';
import { recordFiles } from './record/files.ts';
import {
  articleRecord, changesRecord, eventRecord, exclusiveRecord, geometryRecord, paragraphRecord, placeRecord, releaseRecord, speakerRecord, tollRecord,
  turnRecord, withdrawnRecord, wordsFrame, wordsSections, type ArticleRecord, type ChangesRecord, type EventRecord, type ExclusiveRecord, type GeometryRecord, type ParagraphRecord,
  type PlaceRecord, type ReleaseRecord, type SpeakerRecord, type TollRecord, type TurnRecord, type WithdrawnRecord, type WordsRecord,
} from './schema.ts';
import { eventsFile, fileNames, languages, wordsFile, type Language, type SourceDocument, type Sources } from './sources.ts';

export interface KindedEvent extends EventRecord {
  readonly kind: Kind;
}

/** Every record that fits its schema, with the documents; nothing is yet known of how they fit together. */
export interface Library {
  readonly documents: readonly SourceDocument[];
  readonly release: ReleaseRecord | null;
  readonly articles: readonly ArticleRecord[];
  readonly events: readonly KindedEvent[];
  readonly tolls: readonly TollRecord[];
  readonly places: readonly PlaceRecord[];
  readonly speakers: readonly SpeakerRecord[];
  readonly paragraphs: readonly ParagraphRecord[];
  readonly exclusive: readonly ExclusiveRecord[];
  readonly turns: readonly TurnRecord[];
  readonly changes: readonly ChangesRecord[];
  readonly withdrawn: readonly WithdrawnRecord[];
  /** By place id. */
  readonly geometry: ReadonlyMap<string, GeometryRecord>;
  readonly words: ReadonlyMap<Language, WordsRecord>;
  /** The second body: the public record. */
  readonly record: RecordLibrary;
  /** False where a file is missing or is no JSON: then that an id is not there means nothing. */
  readonly complete: boolean;
  /** Every string inside a record that does not fit its schema; see `Reader`. */
  readonly mentioned: ReadonlySet<string>;
}

export function readLibrary(sources: Sources): { readonly library: Library; readonly faults: readonly Fault[] } {
  const reader = createReader(sources.records);
  const library: Library = {
    documents: sources.documents,
    release: reader.one(fileNames.release, releaseRecord),
    articles: reader.list(fileNames.articles, articleRecord),
    events: kinds.flatMap((kind) => reader.list(eventsFile(kind), eventRecord).map((event) => Object.assign({ kind }, event))),
    tolls: reader.list(fileNames.tolls, tollRecord),
    places: reader.list(fileNames.places, placeRecord),
    speakers: reader.list(fileNames.speakers, speakerRecord),
    paragraphs: reader.list(fileNames.paragraphs, paragraphRecord),
    exclusive: reader.list(fileNames.exclusive, exclusiveRecord),
    turns: reader.list(fileNames.turns, turnRecord),
    changes: reader.list(fileNames.changes, changesRecord),
    withdrawn: reader.list(fileNames.withdrawn, withdrawnRecord),
    geometry: reader.byKey(fileNames.geometry, geometryRecord),
    words: readWords(reader),
    record: readRecordLibrary(reader),
    complete: reader.isComplete() && sources.documents.every(({ error }) => error === undefined),
    mentioned: reader.mentioned,
  };
  return { library, faults: [...documentFaults(sources), ...strayFiles(sources), ...reader.faults] };
}

function readWords(reader: Reader): ReadonlyMap<Language, WordsRecord> {
  const words = new Map<Language, WordsRecord>();
  for (const language of languages) {
    const file = wordsFile(language);
    const frame = reader.one(file, wordsFrame);
    if (frame === null) continue;
    words.set(language, {
      language: frame.language,
      interface: reader.part(file, 'interface', wordsSections.interface, frame.interface),
      events: reader.part(file, 'events', wordsSections.events, frame.events),
      articles: reader.part(file, 'articles', wordsSections.articles, frame.articles),
      places: reader.part(file, 'places', wordsSections.places, frame.places),
      speakers: reader.part(file, 'speakers', wordsSections.speakers, frame.speakers),
      values: reader.part(file, 'values', wordsSections.values, frame.values),
      turns: reader.part(file, 'turns', wordsSections.turns, frame.turns),
      changes: reader.part(file, 'changes', wordsSections.changes, frame.changes),
      withdrawn: reader.part(file, 'withdrawn', wordsSections.withdrawn, frame.withdrawn),
      record: reader.part(file, 'record', wordsSections.record, frame.record),
      recordNames: reader.part(file, 'recordNames', wordsSections.recordNames, frame.recordNames),
    });
  }
  return words;
}

function documentFaults({ documents }: Sources): readonly Fault[] {
  return documents.flatMap(({ name, error }) => {
    if (error === undefined) return [];
    const remedy = 'put the original file back: documents are never edited';
    return [{ file: `seeds/${name}`, record: 'the whole file', rule: 'file' as const, found: quoted(error), remedy }];
  });
}

function strayFiles({ records }: Sources): readonly Fault[] {
  const known = new Set<string>([
    ...Object.values(fileNames), ...kinds.map(eventsFile), ...Object.values(recordFiles), ...languages.map(wordsFile),
  ]);
  const remedy = `name it one of ${[...known].join(', ')}, or move it away`;
  return records
    .filter(({ file }) => !known.has(file))
    .map(({ file }) => ({ file, record: 'the whole file', rule: 'file', found: 'a file that nothing reads', remedy }));
}
