import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(() => stage.close());

const excerpts = /assets\/excerpts-.*\.js/;
const entry = (page: Page, title: string) => page.locator('.entry-button', { hasText: title }).first();
const firstTitle = (page: Page) => page.locator('.entry-button').first().innerText();

/** Holds the second part back until it is let go. */
async function held(page: Page): Promise<() => Promise<void>> {
  const waiting: Route[] = [];
  let isHeld = true;
  await page.route(excerpts, (route) => { if (isHeld) waiting.push(route); else return route.continue(); return undefined; });
  return async () => {
    isHeld = false;
    await Promise.all(waiting.map((route) => route.continue()));
  };
}

describe('what the first screen does without', () => {
  it('is asked for when the reader first moves, and moves nothing when it comes', async () => {
    let letGo = async () => {};
    const { page, requests, problems } = await stage.visit({ prepare: async (page) => { letGo = await held(page); } });
    await page.locator('.entry-words').first().waitFor();
    await page.waitForTimeout(500);
    expect(requests.filter((address) => excerpts.test(address))).toEqual([]);
    const before = await page.locator('.panel').innerText();
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => shifts.push(list.getEntries().length)).observe({ type: 'layout-shift' });
    });
    const asked = page.waitForRequest(excerpts);
    await page.mouse.move(640, 300);
    await asked;
    await letGo();
    await page.locator('#notes-title').waitFor();
    expect((await page.locator('.panel').innerText()).startsWith(before.trimEnd())).toBe(true);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is waited for by a card that is asked for sooner, and the list stays until then', async () => {
    let letGo = async () => {};
    const { page } = await stage.visit({ prepare: async (page) => { letGo = await held(page); } });
    const title = await firstTitle(page);
    await entry(page, title).click();
    await page.waitForURL(/event=/);
    expect(await page.locator('.card').count()).toBe(0);
    await letGo();
    await page.locator('.card-title').waitFor();
    expect(await page.locator('.card-title').innerText()).toBe(title);
    expect(await page.locator('.card blockquote, .card q').count()).toBeGreaterThan(0);
    expect(await page.locator('body').innerText()).not.toMatch(/\[(?:interface|speakers|values|events|articles)/);
    await page.context().close();
  });

  it('is waited for by a search, which then finds by what people say', async () => {
    let letGo = async () => {};
    const { page } = await stage.visit({ prepare: async (page) => { letGo = await held(page); } });
    const all = await page.locator('.entry').count();
    await page.locator('.search-field').fill('violated our sovereignty');
    expect(await page.locator('.entry').count()).toBe(all);
    await letGo();
    await page.locator('.entry mark').first().waitFor();
    expect(await page.locator('.entry').count()).toBeLessThan(all);
    await page.context().close();
  });

  it('is said to be missing where it cannot be had, and is tried again; the rest of the page works', async () => {
    const { page } = await stage.visit({ prepare: (page) => page.route(excerpts, (route) => route.abort()) });
    await page.mouse.move(640, 300);
    await page.getByText('This part of the page could not be loaded.').waitFor();
    await page.getByRole('slider').first().press('PageDown');
    await page.waitForURL(/to=/);
    await page.unroute(excerpts);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('This part of the page could not be loaded.').waitFor({ state: 'detached' });
    await page.locator('.entry-button').first().click();
    await page.locator('.card-title').waitFor();
    await page.context().close();
  });

  it.each(['es', 'en'])('is there at once where the address names an event, in %s', async (lang) => {
    const { page, problems } = await stage.visit({ query: `?event=carranza-boat-struck&lang=${lang}` });
    await page.locator('.card-title').waitFor();
    expect(await page.locator('.entry').count()).toBe(0);
    expect(await page.locator('body').innerText()).not.toMatch(/\[(?:interface|speakers|values|events|articles)/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('comes in the other language too when that is chosen', async () => {
    const { page, problems } = await stage.visit({ query: '?event=carranza-boat-struck' });
    await page.locator('.card-title').waitFor();
    await page.locator('.control.language').click();
    await page.locator('html[lang=es]').waitFor({ state: 'attached' });
    expect(await page.locator('body').innerText()).not.toMatch(/\[(?:interface|speakers|values|events|articles)/);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
