import type { Curated } from '../curate/curate.ts';
import { languages } from '../curate/sources.ts';

/** What stands before the names of the modules that hold the curated values. */
export const modulePrefix = 'virtual:';

/** All that the page has from the records: one dataset, and one file of words a language; apart, the public record and its words, how the documents divide, and the words that few ask for. */
const sources: ReadonlyMap<string, (curated: Curated) => string | null> = new Map([
  ['dataset', ({ dataset }: Curated) => exportJson(dataset)],
  ['documents', ({ documents }: Curated) => exportJson(documents)],
  ['geometry', ({ geometry }: Curated) => exportJson(Object.fromEntries(geometry))],
  ['asides', ({ words }: Curated) => exportJson(Object.fromEntries([...words].map(([language, { changes, reasons }]) => [language, { changes, reasons }])))],
  ['record', ({ record }: Curated) => exportJson(record)],
  ['languages', ({ words }: Curated) => languagesModule(words)],
  ...languages.flatMap((language) => [
    [`words/${language}`, ({ words, dataset }: Curated) => pageWords(words.get(language), dataset)] as const,
    [`words/record/${language}`, ({ words }: Curated) => recordWords(words.get(language))] as const,
  ]),
]);

/** The source of a virtual module; null for a name that is none of ours, or a language that has no words. */
export function moduleSource(name: string, curated: Curated): string | null {
  return sources.get(name)?.(curated) ?? null;
}

export function isModuleName(name: string): boolean {
  return sources.has(name);
}

type Words = Curated['words'] extends ReadonlyMap<string, infer Entry> ? Entry : never;

function pageWords(words: Words | undefined, dataset: Curated['dataset']): string | null {
  if (words === undefined) return null;
  const { record: _record, recordNames: _names, changes: _changes, reasons: _reasons, ...page } = words;
  // What only the pages without JavaScript say.
  const own = Object.entries(page.interface).filter(([key]) => !key.startsWith('pages.'));
  // An id that leads on needs no reason here; a claim that was let go may have its event's.
  const letGo = new Set(dataset.moved.filter(({ now }) => now === null).flatMap(({ id }) => [id, id.split('.')[0]]));
  const moved = Object.entries(page.moved).filter(([id]) => letGo.has(id));
  return exportJson({ ...page, interface: Object.fromEntries(own), moved: Object.fromEntries(moved) });
}

function recordWords(words: Words | undefined): string | null {
  return words === undefined ? null : exportJson({ record: words.record, recordNames: words.recordNames });
}

/** A string for `JSON.parse`, which browsers read faster than an object literal of this size. */
function exportJson(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

/** Each language with its own name for itself and the ways to its words, so that a page fetches one language only. */
function languagesModule(words: Curated['words']): string {
  const entries = [...words].map(([language, { interface: sentences }]) => {
    const name = JSON.stringify(sentences['language.name'] ?? language);
    const load = (module: string) => `() => import("${modulePrefix}${module}/${language}").then((module) => module.default)`;
    return `{ language: '${language}', name: ${name}, page: ${load('words')}, record: ${load('words/record')} }`;
  });
  return `export default [\n  ${entries.join(',\n  ')},\n];\n`;
}
