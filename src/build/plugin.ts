import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { curate, type Outcome } from '../curate/curate.ts';
import { archiveFile, archiveOf, publicFiles } from './public/files.ts';
import { reportFaults } from '../curate/report.ts';
import { loadSources } from './load.ts';
import { isModuleName, modulePrefix, moduleSource } from './modules.ts';

const name = 'records';

// By Rollup's convention: a module that no other plugin should try to read from disk.
const resolvedPrefix = `\0${modulePrefix}`;

/**
 * Curates `seeds/` and `data/`, serves the result as virtual modules and writes the public files. A build fails with the
 * whole list of faults; the dev server shows it over the page and reloads when a record is edited. Both folders stand in the
 * project's root, unless another is given.
 */
export function records(otherRoot?: string): Plugin & { readonly api: { readonly outcome: () => Outcome } } {
  let config: ResolvedConfig;
  let outcome: Outcome | null = null;

  const licence = () => readFileSync(join(config.root, 'LICENSE'), 'utf8');
  const root = () => otherRoot ?? config.root;
  const current = () => (outcome ??= curate(loadSources(root())));
  const curatedOrThrow = () => {
    const result = current();
    if (!result.ok) throw new Error(faultMessage(result.faults));
    return result.curated;
  };

  return {
    name,
    // For those who make something else of the same records.
    api: { outcome: current },
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      outcome = null;
      if (config.command === 'build') curatedOrThrow();
    },
    resolveId(id) {
      const isOurs = id.startsWith(modulePrefix) && isModuleName(id.slice(modulePrefix.length));
      return isOurs ? `\0${id}` : null;
    },
    load(id) {
      return id.startsWith(resolvedPrefix) ? moduleSource(id.slice(resolvedPrefix.length), curatedOrThrow()) : null;
    },
    generateBundle() {
      const files = publicFiles(curatedOrThrow());
      for (const { path, text } of files) this.emitFile({ type: 'asset', fileName: path, source: text });
      this.emitFile({ type: 'asset', fileName: archiveFile.path, source: archiveOf(files, licence()) });
    },
    configureServer(server) {
      servePublicFiles(server, current, licence);
      const refresh = (file: string) => {
        if (!isSource(root(), file)) return;
        outcome = null;
        showOutcome(server, current());
      };
      server.watcher.on('change', refresh).on('add', refresh).on('unlink', refresh);
    },
  };
}

function isSource(root: string, file: string): boolean {
  const folder = relative(root, resolve(file)).split(sep)[0];
  return folder === 'data' || folder === 'seeds';
}

function showOutcome(server: ViteDevServer, outcome: Outcome): void {
  for (const module of server.moduleGraph.idToModuleMap.values()) {
    if (module.id?.startsWith(resolvedPrefix)) server.moduleGraph.invalidateModule(module);
  }
  if (outcome.ok) return server.ws.send({ type: 'full-reload' });
  const message = faultMessage(outcome.faults);
  server.config.logger.error(message, { timestamp: true });
  return server.ws.send({ type: 'error', err: { message, stack: '', plugin: name } });
}

function servePublicFiles(server: ViteDevServer, current: () => Outcome, licence: () => string): void {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(server.config.base.length);
    if (!/^data\/[A-Za-z-]+\.(?:geojson|csv|json|txt|zip)$/.test(path)) return next();
    const outcome = current();
    const files = outcome.ok ? publicFiles(outcome.curated) : [];
    const file = files.find((candidate) => candidate.path === path);
    const isArchive = outcome.ok && path === archiveFile.path;
    if (file === undefined && !isArchive) return next();
    response.setHeader('Content-Type', file?.type ?? archiveFile.type);
    return response.end(file?.text ?? archiveOf(files, licence()));
  });
}

function faultMessage(faults: Parameters<typeof reportFaults>[0]): string {
  return `The records are refused.\n\n${reportFaults(faults)}`;
}
