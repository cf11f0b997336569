import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { canBeScrubbed, head, mapDrawn, mapFailure, marksOnMap } from './reader.ts';
import { mapScripts } from './serve.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const uncaught = (problems: readonly string[]) => problems.filter((problem) => problem.startsWith('uncaught'));

/** Cuts the network when the first file of a kind is asked for: that one and everything after it does not come. */
async function cutAt(page: Page, file: RegExp): Promise<void> {
  let cut = false;
  await page.route('**/*', (route) => {
    cut ||= file.test(new URL(route.request().url()).pathname);
    return cut ? route.abort('internetdisconnected') : route.continue();
  });
}

describe('the network goes during the first visit', () => {
  it.each([
    ['before the map’s own file', mapScripts],
    ['before the basemap', /assets\/(?:land|water|bands|limits)-.*\.json/],
    ['before the map’s worker', /worker/],
  ])('%s: the story can be read and scrubbed, and the map comes when the network does', async (_, file) => {
    const { page, problems } = await stage.visit({ serviceWorkers: 'block', prepare: (page) => cutAt(page, file) });
    const word = mapFailure(page);
    await word.waitFor({ timeout: 20_000 });
    await canBeScrubbed(page);
    await page.unrouteAll();
    await word.getByRole('button', { name: 'Try the map again' }).click();
    await mapDrawn(page);
    expect(uncaught(problems)).toEqual([]);
    await page.context().close();
  });

  it('before the language’s words: the page speaks the other one', async () => {
    const { page } = await stage.visit({ serviceWorkers: 'block', prepare: (page) => page.route(/assets\/en-.*\.js/, (route) => route.abort()) });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    await page.getByRole('heading', { name: 'Ataques en el mar' }).waitFor();
    await page.context().close();
  });

  it('when all has come: nothing is missed, and the record says that it could not be had, until it can', async () => {
    const { page, problems } = await stage.visit({ serviceWorkers: 'block' });
    await mapDrawn(page);
    const marks = await marksOnMap(page);
    await page.context().setOffline(true);
    await canBeScrubbed(page);
    expect(await marksOnMap(page)).toEqual(marks);
    await page.getByRole('switch', { name: 'Compare with the public record' }).click();
    const word = page.getByText('The record could not be fetched.');
    await word.waitFor();
    expect(await marksOnMap(page)).toEqual(marks);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('region', { name: 'What these five documents see' }).waitFor();
    await word.waitFor({ state: 'detached' });
    expect(uncaught(problems)).toEqual([]);
    await page.context().close();
  });
});

describe('the page’s first file does not come', () => {
  it('a word in both languages stands in place of a blank page, with the way to try again', async () => {
    const { page } = await stage.visit({ serviceWorkers: 'block' });
    const first = await page.locator('script[type="module"]').getAttribute('src') ?? '';
    await page.route(new URL(first, stage.site.address).href, (route) => route.abort());
    await page.reload();
    const word = page.locator('.not-opened');
    await word.waitFor({ timeout: 15_000 });
    expect(await word.innerText()).toContain('The page has not opened');
    expect(await word.innerText()).toContain('La página no se ha abierto');
    await page.unrouteAll();
    await Promise.all([page.waitForEvent('load'), word.getByRole('link', { name: 'Try again' }).click()]);
    await head(page).waitFor();
    expect(await word.count()).toBe(0);
    await page.context().close();
  });
});

describe('the network goes after the page is kept', () => {
  it('at any moment of the next visit: it opens whole, and everything on it can be had', async () => {
    const { page } = await stage.visit();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 });
    for (const moment of ['commit', 'domcontentloaded', 'load'] as const) {
      await page.goto(stage.site.address, { waitUntil: moment });
      await page.context().setOffline(true);
      await mapDrawn(page);
      await canBeScrubbed(page);
      await page.getByRole('switch', { name: 'Compare with the public record' }).click();
      await page.getByRole('region', { name: 'What these five documents see' }).waitFor();
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      await page.getByRole('table', { name: /^When, what, where/ }).waitFor();
      await page.context().setOffline(false);
    }
    await page.context().close();
  });
});
