import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(() => stage.close());

const kept = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
/** What the browser paints its own frame with: the first of the metas that fits. */
const frameColour = (page: Page) => page.evaluate(() => [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(({ media }) => matchMedia(media).matches)?.content);

describe('the theme', () => {
  it.each(['', '?embed=1'])('is not stored before the reader chooses one: %s', async (query) => {
    const { page } = await stage.visit({ query });
    expect(await kept(page)).toEqual({});
    await page.context().close();
  });

  it('is stored when it is chosen, is there at the next visit, and is let go with the choice', async () => {
    const { page } = await stage.visit({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Colours: as the system' }).click();
    expect(await kept(page)).toEqual({ '/some/folder/ theme': 'light' });
    await page.reload();
    await page.getByRole('button', { name: 'Colours: light' }).click();
    await page.getByRole('button', { name: 'Colours: dark' }).click();
    expect(await kept(page)).toEqual({});
    await page.context().close();
  });

  it('colours the browser’s own frame as the page, whatever the system says', async () => {
    const { page } = await stage.visit({ colorScheme: 'dark' });
    expect(await frameColour(page)).toBe('#10191f');
    await page.getByRole('button', { name: 'Colours: as the system' }).click();
    expect(await frameColour(page)).toBe('#fdfcf9');
    await page.reload();
    await page.getByRole('slider').first().waitFor();
    expect(await frameColour(page)).toBe('#fdfcf9');
    await page.context().close();
  });
});
