import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shiftOf, watchShifts } from '../bench/shifts.ts';
import { framesLater, mapDrawn } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

/** What fonts may move that a slow machine brings late, in their stand-ins' places; without those it was 0.0009 to 0.0086. */
const still = 0.0005;

/** Notes whether the fonts were there when the first event of the list stood. */
function watchFirstWords(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.event-list li') === null) return;
    observer.disconnect();
    Object.assign(window, { hadFonts: document.fonts.check('600 1em "Report Serif"') });
  });
  observer.observe(document, { childList: true, subtree: true });
}

describe('while the page opens', () => {
  it.each([[1280, 800], [820, 1180], [390, 844]])('nothing moves at %i × %i', async (width, height) => {
    const { page } = await stage.visit({ viewport: { width, height }, prepare: (opening) => opening.addInitScript(watchShifts) });
    await mapDrawn(page);
    await framesLater(page, 20);
    expect(await shiftOf(page)).toBeLessThan(still);
    await page.context().close();
  });

  it('words do not wait long for fonts that come late, and hardly move when those come', async () => {
    // The page's load event waits for them, and so does the visit.
    const { page } = await stage.visit({
      prepare: async (opening) => {
        await opening.addInitScript(watchShifts);
        await opening.addInitScript(watchFirstWords);
        await opening.route('**/*.woff2', async (route) => { await new Promise((resolve) => { setTimeout(resolve, 2500); }); await route.continue(); });
      },
    });
    await page.waitForFunction(() => document.fonts.check('600 1em "Report Serif"'));
    await framesLater(page, 20);
    expect(await page.evaluate(() => (window as unknown as { hadFonts: boolean }).hadFonts)).toBe(false);
    expect(await shiftOf(page)).toBeLessThan(still);
    await page.context().close();
  });

  it('has stand-ins for all its fonts, as wide and as high', async () => {
    const { page } = await stage.visit();
    const faces = await page.evaluate(() => [...document.fonts].map(({ family, weight, style }) => `${family} ${weight} ${style}`.replaceAll('"', '')));
    expect(faces).toEqual(expect.arrayContaining([
      'Stand-in Serif 400 normal', 'Stand-in Serif 600 normal', 'Stand-in Serif 400 italic', 'Stand-in Sans 400 normal', 'Stand-in Sans 600 normal',
    ]));
    await page.context().close();
  });
});
