import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { sum } from './numbers.ts';

/** Bytes of a file as it is, and as a host may send it. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export function weigh(content: Buffer): Weight {
  return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length, brotli: brotli(content).length };
}

/** As a host does that prepares its files; large ones quicker, since they only stand for a slow line. */
export function brotli(content: Buffer): Buffer {
  const quality = content.length > 3e6 ? 5 : constants.BROTLI_MAX_QUALITY;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
}

/** Pictures and fonts are compressed already; hosts send them as they are. */
export function isCompressible(path: string): boolean {
  return !/\.(?:woff2|png|webp|jpg)$/.test(path);
}

export function weightOf(folder: string, path: string): Weight {
  const content = readFileSync(join(folder, path));
  return isCompressible(path) ? weigh(content) : { raw: content.length, gzip: content.length, brotli: content.length };
}

export function total(weights: readonly Weight[]): Weight {
  return {
    raw: sum(weights.map(({ raw }) => raw)), gzip: sum(weights.map(({ gzip }) => gzip)), brotli: sum(weights.map((weight) => weight.brotli)),
  };
}

/** What MapLibre weighs as it is shipped, before any build. */
export function shippedMapLibre(project: string): Weight {
  const folder = join(project, 'node_modules/maplibre-gl/dist');
  return total(['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css'].map((file) => weightOf(folder, file)));
}

/** What no page that draws with MapLibre stays under: its scripts as this build has them, and its style sheet whole, of which the build leaves out what the map does not use. */
export function floorOf(project: string, dist: string, files: readonly string[]): Weight {
  const scripts = files.filter((file) => ['MapLibre', 'MapLibre worker'].includes(partOf(file)));
  return total([...scripts.map((file) => weightOf(dist, file)), weightOf(project, 'node_modules/maplibre-gl/dist/maplibre-gl.css')]);
}

const parts: readonly (readonly [RegExp, string])[] = [
  [/^$|\.html$/, 'html'],
  [/maplibre-gl-worker/, 'MapLibre worker'],
  [/^assets\/maplibre-.*\.js$/, 'MapLibre'],
  [/^assets\/view-.*\.js$/, 'map js, our own'],
  [/^assets\/maplibre-.*\.css$/, 'MapLibre css'],
  [/^assets\/view-.*\.css$/, 'map css, our own'],
  [/\.css$/, 'css'],
  [/^assets\/(?:en|es)-.*\.js$/, 'words'],
  [/^assets\/(?:dataset|excerpts|record)\w*-.*\.js$/, 'dataset'],
  [/workbox/, 'offline'],
  [/\.js$/, 'js shell'],
  [/\.woff2$/, 'fonts'],
  [/^assets\/.*\.json$/, 'basemap'],
];

/** Which part of a visit a file of the build is; its path is relative to the page. */
export function partOf(path: string): string {
  return parts.find(([pattern]) => pattern.test(path))?.[1] ?? 'icons and manifest';
}
