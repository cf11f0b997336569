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
