import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { hostileEvent, hostileRecords, hostileSentence, hostileText } from './hostile.ts';
import { buildOver } from './publish.ts';
import { framesLater, allCome, head, headAt, mapDrawn } from './reader.ts';
import { createStage, dist, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

/** What a reader might do in a visit. */
async function useThePage(page: Page): Promise<void> {
  await mapDrawn(page);
  await head(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await page.locator('.region-map [role="group"] button').first().click();
  await page.keyboard.press('Escape');
}

describe('the policy', () => {
  it('forbids what the page does not need', async () => {
    const { page } = await stage.visit({ map: false });
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content') ?? '';
    const rules = Object.fromEntries(policy.split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim().split(' ').slice(1).join(' ')]));
    expect(rules).toEqual({
      'default-src': "'none'", 'script-src': "'self'", 'style-src': "'self'", 'img-src': "'self' data: blob:", 'font-src': "'self'",
      'connect-src': "'self'", 'worker-src': "'self'", 'frame-src': "'self'", 'manifest-src': "'self'", 'base-uri': "'none'", 'form-action': "'none'",
    });
    await page.context().close();
  });

  it('is broken nowhere, in light and dark, on desktop and phone', async () => {
    for (const options of [{}, { colorScheme: 'dark' }, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }] as const) {
      const { page, problems } = await stage.visit({ ...options, query: '?event=carranza-boat-struck' });
      await useThePage(page);
      expect(problems).toEqual([]);
      await page.context().close();
    }
  });

  it('is in force: neither a script in the page nor eval runs', async () => {
    const { page } = await stage.visit({ map: false });
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ranInline = true';
      document.body.append(script);
      return 'ranInline' in globalThis;
    });
    expect(ran).toBe(false);
    const evaluated = await page.evaluate(() => new Promise((told) => {
      document.addEventListener('securitypolicyviolation', (event) => told(event.effectiveDirective), { once: true });
      setTimeout(() => told('nothing was refused'), 2000);
      // As a string, so that the page itself is asked to evaluate it.
      // oxlint-disable-next-line typescript/no-implied-eval -- it is to be refused
      setTimeout('globalThis.ranEval = true', 0);
    }));
    expect(evaluated).toBe('script-src');
    expect(await page.evaluate(() => 'ranEval' in globalThis)).toBe(false);
    await page.context().close();
  });
});

describe('the scripts of the build', () => {
  it('make no element with a style attribute, which the policy would refuse', () => {
    const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(2);
    const withStyle = scripts.flatMap((name) => readFileSync(join(dist, 'assets', name), 'utf8').match(/<[a-z][a-z0-9]*(?: [^<>`]*)? style=[^>`]*/g) ?? []);
    expect(withStyle).toEqual([]);
  });
});

describe('what a visit leaves behind', () => {
  it('is the choice of theme and language, and the kept page: no cookie, no other storage', async () => {
    const { page } = await stage.visit();
    await useThePage(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 });
    const left = await page.evaluate(async () => ({
      cookie: document.cookie,
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).map((name) => name.startsWith(`page ${location.href.split('?')[0]}`)),
      local: Object.keys(localStorage).filter((key) => !['/some/folder/ theme', '/some/folder/ language'].includes(key)),
    }));
    expect(left).toEqual({ cookie: '', session: [], databases: 0, caches: [true], local: [] });
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });
});

const denials: readonly (readonly [string, () => void])[] = [
  ['storage throws', () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException('denied', 'SecurityError'); } });
    }
  }],
  ['storage is full', () => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  }],
  ['there are no caches, databases and service workers', () => {
    for (const [owner, name] of [[window, 'caches'], [window, 'indexedDB'], [window, 'localStorage'], [Navigator.prototype, 'serviceWorker']] as const) {
      Reflect.deleteProperty(owner, name);
      Reflect.deleteProperty(Window.prototype, name);
    }
  }],
  ['service workers are refused', () => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  }],
  ['asking for the service worker throws', () => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
  }],
];

describe('a browser that denies', () => {
  it.each(denials)('the page works where %s', async (_, deny) => {
    const { page, requests, problems } = await stage.visit({ prepare: (page) => page.addInitScript(deny) });
    await useThePage(page);
    await headAt(page, /^Friday 9 January 2026/);
    // The page would be kept now, and a denial that is nobody's would be heard of at once.
    await allCome(requests);
    await framesLater(page, 20);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a record full of markup, right-to-left marks and long words', () => {
  let records: string;
  let built: string;
  let planted: Stage;
  beforeAll(async () => {
    records = hostileRecords();
    built = buildOver(records);
    planted = await createStage(built);
  });
  afterAll(async () => {
    await planted.close();
    for (const folder of [records, built]) rmSync(folder, { recursive: true });
  });

  for (const width of [1280, 320]) {
    it(`is shown letter by letter and breaks no layout at ${width} pixels`, async () => {
      const { page, problems } = await planted.visit({ viewport: { width, height: 720 }, query: `?event=${hostileEvent}` });
      await mapDrawn(page);
      const card = page.getByRole('article');
      expect((await card.getByRole('heading').first().textContent())?.trim()).toBe(hostileText);
      // The two claims' words overlap, and are marked as one; the rest of their sentence stands around them.
      expect(await card.locator('blockquote').allTextContents()).toEqual([hostileSentence]);
      expect((await card.locator('blockquote mark').allTextContents()).join('')).toBe(`On Monday ${hostileText}`);
      expect(await page.locator('img[src="x"], body script, #page style').count()).toBe(0);
      expect(await page.title()).toContain('<img src=x');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const [cardWidth, textWidth] = await card.evaluate((element) => [element.clientWidth, element.scrollWidth]);
      expect(textWidth).toBeLessThanOrEqual(cardWidth ?? 0);
      await page.keyboard.press('Escape');
      await page.getByRole('article').waitFor({ state: 'detached' });
      const reading = await page.locator('.region-reading').evaluate((element) => [element.clientWidth, element.scrollWidth]);
      expect(reading[1]).toBeLessThanOrEqual(reading[0] ?? 0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(problems).toEqual([]);
      await page.context().close();
    });
  }
});
