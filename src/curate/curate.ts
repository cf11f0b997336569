import type { PublicRecord } from '../dataset/record.ts';
import type { Dataset } from '../dataset/types.ts';
import { compile } from './compile.ts';
import { readable, type Fault } from './fault.ts';
import { readLibrary } from './library.ts';
import { read } from './reading.ts';
import { compileRecord } from './record/compile.ts';
import { recordRules, recordRulesOfTheWhole } from './record/rules/all.ts';
import { articles } from './rules/articles.ts';
import { dates } from './rules/dates.ts';
import { events } from './rules/events.ts';
import { exclusive } from './rules/exclusive.ts';
import { languages } from './rules/languages.ts';
import { numbers } from './rules/numbers.ts';
import { paragraphs } from './rules/paragraphs.ts';
import { places } from './rules/places.ts';
import { quotes } from './rules/quotes.ts';
import { references } from './rules/references.ts';
import { releases } from './rules/releases.ts';
import type { Rule } from './rules/rule.ts';
import { turns } from './rules/turns.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { words } from './rules/words.ts';
import type { GeometryRecord, WordsRecord } from './schema.ts';
import type { Language, Sources } from './sources.ts';

export interface Curated {
  readonly dataset: Dataset;
  readonly record: PublicRecord;
  /** By place id. */
  readonly geometry: ReadonlyMap<string, GeometryRecord>;
  /** Every language of `languages`, by its name. */
  readonly words: ReadonlyMap<Language, WordsRecord>;
}

export type Outcome =
  | { readonly ok: true; readonly curated: Curated }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const rules: readonly Rule[] = [uniqueIds, quotes, dates, events, numbers, exclusive, ...recordRules];

/** These conclude something from what is not there, and wait until every file can be read. */
const rulesOfTheWhole: readonly Rule[] = [
  references, articles, paragraphs, places, words, languages, turns, releases, ...recordRulesOfTheWhole,
];

/** Documents and records in; the dataset, or every fault at once. It never throws, whatever JSON it is given. */
export function curate(sources: Sources): Outcome {
  const { library, faults } = readLibrary(sources);
  const reading = read(library);
  const asked = library.complete ? [...rules, ...rulesOfTheWhole] : rules;
  const all = [...faults, ...asked.flatMap((rule) => rule(library, reading))];
  if (all.length > 0) return { ok: false, faults: all.map(readable) };
  const dataset = compile(library, reading);
  const record = compileRecord(library.record, dataset.record.covers);
  return { ok: true, curated: { dataset, record, geometry: library.geometry, words: library.words } };
}
