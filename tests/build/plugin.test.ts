import { rmSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import { build, createServer, type Rolldown, type ViteDevServer } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { records } from '../../src/build/plugin.ts';
import { set, type Change } from '../curate/fixture.ts';
import { record } from '../curate/record-fixture.ts';
import { fixtureProject, write } from './project.ts';

const roots: string[] = [];
let server: ViteDevServer | null = null;

function project(...changes: readonly Change[]): string {
  const root = fixtureProject(...changes);
  roots.push(root);
  return root;
}

afterEach(async () => {
  await server?.close();
  server = null;
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const quiet = { configFile: false, logLevel: 'silent' } as const;

async function built(root: string): Promise<Rolldown.RolldownOutput['output']> {
  const result = await build({ ...quiet, root, plugins: [records()], build: { write: false, modulePreload: { polyfill: false } } });
  if (!('output' in result)) throw new Error('one output was expected');
  return result.output;
}

async function serve(root: string): Promise<{ readonly server: ViteDevServer; readonly origin: string }> {
  server = await createServer({ ...quiet, root, plugins: [records()], server: { port: 0, host: '127.0.0.1' } });
  await server.listen();
  const address = server.httpServer?.address();
  if (address === null || typeof address !== 'object') throw new Error('no port');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

/** Of an archive what is in it. */
function textIn(source: string | Uint8Array): string {
  const isArchive = typeof source !== 'string' && strFromU8(source.subarray(0, 2)) === 'PK';
  if (!isArchive) return typeof source === 'string' ? source : strFromU8(source);
  return Object.values(unzipSync(source)).map((bytes) => strFromU8(bytes)).join('\n');
}

/** Saves the release again and again, since the watcher may still be looking around when the first edit comes. */
async function editUntil(root: string, release: object, seen: () => void): Promise<void> {
  await vi.waitFor(() => {
    write(root, 'data/release.json', JSON.stringify(release));
    seen();
  }, { timeout: 10_000, interval: 300 });
}

describe('a build', { timeout: 30_000 }, () => {
  it('puts the curated values into the page', async () => {
    const output = await built(project());
    const chunk = output.find((file) => file.type === 'chunk');
    const context: { page?: { dataset: { version: string; events: unknown[] }; geometry: object; words: { places: object } } } = {};
    runInNewContext(chunk?.code.replaceAll(/^export\b.*$/gm, '') ?? '', context);
    expect(context.page?.dataset.version).toBe('0.0.1');
    expect(context.page?.dataset.events).toHaveLength(3);
    expect(Object.keys(context.page?.geometry ?? {})).toEqual(['caribbean-sea']);
    expect(context.page?.words.places).toEqual({ 'caribbean-sea': 'Caribbean Sea' });
  });

  it('writes the public files and nothing of the documents', async () => {
    const output = await built(project());
    const names = output.map(({ fileName }) => fileName).filter((name) => name.startsWith('data/'));
    expect(names.toSorted()).toEqual(['data/README.txt', 'data/articles.csv', 'data/claims.csv', 'data/events-located.geojson', 'data/events.geojson', 'data/moved.csv', 'data/schema.json', 'data/strikes-at-sea-data.zip', 'data/tolls.csv']);
    const everything = output.map((file) => (file.type === 'chunk' ? file.code : textIn(file.source))).join('\n');
    expect(everything).toContain('It hit one boat');
    expect(everything).not.toContain('Two people survived');
  });

  it('writes the public record’s files where there is a record', async () => {
    const output = await built(project(...record));
    const names = output.map(({ fileName }) => fileName).filter((name) => name.startsWith('data/record'));
    expect(names.toSorted()).toEqual(['data/record.csv', 'data/record.geojson']);
  });

  it('fails with the whole list of faults', async () => {
    const root = project(set('data/tolls.json', [0, 'min'], 16), set('data/events/strike.json', [0, 'scope'], undefined));
    const failure = await built(root).catch((error: unknown) => String(error));
    expect(failure).toContain('16 cannot be read in “at least 15”');
    expect(failure).toContain('a strike without a scope');
    expect(failure).toContain('2 faults in 2 files');
  });
});

describe('the dev server', { timeout: 30_000 }, () => {
  it('serves the public files under data/, and leaves the records alone', async () => {
    const { origin } = await serve(project());
    const claims = await fetch(`${origin}/data/claims.csv`);
    expect(claims.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await claims.text()).split('\n')[0]).toContain('claim,event,measure');
    expect((await fetch(`${origin}/data/schema.json`)).headers.get('content-type')).toBe('application/schema+json');
    expect(await (await fetch(`${origin}/data/release.json`)).text()).toContain('axisStart');
  });

  it('reloads the page with the new words when a record is edited', async () => {
    const root = project();
    const { server } = await serve(root);
    expect((await server.transformRequest('virtual:dataset'))?.code).toContain('20386');
    const send = vi.spyOn(server.ws, 'send');
    await editUntil(root, { version: '0.0.1', axisStart: '2025-10-24' }, () => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }));
    expect((await server.transformRequest('virtual:dataset'))?.code).toContain('20385');
  });

  it('shows the faults over the page when an edit breaks a record', async () => {
    const root = project();
    const { server } = await serve(root);
    const send = vi.spyOn(server.ws, 'send');
    await editUntil(root, { version: '0.0.2', axisStart: 'autumn' }, () => (
      expect(send).toHaveBeenCalledWith(expect.objectContaining({ type: 'error' }))));
    expect(JSON.stringify(send.mock.calls)).toContain('not a day that the calendar has');
    await expect(server.transformRequest('virtual:dataset')).rejects.toThrow('The records are refused.');
  });
});
