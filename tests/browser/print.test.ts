import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapDrawn, mapFailure } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

describe('the printed report', () => {
  it('holds the map’s picture by the time the browser prints, and is gone afterwards', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-19' });
    await mapDrawn(page);
    await page.evaluate(() => {
      globalThis.print = () => {
        const picture = document.querySelector<HTMLImageElement>('.report-picture img');
        document.body.dataset['printed'] = `${picture?.naturalWidth ?? 0} wide, ${document.querySelectorAll('.print-report blockquote, .print-report q').length} quotations`;
      };
    });
    await page.keyboard.press('Control+p');
    await page.waitForFunction(() => document.body.dataset['printed'] !== undefined);
    const printed = await page.evaluate(() => document.body.dataset['printed'] ?? '');
    const [width = 0, quotations = 0] = [...printed.matchAll(/\d+/g)].map(([figure]) => Number(figure));
    expect(width).toBeGreaterThan(800);
    expect(quotations).toBeGreaterThan(40);
    await page.locator('.print-report').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is printed without a picture where there is no map', async () => {
    const { page } = await stage.visit({ webgl: false });
    await mapFailure(page).waitFor();
    await page.evaluate(() => { globalThis.print = () => { document.body.dataset['printed'] = 'yes'; }; });
    await page.keyboard.press('Control+p');
    await page.waitForFunction(() => document.body.dataset['printed'] === 'yes');
    await page.context().close();
  });

  it('shows on paper the title, the date, the events with their excerpts, and no controls', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-19&kinds=strike' });
    // The report is fetched when the reader first moves, which nobody opens a menu without.
    await page.mouse.move(400, 300);
    await page.waitForFunction(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelector('.print-report') !== null;
    });
    await page.emulateMedia({ media: 'print' });
    const words = await page.locator('.print-report').innerText();
    expect(words).toContain('Strikes at sea');
    expect(words).toContain('Sunday 19 October 2025');
    expect(words).toContain('All three terrorists were killed');
    expect(await page.locator('.controls').isVisible()).toBe(false);
    expect(await page.locator('.region-time').isVisible()).toBe(false);
    await page.context().close();
  });
});
