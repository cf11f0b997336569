import type { EventRecord, ExclusiveRecord, PlaceRecord, ReleaseRecord, WordsRecord } from '../../src/curate/schema.ts';
import { eventsFile, fileNames, wordsFile, type Language, type Sources } from '../../src/curate/sources.ts';
import { parseDay, type Day } from '../../src/dataset/day.ts';
import { kinds, type Measure } from '../../src/dataset/types.ts';

/** What a made corpus takes from the project's own records, which have been checked. */
export interface Real {
  readonly sources: Sources;
  readonly axisStart: Day;
  readonly places: readonly PlaceRecord[];
  /** Each value that a claim can have, with its measure. */
  readonly values: readonly { readonly measure: Measure; readonly value: string }[];
  readonly exclusive: readonly ExclusiveRecord[];
  readonly words: ReadonlyMap<Language, WordsRecord>;
  /** Ids of made speakers, as many as the real records have. */
  readonly voices: readonly string[];
}

export function readReal(sources: Sources): Real {
  const read = (file: string) => sources.records.find((record) => record.file === file)?.value;
  const events = kinds.flatMap((kind) => read(eventsFile(kind)) as EventRecord[]);
  const values = new Map(events.flatMap(({ claims }) => claims).flatMap(({ measure, value }) => (
    value === undefined ? [] : [[`${measure} ${value}`, { measure, value }] as const])));
  return {
    sources,
    axisStart: parseDay((read(fileNames.release) as ReleaseRecord).axisStart) ?? 0,
    places: read(fileNames.places) as PlaceRecord[],
    values: [...values.values()],
    exclusive: read(fileNames.exclusive) as ExclusiveRecord[],
    voices: Array.from({ length: (read(fileNames.speakers) as unknown[]).length }, (_, index) => `speaker-${index + 1}`),
    words: new Map((['en', 'es'] as const).map((language) => [language, read(wordsFile(language)) as WordsRecord])),
  };
}
