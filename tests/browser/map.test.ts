import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { berths, overlaps } from './berth-boxes.ts';
import { head, mapDrawn, mapFailure } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const inList = (page: Page, title: RegExp) => page.locator('.region-reading').getByRole('button', { name: title }).first();
const berthOf = (page: Page, place: RegExp) => page.locator('.region-map').getByRole('group', { name: place });

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
    const { page } = await stage.visit();
    await mapDrawn(page);
    expect(await page.getByRole('button', { name: 'Whole region' }).count()).toBe(0);
    await page.getByRole('button', { name: 'New York: 2 events →' }).click();
    await page.getByRole('group', { name: /^New York: 2 events/ }).waitFor();
    await page.getByRole('button', { name: 'Whole region' }).click();
    await page.getByRole('group', { name: /^Caribbean Sea/ }).waitFor();
    await page.getByRole('button', { name: 'New York: 2 events →' }).waitFor();
    await page.context().close();
  });
});

describe('a kind’s colour', () => {
  it.each(['light', 'dark'] as const)('is on its marks, on the slider’s and in the list, each its own: %s', async (colorScheme) => {
    const { page } = await stage.visit({ colorScheme });
    await mapDrawn(page);
    const wanted = await page.evaluate(() => Object.fromEntries(['strike', 'deployment', 'border', 'diplomacy'].map((kind) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = `var(--${kind})`;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return [kind, color];
    })));
    expect(new Set(Object.values(wanted)).size).toBe(4);
    // What stands for a kind knows its colour, wherever it stands; black is what is drawn where it does not.
    const found = await page.evaluate(() => [...document.querySelectorAll('[data-kind], [class*="kind-"]')].flatMap((element) => {
      const kind = element.getAttribute('data-kind') ?? /\bkind-(strike|deployment|border|diplomacy)\b/.exec(element.getAttribute('class') ?? '')?.[1];
      if (kind === undefined || !['strike', 'deployment', 'border', 'diplomacy'].includes(kind)) return [];
      const probe = element.appendChild(document.createElementNS('http://www.w3.org/1999/xhtml', 'i'));
      probe.style.color = 'var(--kind)';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return [`${kind} ${color}`];
    }));
    expect(new Set(found)).toEqual(new Set(Object.entries(wanted).map(([kind, color]) => `${kind} ${color}`)));
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

  it('are explained of a strike that is chosen by hand, in a visit that begins at the plain address', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    await inList(page, /fisherman Alejandro Carranza/).click();
    await page.getByText('Dotted: 12 nautical miles. Position not reported.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('In a dashed frame: position not reported').waitFor();
    await page.locator('.region-map [data-event="carranza-boat-struck"]').click();
    await page.getByText('Dotted: 12 nautical miles. Position not reported.').waitFor();
    await page.context().close();
  });

  it.each([[1280, 800], [1024, 768], [820, 1180], [390, 844]])('are explained without covering a berth at %i × %i', async (width, height) => {
    for (const language of ['en', 'es']) {
      const { page } = await stage.visit({ query: `?event=carranza-boat-struck&lang=${language}`, viewport: { width, height } });
      await page.locator('.map-berth').first().waitFor();
      // Lines of a font that is still on its way are longer: what counts is where things come to rest.
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await expect.poll(async () => {
        const note = await page.locator('.map-note').boundingBox();
        return note === null ? ['no note'] : overlaps([...(await berths(page)), { name: 'the note', ...note }]);
      }).toEqual([]);
      await page.context().close();
    }
  });
});

describe('the camera', () => {
  it('stays where the reader put it, for whoever opens the link to it and to an event elsewhere', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForURL(/map=/);
    await inList(page, /Petro urges the UN/).click();
    // Chosen by hand, the event is brought into view; the address keeps what the reader did.
    await berthOf(page, /^New York/).waitFor();
    const link = new URL(page.url()).search;
    expect(link).toMatch(/event=.*map=|map=.*event=/);
    const { page: other } = await stage.visit({ query: link });
    await berthOf(other, /^Caribbean Sea/).waitFor();
    await other.getByRole('article').waitFor();
    expect(await berthOf(other, /^New York/).count()).toBe(0);
    // And going back to it, after the map has flown elsewhere.
    await page.goBack();
    await berthOf(page, /^Caribbean Sea/).waitFor();
    await other.context().close();
    await page.context().close();
  });
});

describe('the list on the map', () => {
  it('closes with Escape and leaves the card open; a press elsewhere closes it too, and keeps the focus', async () => {
    const { page } = await stage.visit({ query: '?event=eln-vessel-struck' });
    await mapDrawn(page);
    const sea = await berthOf(page, /^Caribbean Sea/).boundingBox();
    const list = page.getByRole('dialog', { name: /^Reported in|^Events reported/ });
    const open = async () => {
      await page.mouse.click((sea?.x ?? 0) - 40, (sea?.y ?? 0) - 12);
      await list.waitFor();
    };
    await open();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await page.getByRole('article').waitFor();
    await open();
    await head(page).click({ force: true });
    await list.waitFor({ state: 'hidden' });
    expect(await head(page).evaluate((slider) => slider === document.activeElement)).toBe(true);
    await page.context().close();
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
