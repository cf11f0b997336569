import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { framesLater } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(() => stage.close());

// Else the worker would answer what the test means to break.
const fresh = { serviceWorkers: 'block' } as const;
const missing = (page: Page) => page.getByText('This part of the page could not be loaded.');
const wordless = /\[(?:interface|speakers|values|events|articles)/;

describe('what the page is made of', () => {
  it.each(['es', 'en'])('is there at once where the address names an event, in %s', async (lang) => {
    const { page, problems } = await stage.visit({ query: `?event=carranza-boat-struck&lang=${lang}` });
    await page.locator('.card-title').waitFor();
    expect(await page.locator('.entry').count()).toBe(0);
    expect(await page.locator('body').innerText()).not.toMatch(wordless);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is there at once for a reader who came by the front door: the card at a press, and in the other language', async () => {
    const { page, problems } = await stage.visit();
    await page.locator('.entry-button').first().click();
    await page.locator('.card-title').waitFor();
    expect(await page.locator('.card blockquote mark').count()).toBeGreaterThan(0);
    await page.locator('.control.language').click();
    await page.locator('html[lang=es]').waitFor({ state: 'attached' });
    expect(await page.locator('body').innerText()).not.toMatch(wordless);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a part that is fetched apart and cannot be had', () => {
  it('is said to be missing and is tried again; the rest of the page works: the table', async () => {
    const { page } = await stage.visit({ ...fresh, prepare: (page) => page.route(/assets\/view-[^/]*\.js/, (route) => route.abort()) });
    await page.getByRole('banner').getByRole('button', { name: 'Table' }).click();
    await missing(page).waitFor();
    await page.getByRole('slider').first().press('PageDown');
    await page.waitForURL(/to=/);
    await page.unrouteAll();
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await missing(page).waitFor({ state: 'detached' });
    await page.getByRole('table').waitFor();
    await page.context().close();
  });

  it('is said to be missing and is tried again: sharing', async () => {
    const { page } = await stage.visit({ ...fresh, prepare: (page) => page.route(/assets\/share-[^/]*\.js/, (route) => route.abort()) });
    await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
    await missing(page).waitFor();
    await page.unrouteAll();
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('dialog', { name: 'Share' }).waitFor();
    await page.context().close();
  });

  it('is fetched ahead once the page is quiet: what cannot be had is told of at a press only, and is tried again: sharing', async () => {
    let refused = 0;
    const { page } = await stage.visit({ ...fresh, prepare: (page) => page.route(/assets\/share-[^/]*\.js/, (route) => { refused += 1; return route.abort(); }) });
    await expect.poll(() => refused, { timeout: 30_000 }).toBe(1);
    expect(await missing(page).count()).toBe(0);
    await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
    await missing(page).waitFor();
    expect(refused).toBe(2);
    await page.unrouteAll();
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('dialog', { name: 'Share' }).waitFor();
    await missing(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is told in the language that is spoken where another one cannot be fetched, and is tried again', async () => {
    const { page } = await stage.visit({ ...fresh, prepare: (page) => page.route(/assets\/es-[^/]*\.js/, (route) => route.abort()) });
    await page.locator('.control.language').click();
    const notice = page.getByRole('alert').filter({ hasText: 'The page could not be fetched in Español.' });
    await notice.waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.unrouteAll();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await page.locator('html[lang=es]').waitFor({ state: 'attached' });
    await notice.waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('a style sheet that does not come', () => {
  it('keeps nothing from opening: card, table, sharing and the public record', async () => {
    const { page } = await stage.visit({ ...fresh, prepare: (page) => page.route(/\.css$/, (route) => route.abort()) });
    await page.locator('.entry-button').first().click();
    await page.locator('.card-title').waitFor();
    await page.getByRole('banner').getByRole('button', { name: 'Table' }).click();
    await page.getByRole('table').waitFor();
    await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
    await page.getByRole('dialog', { name: 'Share' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await missing(page).count()).toBe(0);
    await page.context().close();
  });

  it('leaves the map’s height as it is', async () => {
    const { page } = await stage.visit({ ...fresh, prepare: (page) => page.route(/\.css$/, (route) => route.abort()) });
    const map = page.locator('.region-map');
    await map.locator('canvas').waitFor();
    await framesLater(page, 20);
    const height = await map.evaluate((element) => element.clientHeight);
    await framesLater(page, 60);
    expect(await map.evaluate((element) => element.clientHeight)).toBe(height);
    await page.context().close();
  });
});
