import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage, dist, type Stage } from './stage.ts';

/** A project host: one origin, two pages in folders of their own. */
let host: string;
let stage: Stage;
beforeAll(async () => {
  host = mkdtempSync(join(tmpdir(), 'host-'));
  for (const folder of ['a', 'b']) cpSync(dist, join(host, folder), { recursive: true });
  stage = await createStage(host);
});
afterAll(async () => {
  await stage.close();
  rmSync(host, { recursive: true });
});

const open = async (page: Page, folder: string) => {
  await page.goto(`${stage.site.address}${folder}/index.html`);
  await page.getByRole('slider').first().waitFor();
};
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 });

describe('two pages on one origin', () => {
  it('share neither what a reader chose nor what is kept for reading without a network', async () => {
    const { page } = await stage.visit({ query: 'a/index.html' });
    await page.getByRole('button', { name: 'Colours: as the system' }).click();
    await page.getByRole('button', { name: 'Colours: light' }).click();
    await kept(page);
    await open(page, 'b');
    await page.getByRole('button', { name: 'Colours: as the system' }).waitFor();
    await kept(page);
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['/some/folder/a/ theme', 'dark']]);
    const caches = await page.evaluate(async () => Promise.all((await window.caches.keys()).map(async (name) => {
      const requests = await (await window.caches.open(name)).keys();
      return { name, folders: [...new Set(requests.map(({ url }) => new URL(url).pathname.split('/')[3] ?? ''))] };
    })));
    expect(caches.map(({ folders }) => folders)).toEqual([['a'], ['b']]);
    expect(caches.map(({ name }) => name.split(' ')[1])).toEqual([`${stage.site.address}a/`, `${stage.site.address}b/`]);
    await stage.site.close();
    await open(page, 'a');
    await page.getByRole('button', { name: 'Colours: dark' }).waitFor();
    await open(page, 'b');
    await page.getByRole('button', { name: 'Colours: as the system' }).waitFor();
  });
});
