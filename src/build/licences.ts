import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { licenceFaults, licenceText, packageOf, type Work } from './licence-text.ts';
import { bundles, shippedOtherwise, textsElsewhere, type ShippedOtherwise } from './shipped-otherwise.ts';

export const licencesFile = 'licences.txt';

/** Writes the licences of all that ships. A build that ships something without a licence fails. */
export function licences(otherwise: readonly ShippedOtherwise[] = shippedOtherwise): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'licences',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (
        file.type === 'chunk' ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])) : []));
      const works = worksIn(config.root, modules, otherwise);
      const faults = licenceFaults(works);
      if (faults.length > 0) this.error(faults.join('\n'));
      this.emitFile({ type: 'asset', fileName: licencesFile, source: licenceText(works) });
    },
  };
}

/** The works that these modules come from, with all that a bundle among them brings and what ships otherwise. */
export function worksIn(root: string, modules: readonly string[], otherwise: readonly ShippedOtherwise[] = shippedOtherwise): readonly Work[] {
  const own = new Set(modules.flatMap((id) => packageOf(id) ?? []));
  const inside = bundles.filter((path) => own.has(packageOf(`/node_modules/${path}`) ?? '')).flatMap((path) => bundledIn(root, path));
  const names = new Set([...own, ...inside, ...otherwise.map(({ name }) => name)]);
  return [...names].map((name) => workOf(root, name, otherwise.find((work) => work.name === name)?.as));
}

function bundledIn(root: string, path: string): readonly string[] {
  const sources = fieldOf(join(root, 'node_modules', `${path}.map`), 'sources');
  if (!Array.isArray(sources)) throw new Error(`The source map of ${path} does not say what is in it.`);
  return sources.flatMap((source) => packageOf(String(source)) ?? []);
}

function workOf(root: string, name: string, as: string | undefined): Work {
  const folder = join(root, 'node_modules', name);
  const licence = fieldOf(join(folder, 'package.json'), 'license');
  return {
    name,
    version: String(fieldOf(join(folder, 'package.json'), 'version')),
    licence: typeof licence === 'string' ? licence : null,
    text: textOf(root, folder, name),
    ...(as === undefined ? {} : { as }),
  };
}

function fieldOf(file: string, field: string): unknown {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

function textOf(root: string, folder: string, name: string): string | null {
  const elsewhere = textsElsewhere[name];
  if (elsewhere !== undefined && 'text' in elsewhere) return elsewhere.text;
  const own = readdirSync(folder).find((file) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(file));
  const file = elsewhere === undefined ? own && join(folder, own) : join(root, elsewhere.file);
  return file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : null;
}
