import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapDrawn } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(undefined, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }); });
afterAll(async () => { await stage.close(); });

/** Every field into which a reader types or from which one copies: its name and the size of its letters in pixels. */
const fields = (page: Page) => page.locator('input:not([type="checkbox"], [type="radio"]), select, textarea').evaluateAll((found) => (
  found.map((field) => [field.getAttribute('aria-label') ?? field.closest('label')?.innerText ?? field.id, Number.parseFloat(getComputedStyle(field).fontSize)] as const)));

async function tooSmall(page: Page, least: number): Promise<readonly unknown[]> {
  const found = await fields(page);
  expect(found.length).toBeGreaterThanOrEqual(least);
  return found.filter(([, size]) => size < 16);
}

describe('on a phone', () => {
  it('no field is so small that the phone zooms into it: search, dates, texts to copy', async () => {
    const { page } = await stage.visit({ map: false, query: '?event=eln-vessel-struck' });
    await page.getByRole('button', { name: 'Share', exact: true }).tap();
    await page.getByRole('dialog', { name: 'Share and take away' }).waitFor();
    expect(await tooSmall(page, 4)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).tap();
    await page.locator('.to-search').tap();
    await page.locator('.search-field').waitFor();
    expect(await tooSmall(page, 1)).toEqual([]);
    await page.goto(`${stage.site.address}?from=2025-10-01&to=2025-10-23`);
    await page.locator('.caption-day').tap();
    await page.locator('input[type="date"]').first().waitFor();
    expect(await tooSmall(page, 3)).toEqual([]);
    await page.goto(`${stage.site.address}?view=table`);
    await page.getByRole('table').waitFor();
    expect(await tooSmall(page, 1)).toEqual([]);
  });

  it('nothing waits for a pointer that hovers: a tap on a mark opens its card, with all that its name tells', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-23' });
    await mapDrawn(page);
    await page.locator('.region-map [data-event="eln-vessel-struck"]').tap();
    const card = page.getByRole('article');
    await card.waitFor();
    expect(await card.innerText()).toContain('17 October 2025');
    await card.locator('blockquote mark').first().waitFor();
  });
});
