import type { Curated } from '../curate/curate.ts';
import { languages } from '../curate/sources.ts';

/** What stands before the names of the modules that hold the curated values. */
export const modulePrefix = 'virtual:';

/** The source of a virtual module; null for a name that is none of ours, or a language that has no words. */
export function moduleSource(name: string, { dataset, geometry, words }: Curated): string | null {
  if (name === 'dataset') return exportJson(dataset);
  if (name === 'geometry') return exportJson(Object.fromEntries(geometry));
  const language = languages.find((candidate) => name === `words/${candidate}`);
  const messages = language && words.get(language);
  return messages === undefined ? null : exportJson(messages);
}

export function isModuleName(name: string): boolean {
  return name === 'dataset' || name === 'geometry' || languages.some((language) => name === `words/${language}`);
}

/** A string for `JSON.parse`, which browsers read faster than an object literal of this size. */
function exportJson(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}
