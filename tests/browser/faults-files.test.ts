import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { groundDrawn } from './ground.ts';
import { head, headAt, mapDrawn, mapFailure } from './reader.ts';
import { mapScripts } from './serve.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

// Else the worker would answer what the test means to break.
const fresh = { serviceWorkers: 'block' } as const;
const ends: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is not there': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'breaks off': (route) => route.abort('connectionreset'),
  'is a page of the host’s own': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
};

/** The page says that there is no map, the rest of it works, and the map comes at the reader's next try. */
async function recovers(page: Page, mend: () => Promise<unknown>): Promise<void> {
  await mapFailure(page).waitFor({ timeout: 15_000 });
  await head(page).focus();
  await page.keyboard.press('Home');
  await headAt(page, /^Monday 25 August 2025/);
  await page.keyboard.press('End');
  await mend();
  await mapFailure(page).getByRole('button', { name: 'Try the map again' }).click();
  await mapDrawn(page);
}

const uncaught = (problems: readonly string[]) => problems.filter((problem) => problem.startsWith('uncaught'));

describe('the map’s own file', () => {
  it.each(Object.entries(ends))('%s: a word, a page that works, and a map at the next try', async (_, end) => {
    const { page, problems } = await stage.visit({ ...fresh, prepare: (page) => page.route(mapScripts, end) });
    await recovers(page, () => page.unrouteAll());
    expect(uncaught(problems)).toEqual([]);
    await page.context().close();
  });
});

const json = (body: string) => (route: Route) => route.fulfill({ body, contentType: 'application/json' });
const parts: readonly (readonly [string, string, (route: Route) => Promise<void>])[] = [
  ...Object.entries(ends).map(([name, end], index) => [['land', 'water', 'bands'][index] ?? '', name, end] as const),
  ['limits', 'is empty', json('')],
  ['land', 'is JSON and no basemap', json('{"type":"FeatureCollection","features":[]}')],
  ['bands', 'is a basemap without its shapes', json('{"type":"Topology","objects":{},"arcs":[]}')],
  ['water', 'is a basemap without its lines', json('{"type":"Topology","objects":{"lakes":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[7]]}]}},"arcs":[]}')],
];

describe('a part of the basemap', () => {
  it.each(parts)('%s %s: a word, a page that works, and a map at the next try', async (part, _, end) => {
    const { page, problems } = await stage.visit({ ...fresh, prepare: (page) => page.route(new RegExp(`assets/${part}-.*\\.json`), end) });
    await recovers(page, () => page.unrouteAll());
    expect(uncaught(problems)).toEqual([]);
    await page.context().close();
  });
});

describe('the map’s worker', () => {
  it('cannot be loaded: a word, a page that works, and a map at the next try', async () => {
    const { page, problems } = await stage.visit({ ...fresh, prepare: (page) => page.route(/worker/, (route) => route.abort()) });
    await recovers(page, () => page.unrouteAll());
    expect(uncaught(problems)).toEqual([]);
    await page.context().close();
  });
});

describe('the fonts', () => {
  it('are not to be had: every word stands in another, nothing breaks out, the map is drawn, and the console stays calm', async () => {
    for (const options of [{}, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }] as const) {
      const { page, problems } = await stage.visit({ ...fresh, ...options, prepare: (page) => page.route(/\.woff2/, (route) => route.abort()) });
      await mapDrawn(page);
      await groundDrawn(page);
      expect(await mapFailure(page).count()).toBe(0);
      expect(await page.evaluate(() => [...document.fonts].filter(({ family, status }) => family.startsWith('Report') && status === 'loaded').length)).toBe(0);
      const title = await page.locator('h1').boundingBox();
      expect(title?.height).toBeGreaterThan(10);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await head(page).isVisible()).toBe(true);
      // One line by each file that did not come, from the page and from the map, and none by the page's own code.
      expect(problems.length).toBeLessThanOrEqual(12);
      expect(problems.filter((problem) => !/ERR_FAILED|font/i.test(problem))).toEqual([]);
      await page.context().close();
    }
  });
});
