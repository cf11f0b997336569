import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { languages } from '../curate/sources.ts';
import { eventPath, feedPath, sourcePath } from '../select/address.ts';
import { sitemapPath } from './pages/feed.ts';
import { preview } from './pages/files.ts';

const moduleName = 'virtual:build-files';

/** Its address must never change: a browser asks for it again to learn of a newer version. */
export const workerFile = 'service-worker.js';

/** A file of the build, in the form that workbox-precaching takes. */
export interface BuildFile {
  /** Relative to the page. */
  readonly url: string;
  /** Null where the content's digest is in the name. */
  readonly revision: string | null;
  /** A host that is just being updated must not pass a file of another version for this one. */
  readonly integrity: string;
}

/** Writes the service worker, which keeps every file of the build that a reader needs. */
export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        const folder = dir ?? config.build.outDir;
        const files = filesToKeep(folder, config.build.assetsDir);
        writeFileSync(join(folder, workerFile), await bundled(join(config.root, 'src/app/offline/worker.ts'), files, config));
      },
    },
  };
}

/** Every file of a built folder that a visit may need: not the worker, not maps of the sources, not what is there for others or without JavaScript. */
export function filesToKeep(folder: string, hashedFolder: string): readonly BuildFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== workerFile && !path.endsWith('.map') && !path.startsWith('.') && !isForOthers(path))
    .toSorted()
    .map((path) => {
      const content = readFileSync(join(folder, path));
      const digest = createHash('sha256').update(content);
      const revision = path.startsWith(`${hashedFolder}/`) ? null : digest.copy().digest('hex').slice(0, 16);
      return { url: path, revision, integrity: `sha256-${digest.digest('base64')}` };
    });
}

/** The first folders of the pages without JavaScript: of some languages all stands in one. */
const foldersForOthers = new Set(languages.flatMap((language) => [eventPath(language, ''), sourcePath(language, '')]).map((path) => path.slice(0, path.indexOf('/') + 1)));
const filesForOthers = new Set([preview.file, 'robots.txt', sitemapPath, ...languages.map(feedPath)]);

/** Whether it is asked for by search engines, by those who show a link or by who comes without JavaScript, never by the page. */
function isForOthers(path: string): boolean {
  return filesForOthers.has(path) || foldersForOthers.has(path.slice(0, path.indexOf('/') + 1));
}

/** One digest for all of them: it changes when any file does. */
export function versionOf(files: readonly BuildFile[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
}

async function bundled(worker: string, files: readonly BuildFile[], { root, build: { target } }: ResolvedConfig): Promise<string> {
  const source = `export const files = ${JSON.stringify(files)};\nexport const version = ${JSON.stringify(versionOf(files))};\n`;
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    plugins: [
      {
        name: 'build-files',
        resolveId: (id) => (id === moduleName ? `\0${moduleName}` : null),
        load: (id) => (id === `\0${moduleName}` ? source : null),
      },
    ],
    build: { target, write: false, modulePreload: false, rolldownOptions: { input: worker, output: { format: 'iife' } } },
  });
  if (!('output' in result)) throw new Error('The service worker was to be bundled into one output.');
  return result.output[0].code;
}
