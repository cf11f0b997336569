import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { buildOfTheNextVersion, publish } from './publish.ts';
import { allCome, framesLater, head, headAt, headText, mapDrawn, marksOnMap } from './reader.ts';
import { createStage, dist, type Stage } from './stage.ts';

const event = 'eln-vessel-struck';
const newTitle = 'A title of the next version';

let next: string;
let host: string;
let stage: Stage;

beforeAll(() => { next = buildOfTheNextVersion(event, newTitle); });
afterAll(() => { rmSync(next, { recursive: true }); });

beforeEach(async () => {
  host = mkdtempSync(join(tmpdir(), 'host-'));
  publish(dist, host);
  stage = await createStage(host);
});

afterEach(async () => {
  await stage.close();
  rmSync(host, { recursive: true });
});

/** Resolves when everything is kept and the worker has taken over. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 });
}

const titleOfTheCard = (page: Page) => page.getByRole('article').getByRole('heading').first().textContent();

const offer = (page: Page) => page.getByText('A newer version of this page is ready.');

/** Every file of the data as the page would fetch it now. */
function dataAsSeenBy(page: Page): Promise<string> {
  return page.evaluate(async () => (await fetch('data/events.geojson')).text());
}

describe('after one visit', () => {
  it('the page opens without a network, map and views included', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    const marks = await marksOnMap(page);
    await kept(page);
    await stage.site.close();
    await page.goto(stage.site.address);
    await mapDrawn(page);
    expect(await marksOnMap(page)).toEqual(marks);
    await page.goto(`${stage.site.address}?to=2025-10-19&event=${event}`);
    await page.getByRole('article').waitFor();
    expect(await headText(page)).toContain('19 October 2025');
    expect((await dataAsSeenBy(page)).length).toBeGreaterThan(100_000);
    await page.context().close();
  });

  it('what is kept are the files of the build but the pages without JavaScript, in one cache, and nothing else', async () => {
    const { page } = await stage.visit();
    await kept(page);
    const caches = await page.evaluate(async () => Promise.all((await window.caches.keys()).map(async (name) => {
      const requests = await (await window.caches.open(name)).keys();
      return requests.map(({ url }) => new URL(url).pathname);
    })));
    const built = readdirSync(host, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !['service-worker.js', 'preview.png'].includes(entry.name))
      .map((entry) => `/some/folder/${join(entry.parentPath, entry.name).slice(host.length + 1)}`)
      .filter((path) => !/^\/some\/folder\/(?:event|source|es)\//.test(path));
    expect(caches).toHaveLength(1);
    expect(caches[0]?.toSorted()).toEqual(built.toSorted());
    await page.context().close();
  });
});

describe('a newer version', () => {
  it('is offered, not forced, and comes whole', async () => {
    const { page } = await stage.visit({ query: `?event=${event}` });
    await kept(page);
    const oldTitle = await titleOfTheCard(page);
    const oldData = await dataAsSeenBy(page);
    expect(oldTitle).not.toBe(newTitle);

    publish(next, host);
    await page.reload();
    await mapDrawn(page);
    await offer(page).waitFor({ timeout: 30_000 });
    // The older version is whole until the reader says otherwise, though its files are on the host no longer.
    expect(await titleOfTheCard(page)).toBe(oldTitle);
    expect(await dataAsSeenBy(page)).toBe(oldData);
    await page.reload();
    await mapDrawn(page);
    expect(await titleOfTheCard(page)).toBe(oldTitle);

    await offer(page).waitFor({ timeout: 30_000 });
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()]);
    await mapDrawn(page);
    expect(await titleOfTheCard(page)).toBe(newTitle);
    expect(await dataAsSeenBy(page)).toContain(newTitle);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await page.context().close();
  });

  it('leaves another tab on its own version, which still finds its files', async () => {
    const { page } = await stage.visit({ query: `?event=${event}` });
    await kept(page);
    const other = await page.context().newPage();
    await other.goto(`${stage.site.address}?event=${event}`);
    await mapDrawn(other);
    const oldTitle = await titleOfTheCard(other);
    const oldFiles = readdirSync(join(host, 'assets'));

    publish(next, host);
    await page.reload();
    await offer(page).waitFor({ timeout: 30_000 });
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()]);
    expect(await titleOfTheCard(page)).toBe(newTitle);

    expect(await titleOfTheCard(other)).toBe(oldTitle);
    const statuses = await other.evaluate((names) => Promise.all(names.map(async (name) => (await fetch(`assets/${name}`)).status)), oldFiles);
    expect(new Set(statuses)).toEqual(new Set([200]));
    await other.reload();
    await other.getByRole('article').waitFor();
    expect(await titleOfTheCard(other)).toBe(newTitle);
    await page.context().close();
  });

  it('can be put off', async () => {
    const { page } = await stage.visit({ query: `?event=${event}` });
    await kept(page);
    publish(next, host);
    await page.reload();
    await offer(page).waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Later' }).click();
    await offer(page).waitFor({ state: 'detached' });
    expect(await titleOfTheCard(page)).not.toBe(newTitle);
    await page.context().close();
  });

  it('is not taken from a host that is half-way through an update', async () => {
    const { page } = await stage.visit({ query: `?event=${event}` });
    await kept(page);
    const oldTitle = await titleOfTheCard(page);
    const oldPage = readFileSync(join(host, 'index.html'));
    cpSync(next, host, { recursive: true });
    writeFileSync(join(host, 'index.html'), oldPage);
    const outcome = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const worker = registration.installing;
      return worker === null ? 'none' : new Promise((ended) => {
        worker.addEventListener('statechange', () => { if (worker.state !== 'installing') ended(worker.state); });
      });
    });
    expect(outcome).toBe('redundant');
    await page.reload();
    await mapDrawn(page);
    expect(await titleOfTheCard(page)).toBe(oldTitle);
    await page.context().close();
  });
});

describe('a new version under an open page that is not kept yet', () => {
  it('each part that the host has no longer says so, the rest works, and a reload brings the new version whole', async () => {
    // What is fetched ahead may or may not have come; none of it has here.
    const ahead = /assets\/(?!index|shell|main|en-|maplibre|land|water|bands|limits)[^/]*\.js/;
    const { page, problems } = await stage.visit({ serviceWorkers: 'block' });
    await mapDrawn(page);
    const marks = await marksOnMap(page);
    publish(next, host);
    await page.route(ahead, (route) => route.fulfill({ status: 404, body: 'Not found' }));

    await page.getByRole('switch', { name: 'Compare with the public record' }).click();
    await page.getByText('The record could not be fetched.').waitFor();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    // Either it had been fetched, or its absence is said.
    await page.getByRole('table', { name: /^When, what, where/ }).or(page.getByRole('alert').filter({ hasText: /\S/ })).first().waitFor();
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await mapDrawn(page);
    await head(page).focus();
    await page.keyboard.press('Home');
    await headAt(page, /^Monday 25 August 2025/);
    await page.keyboard.press('End');
    await expect.poll(() => marksOnMap(page)).toEqual(marks);
    expect(problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([]);

    await page.unrouteAll();
    await page.goto(`${stage.site.address}?event=${event}`);
    await page.getByRole('article').getByRole('heading', { name: newTitle }).first().waitFor();
    await page.context().close();
  });
});

describe('keeping the page for later', () => {
  it('begins when everything the page shows has come', async () => {
    const { page, requests } = await stage.visit();
    await kept(page);
    const paths = requests.map((address) => new URL(address).pathname);
    const map = paths.findIndex((path) => path.includes('maplibre-gl-worker'));
    expect(map).toBeGreaterThan(0);
    expect(paths.findIndex((path) => path.includes('workbox'))).toBeGreaterThan(map);
    await page.context().close();
  });

  it('is done without where the worker cannot be had', async () => {
    stage.site.broken.add('service-worker.js');
    const { page, requests, problems } = await stage.visit();
    await mapDrawn(page);
    await expect.poll(() => requests.some((address) => address.includes('workbox')), { timeout: 30_000, interval: 50 }).toBe(true);
    await framesLater(page, 20);
    expect(problems.filter((problem) => !problem.includes('503'))).toEqual([]);
    expect(await head(page).isVisible()).toBe(true);
    await page.context().close();
  });

  it('is not done inside a frame', async () => {
    // Of the same origin, where nothing else would forbid it.
    writeFileSync(join(host, 'frame.html'), '<iframe src="./" width="900" height="700"></iframe>');
    // The page by itself is left before it takes itself to be complete.
    const { page, requests } = await stage.visit({ map: false });
    await page.goto(`${stage.site.address}frame.html`);
    const asked = requests.length;
    await page.frameLocator('iframe').getByRole('slider').first().waitFor();
    await allCome(requests, asked);
    await framesLater(page, 20);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.context().close();
  });
});

describe('on a slow line', () => {
  it('the story can be read and scrubbed before the map has come', async () => {
    const { page } = await stage.visit({ serviceWorkers: 'block' });
    let release = () => {};
    const held = new Promise<void>((resolve) => { release = resolve; });
    await page.route(/assets\/view-.*\.js/, async (route) => { await held; await route.continue(); });
    await page.goto(stage.site.address);
    await head(page).focus();
    await page.keyboard.press('Home');
    await headAt(page, /^Monday 25 August 2025/);
    await page.keyboard.press('End');
    await page.locator('.region-reading').getByRole('button', { name: /vessel said to be the ELN’s/ }).first().click();
    await page.getByRole('article').locator('blockquote mark').first().waitFor();
    expect(await page.locator('.region-map canvas').count()).toBe(0);
    release();
    await mapDrawn(page);
    await page.context().close();
  });
});
