import type { Curated } from '../curate/curate.ts';
import { languages } from '../curate/sources.ts';

/** What stands before the names of the modules that hold the curated values. */
export const modulePrefix = 'virtual:';

/** The source of a virtual module; null for a name that is none of ours, or a language that has no words. */
export function moduleSource(name: string, { dataset, geometry, words }: Curated): string | null {
  if (name === 'dataset') return exportJson(dataset);
  if (name === 'geometry') return exportJson(Object.fromEntries(geometry));
  if (name === 'languages') return languagesModule(words);
  const language = languages.find((candidate) => name === `words/${candidate}`);
  const messages = language && words.get(language);
  return messages === undefined ? null : exportJson(messages);
}

export function isModuleName(name: string): boolean {
  return name === 'dataset' || name === 'geometry' || name === 'languages' || languages.some((language) => name === `words/${language}`);
}

/** A string for `JSON.parse`, which browsers read faster than an object literal of this size. */
function exportJson(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

/** Each language with its own name for itself and the way to its words, so that a page fetches one language only. */
function languagesModule(words: Curated['words']): string {
  const entries = [...words].map(([language, { interface: sentences }]) => {
    const name = JSON.stringify(sentences['language.name'] ?? language);
    const file = JSON.stringify(`${modulePrefix}words/${language}`);
    return `{ language: '${language}', name: ${name}, load: () => import(${file}).then((module) => module.default) }`;
  });
  return `export default [\n  ${entries.join(',\n  ')},\n];\n`;
}
