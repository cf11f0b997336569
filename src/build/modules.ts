import type { Curated } from '../curate/curate.ts';
import type { WordsRecord } from '../curate/schema.ts';
import { languages, type Language } from '../curate/sources.ts';

/** What stands before the names of the modules that hold the curated values. */
export const modulePrefix = 'virtual:';

/** Interface keys that begin so are needed only beside the public record, and are fetched with it. */
const recordPrefix = 'record.';

/** The source of a virtual module; null for a name that is none of ours, or a language that has no words. */
export function moduleSource(name: string, { dataset, record, geometry, words }: Curated): string | null {
  if (name === 'dataset') return exportJson(dataset);
  if (name === 'geometry') return exportJson(Object.fromEntries(geometry));
  if (name === 'languages') return languagesModule(words);
  if (name === 'record') return exportJson(record);
  if (name === 'record-words') return recordWordsModule(words);
  return wordsSource(name, 'words', words, ownWords) ?? wordsSource(name, 'record-words', words, recordWords);
}

export function isModuleName(name: string): boolean {
  const isWords = languages.some((language) => name === `words/${language}` || name === `record-words/${language}`);
  return isWords || ['dataset', 'geometry', 'languages', 'record', 'record-words'].includes(name);
}

function wordsSource(name: string, folder: string, words: Curated['words'], part: (words: WordsRecord) => object): string | null {
  const language = languages.find((candidate) => name === `${folder}/${candidate}`);
  const entries = language && words.get(language);
  return entries === undefined ? null : exportJson(part(entries));
}

/** All that the page says without the public record. */
function ownWords(words: WordsRecord): WordsRecord {
  return { ...words, interface: sentences(words, (key) => !key.startsWith(recordPrefix)), record: {}, recordNames: {} };
}

/** The rest, by the same sections. */
function recordWords(words: WordsRecord): Pick<WordsRecord, 'interface' | 'record' | 'recordNames'> {
  const { record, recordNames } = words;
  return { interface: sentences(words, (key) => key.startsWith(recordPrefix)), record, recordNames };
}

function sentences(words: WordsRecord, belongs: (key: string) => boolean): WordsRecord['interface'] {
  return Object.fromEntries(Object.entries(words.interface).filter(([key]) => belongs(key)));
}

/** A string for `JSON.parse`, which browsers read faster than an object literal of this size. */
function exportJson(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

/** Each language with its own name for itself and the way to its words, so that a page fetches one language only. */
function languagesModule(words: Curated['words']): string {
  return exportList([...words].map(([language, entries]) => {
    const name = JSON.stringify(entries.interface['language.name'] ?? language);
    return `{ language: '${language}', name: ${name}, load: ${loadOf('words', language)} }`;
  }));
}

function recordWordsModule(words: Curated['words']): string {
  return exportList([...words.keys()].map((language) => `{ language: '${language}', load: ${loadOf('record-words', language)} }`));
}

function loadOf(folder: string, language: Language): string {
  return `() => import(${JSON.stringify(`${modulePrefix}${folder}/${language}`)}).then((module) => module.default)`;
}

function exportList(entries: readonly string[]): string {
  return `export default [\n  ${entries.join(',\n  ')},\n];\n`;
}
