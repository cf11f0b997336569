import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { berths, overlaps } from './berth-boxes.ts';
import { mapDrawn, mapFailure } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

describe('the map’s berths', () => {
  for (const [width, height, touch] of [[1440, 900, false], [820, 1180, false], [390, 844, true], [320, 640, true]] as const) {
    it(`at ${width} × ${height} show both seas at the start, and overlap at no zoom`, async () => {
      const { page } = await stage.visit({ viewport: { width, height }, hasTouch: touch, isMobile: touch });
      await mapDrawn(page);
      expect((await berths(page)).map(({ name }) => name)).toEqual(expect.arrayContaining([expect.stringMatching(/^Caribbean Sea: 4 events/), expect.stringMatching(/^Eastern Pacific: 1 event/)]));
      expect(overlaps(await berths(page))).toEqual([]);
      for (const way of ['in', 'in', 'out', 'out', 'out', 'out']) {
        await page.getByRole('button', { name: `Zoom ${way}` }).click({ force: true });
        await page.waitForTimeout(450);
        expect(overlaps(await berths(page))).toEqual([]);
      }
      await page.context().close();
    });
  }

  it('keep a mark’s element while one scrubs, so that nothing flickers', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    const kept = await page.evaluate(() => {
      const mark = document.querySelector('.region-map [data-event="carranza-boat-struck"]');
      mark?.setAttribute('data-kept', 'yes');
      return mark !== null;
    });
    expect(kept).toBe(true);
    await page.getByRole('slider').first().focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.region-map [data-event="carranza-boat-struck"][data-kept="yes"]').count()).toBe(1);
    await page.context().close();
  });
});

describe('what lies outside the view', () => {
  it('is named with its place, flown to, and come back from', async () => {
    const { page } = await stage.visit({ reducedMotion: 'reduce' });
    await mapDrawn(page);
    expect(await page.getByRole('button', { name: 'Whole region' }).count()).toBe(0);
    await page.getByRole('button', { name: 'New York: 3 events →' }).click();
    await page.getByRole('group', { name: /^New York: 3 events/ }).waitFor();
    await page.getByRole('button', { name: 'Whole region' }).click();
    await page.getByRole('group', { name: /^Caribbean Sea/ }).waitFor();
    await page.getByRole('button', { name: 'New York: 3 events →' }).waitFor();
    await page.context().close();
  });
});

describe('a mark’s name', () => {
  it('holds the figure in the disc, or says that no figure was reported', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    const name = (id: string) => page.locator(`.region-map [data-event="${id}"]`).getAttribute('aria-label');
    expect(await name('eln-vessel-struck')).toMatch(/killed: 3$/);
    expect(await name('carranza-boat-struck')).toMatch(/killed: at least 1$/);
    expect(await name('strike-with-two-survivors')).toMatch(/killed: not reported$/);
    await page.context().close();
  });
});

describe('the waters', () => {
  it('are explained while a strike is selected of whose waters somebody speaks, and not otherwise', async () => {
    const { page } = await stage.visit({ query: '?event=carranza-boat-struck' });
    await mapDrawn(page);
    await page.getByText('Dotted: 12 nautical miles. Position not reported.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('In a dashed frame: position not reported').waitFor();
    expect(await page.getByText('Dotted: 12').count()).toBe(0);
    await page.context().close();
  });

  it.each([[1280, 800], [1024, 768], [820, 1180], [390, 844]])('are explained without covering a berth at %i × %i', async (width, height) => {
    for (const language of ['en', 'es']) {
      const { page } = await stage.visit({ query: `?event=carranza-boat-struck&lang=${language}`, viewport: { width, height } });
      await page.locator('.map-berth').first().waitFor();
      const note = await page.locator('.map-note').boundingBox();
      expect(note).not.toBeNull();
      expect(overlaps([...(await berths(page)), { name: 'the note', x: 0, y: 0, width: 0, height: 0, ...note }])).toEqual([]);
      await page.context().close();
    }
  });
});

describe('a worker that cannot be loaded', () => {
  it('leaves no empty map: the page says so and offers the list', async () => {
    const { page } = await stage.visit();
    await page.route(/worker/, (route) => route.abort());
    await page.reload();
    await mapFailure(page).waitFor({ timeout: 15_000 });
    await page.context().close();
  });
});
