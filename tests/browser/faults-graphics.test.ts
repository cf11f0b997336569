import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { coloursOf, groundDrawn } from './ground.ts';
import { head, headAt, mapDrawn, mapFailure, marksOnMap } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

/** The browser takes the drawing context away, as it does when the graphics process falls over. */
const lose = (page: Page) => page.evaluate(() => {
  const canvas = document.querySelector<HTMLCanvasElement>('.region-map canvas');
  const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  if (!canvas || !extension) throw new Error('no drawing context to lose');
  Object.assign(globalThis, { giveBack: () => extension.restoreContext() });
  return new Promise<void>((lost) => {
    canvas.addEventListener('webglcontextlost', () => lost(), { once: true });
    extension.loseContext();
  });
});
const giveBack = (page: Page) => page.evaluate(() => { (globalThis as unknown as { giveBack: () => void }).giveBack(); });

const alerts = (page: Page) => mapFailure(page).count();

describe('without WebGL', () => {
  it('the page says so, everything else works, and the table takes the map’s place', async () => {
    const { page, problems } = await stage.visit({ webgl: false });
    const word = mapFailure(page);
    await word.waitFor();
    expect(await word.innerText()).toContain('The map cannot be shown here');
    await head(page).focus();
    await page.keyboard.press('Home');
    await headAt(page, /^Monday 25 August 2025/);
    await page.keyboard.press('End');
    await page.locator('.region-reading').getByRole('button', { name: /vessel said to be the ELN’s/ }).first().click();
    await page.getByRole('article').locator('blockquote mark').first().waitFor();
    // It would not come however often it was asked for.
    expect(await word.innerText()).toContain('This browser does not allow what the map is drawn with.');
    expect(await word.getByRole('button', { name: 'Try the map again' }).count()).toBe(0);
    await word.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('table').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a drawing context that is lost', () => {
  it('and given back: the marks stay, the ground returns, nothing is said', async () => {
    const { page, problems } = await stage.visit();
    await mapDrawn(page);
    await groundDrawn(page);
    const marks = await marksOnMap(page);
    await lose(page);
    expect(await marksOnMap(page)).toEqual(marks);
    expect(await coloursOf(page)).toBeLessThan(20);
    await giveBack(page);
    await groundDrawn(page);
    expect(await marksOnMap(page)).toEqual(marks);
    expect(await alerts(page)).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('takes nothing of what the reader does meanwhile', async () => {
    const { page, problems } = await stage.visit();
    await mapDrawn(page);
    await lose(page);
    await page.locator('.region-map [data-event="carranza-boat-struck"]').click();
    await page.getByRole('article').waitFor();
    await page.getByRole('button', { name: /colours/i }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.setViewportSize({ width: 1000, height: 700 });
    await head(page).focus();
    await page.keyboard.press('Home');
    await headAt(page, /^Monday 25 August 2025/);
    await page.keyboard.press('End');
    expect(await alerts(page)).toBe(0);
    await giveBack(page);
    await groundDrawn(page);
    expect(await page.locator('.region-map [data-event="carranza-boat-struck"]').getAttribute('aria-pressed')).toBe('true');
    expect(await alerts(page)).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('does not keep the report from being printed, nor a picture from being refused', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    await page.evaluate(() => { globalThis.print = () => { document.title = 'printed'; }; });
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and take away' });
    await dialog.waitFor();
    await lose(page);
    await dialog.getByRole('button', { name: /picture/i }).click();
    await dialog.getByRole('status').filter({ hasText: 'nothing was saved' }).waitFor();
    await dialog.getByRole('button', { name: /print/i }).click();
    await page.waitForFunction(() => document.title === 'printed');
    await page.context().close();
  });

  it('and not given back: the page says so and offers another try, which succeeds', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    const marks = await marksOnMap(page);
    await lose(page);
    const word = mapFailure(page);
    await word.waitFor({ timeout: 20_000 });
    await head(page).focus();
    await page.keyboard.press('Home');
    await headAt(page, /^Monday 25 August 2025/);
    await page.keyboard.press('End');
    await word.getByRole('button', { name: 'Try the map again' }).click();
    await mapDrawn(page);
    await groundDrawn(page);
    expect(await marksOnMap(page)).toEqual(marks);
    await page.context().close();
  });
});
