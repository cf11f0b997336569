import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headText, query } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(undefined, { map: false }); });
afterAll(async () => { await stage.close(); });

/** The reader looks at another tab, or comes back. No way of the test's browser does it, so the page is told as a browser would tell it. */
const look = (page: Page, away: boolean) => page.evaluate((isHidden) => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (isHidden ? 'hidden' : 'visible') });
  document.dispatchEvent(new Event('visibilitychange'));
}, away);

const play = (page: Page) => page.locator('.timeline-play');

describe('a page that is left', () => {
  it('for another tab stops playing, and stays where it was when the reader is back', async () => {
    const { page } = await stage.visit();
    const whatItDoes = await play(page).getAttribute('aria-label');
    await play(page).click();
    await page.waitForFunction((before) => document.querySelector('.timeline-play')?.getAttribute('aria-label') !== before, whatItDoes);
    await look(page, true);
    await page.waitForFunction((before) => document.querySelector('.timeline-play')?.getAttribute('aria-label') === before, whatItDoes);
    const left = await headText(page);
    expect(left).not.toContain('9 January 2026');
    await look(page, false);
    expect([await headText(page), await play(page).getAttribute('aria-label')]).toEqual([left, whatItDoes]);
  });

  // Chromium under test keeps no page in its back-forward cache: the events of one are sent instead.
  it('and kept by the browser is as it was when it is shown again', async () => {
    const { page, problems } = await stage.visit({ query: '?to=2025-10-23' });
    await page.getByRole('textbox', { name: /^Search events/ }).fill('vessel');
    await page.locator('.region-reading').getByRole('button', { name: /vessel said to be the ELN’s/ }).first().click();
    await page.getByRole('article').waitFor();
    const seen = async () => [query(page), await headText(page), await page.getByRole('article').innerText(), await page.locator('html').getAttribute('lang')];
    const before = await seen();
    await look(page, true);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await look(page, false);
    expect(await seen()).toEqual(before);
    await page.goBack();
    await page.getByRole('article').waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox', { name: /^Search events/ }).inputValue()).toBe('vessel');
    expect(problems).toEqual([]);
  });

  it('asks nothing and forbids nothing on leaving, which would keep it out of that cache', async () => {
    const { page } = await stage.visit({
      prepare: (opening) => opening.addInitScript(() => {
        const { addEventListener } = EventTarget.prototype;
        EventTarget.prototype.addEventListener = function listen(this: EventTarget, ...given: Parameters<typeof addEventListener>) {
          if (['unload', 'beforeunload'].includes(given[0])) document.documentElement.dataset['unload'] = given[0];
          addEventListener.apply(this, given);
        };
      }),
    });
    expect(await page.locator('html').getAttribute('data-unload')).toBeNull();
  });
});
