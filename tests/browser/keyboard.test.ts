import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { headAt, mapDrawn, quotationsOnCard } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

/** Presses Tab until the focused element answers to the name; the way there is part of what is tested. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const focused = () => page.evaluate(() => {
    const at = document.activeElement;
    return at === null ? '' : `${at.getAttribute('role') ?? ''} ${at.getAttribute('aria-label') ?? ''} ${at.textContent ?? ''}`;
  });
  for (let press = 0; press < 300; press++) {
    await page.keyboard.press(key);
    if (name.test(await focused())) return;
  }
  throw new Error(`300 times ${key} do not reach ${name}`);
}

describe('the whole task by keyboard alone', () => {
  it('scrubs, chooses, reads, goes on, switches to the table and copies the link', async () => {
    const { page } = await stage.visit({ viewport: { width: 1440, height: 900 } });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await mapDrawn(page);

    await tabTo(page, /^slider /);
    await page.keyboard.press('Home');
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
    await headAt(page, /^Friday 17 October 2025/);

    await tabTo(page, /vessel said to be the ELN’s/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /vessel said to be the ELN’s/ }).waitFor();
    expect((await quotationsOnCard(page)).map(({ text }) => text)).toContain('All three terrorists were killed');

    await tabTo(page, /^\s*Next(?! event)/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('article h2')?.textContent?.includes('ELN'));
    const title = await page.locator('article h2').innerText();

    await tabTo(page, /^\s*Table\s*$/);
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('table').getByText(title).count()).toBeGreaterThan(0);

    await tabTo(page, /^\s*Share\s*$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /Share/ }).waitFor();
    await tabTo(page, /Copy/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('http'));
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied.origin).toBe(stage.site.origin);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: /Share/ }).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Share');
    await page.context().close();
  });
});

describe('other ways of seeing', () => {
  it('text of twice the size scrolls nothing sideways and keeps the slider in sight', async () => {
    const { page } = await stage.visit({ viewport: { width: 1280, height: 900 } });
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    const box = await page.locator('.handle-grip').first().boundingBox();
    expect(box !== null && box.y < 900).toBe(true);
    await page.context().close();
  });
});
