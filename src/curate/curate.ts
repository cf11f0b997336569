import type { PublicRecord } from '../dataset/record.ts';
import type { Dataset, Document } from '../dataset/types.ts';
import { compile } from './compile.ts';
import { documentsOf } from './documents.ts';
import { readable, type Fault } from './fault.ts';
import { readLibrary } from './library.ts';
import { read, type Rule } from './reading.ts';
import { compileRecord } from './record.ts';
import { coverage, dates } from './rules/dates.ts';
import { events, exclusive } from './rules/events.ts';
import { moves, references, uniqueIds } from './rules/ids.ts';
import { figures, numbers } from './rules/numbers.ts';
import { outlines, places } from './rules/places.ts';
import { citations, groups, links, theatres, totals, trackerNumbers } from './rules/record.ts';
import { hedges, shares } from './rules/shown.ts';
import { releases, rungs, stages } from './rules/story.ts';
import { articles, paragraphs, quotes } from './rules/texts.ts';
import { languages, words } from './rules/words.ts';
import type { GeometryRecord, WordsRecord } from './schema.ts';
import { sharesOf, type Share } from './shares.ts';
import type { Language, Sources } from './sources.ts';

export interface Curated {
  readonly dataset: Dataset;
  readonly record: PublicRecord;
  /** By name; fetched apart from the dataset, with the view of an article's sentences. */
  readonly documents: readonly Document[];
  /** By place id. */
  readonly geometry: ReadonlyMap<string, GeometryRecord>;
  /** Every language of `languages`, by its name. */
  readonly words: ReadonlyMap<Language, WordsRecord>;
  /** What is shown of each article. */
  readonly shares: readonly Share[];
}

export type Outcome =
  | { readonly ok: true; readonly curated: Curated }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const rules: readonly Rule[] = [uniqueIds, quotes, hedges, shares, dates, coverage, events, numbers, figures, exclusive];

/** These conclude something from what is not there, and wait until every file can be read. */
const rulesOfTheWhole: readonly Rule[] = [
  references, moves, articles, paragraphs, places, outlines, words, languages, stages, rungs, releases, citations, theatres, trackerNumbers, groups, totals, links,
];

/** Documents and records in; the dataset, or every fault at once. It never throws, whatever JSON it is given. */
export function curate(sources: Sources): Outcome {
  const { library, faults } = readLibrary(sources);
  const reading = read(library);
  const asked = library.complete ? [...rules, ...rulesOfTheWhole] : rules;
  const all = [...faults, ...asked.flatMap((rule) => Array.from(rule(library, reading)))];
  if (all.length > 0) return { ok: false, faults: all.map(readable) };
  const dataset = compile(library, reading);
  return {
    ok: true,
    curated: {
      dataset,
      record: compileRecord(library.record, dataset.record),
      documents: documentsOf(library, dataset),
      geometry: library.geometry,
      words: library.words,
      shares: sharesOf(reading),
    },
  };
}
