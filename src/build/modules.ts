import type { Curated } from '../curate/curate.ts';
import { languages } from '../curate/sources.ts';
import { firstPartOf, restOf } from './dataset-parts.ts';
import { packedShape } from './pack-shape.ts';
import { wordsOf, wordsParts } from './words-parts.ts';

/** What stands before the names of the modules that hold the curated values. */
export const modulePrefix = 'virtual:';

const sources: ReadonlyMap<string, (curated: Curated) => string | null> = new Map([
  ['dataset', ({ dataset }: Curated) => exportJson(firstPartOf(dataset))],
  ['dataset/excerpts', ({ dataset }: Curated) => exportJson(restOf(dataset))],
  ['geometry', ({ geometry }: Curated) => exportJson(Object.fromEntries([...geometry].map(([id, shape]) => [id, packedShape(shape)])))],
  ['record', ({ record }: Curated) => exportJson(record)],
  ['languages', ({ words }: Curated) => languagesModule(words)],
  ...languages.flatMap((language) => wordsParts.map((part) => [`words/${part}/${language}`, ({ words, dataset }: Curated) => {
    const entries = words.get(language);
    return entries === undefined ? null : exportJson(wordsOf(part, entries, dataset.events));
  }] as const)),
]);

/** The source of a virtual module; null for a name that is none of ours, or a language that has no words. */
export function moduleSource(name: string, curated: Curated): string | null {
  return sources.get(name)?.(curated) ?? null;
}

export function isModuleName(name: string): boolean {
  return sources.has(name);
}

/** A string for `JSON.parse`, which browsers read faster than an object literal of this size. */
function exportJson(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

/** Each language with its own name for itself and the ways to its words, so that a page fetches one language only, in parts. */
function languagesModule(words: Curated['words']): string {
  const entries = [...words].map(([language, { interface: sentences }]) => {
    const name = JSON.stringify(sentences['language.name'] ?? language);
    const loads = wordsParts.map((part) => `${part}: () => import("${modulePrefix}words/${part}/${language}").then((module) => module.default)`);
    return `{ language: '${language}', name: ${name}, parts: {\n    ${loads.join(',\n    ')},\n  } }`;
  });
  return `export default [\n  ${entries.join(',\n  ')},\n];\n`;
}
