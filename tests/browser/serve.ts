import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.geojson': 'application/geo+json', '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp', '.woff2': 'font/woff2',
  '.csv': 'text/csv', '.webmanifest': 'application/manifest+json',
};

/** The scripts without which there is no map; not its worker. */
export const mapScripts = /assets\/(?:view|maplibre)-(?!gl)[^/]*\.js/;

/** A visit whose requests have this header is on a line so slow that the drawing library never comes: it is asked for, and not answered. */
export const slowLine = 'x-slow-line';
const drawingLibrary = /assets\/maplibre-(?!gl)[^/]*\.js/;

export interface Site {
  /** Address of the page, in a sub-folder as a host of any kind might have it; ends in a slash. */
  readonly address: string;
  readonly origin: string;
  /** Paths that answer 503 until they are taken out again. */
  readonly broken: Set<string>;
  close(): Promise<void>;
}

/**
 * Serves a built page as a plain static host does: from a sub-folder, files and the index.html of folders only, no rewriting.
 * @param witness a script to run before the page's own; what the page keeps for later is without it, as it was built
 */
export async function serve(folder: string, witness?: () => void): Promise<Site> {
  const base = '/some/folder/';
  const broken = new Set<string>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    if (witness && path === `${base}witness.js`) { response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${witness.toString()})()`); return; }
    const file = path.startsWith(base) ? join(folder, normalize(path.slice(base.length)), path.endsWith('/') ? 'index.html' : '') : '';
    if (slowLine in request.headers && drawingLibrary.test(path)) return;
    if ([...broken].some((part) => path.includes(part))) { response.writeHead(503).end(); return; }
    if (file === '' || !existsSync(file) || statSync(file).isDirectory()) { response.writeHead(404).end(); return; }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(witness && request.headers.accept?.includes('text/html') ? readFileSync(file, 'utf8').replace('<head>', '<head><script src="witness.js"></script>') : readFileSync(file));
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => new Promise<void>((done) => { server.close(() => { done(); }); server.closeAllConnections(); });
  return { address: origin + base, origin, broken, close };
}
