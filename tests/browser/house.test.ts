import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { violations } from './axe.ts';
import { allCome, documents, head, headAt, mapDrawn, mapFailure } from './reader.ts';
import { createStage, type Stage, type VisitOptions } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

describe('nothing leaves the page’s origin', () => {
  it('while it is opened, scrubbed, read and filtered', async () => {
    const { page, requests, problems } = await stage.visit();
    await mapDrawn(page);
    await head(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    await page.getByRole('button', { name: /vessel said to be the ELN’s/ }).last().click();
    await page.getByRole('article').locator('blockquote mark').first().waitFor();
    await allCome(requests);
    const foreign = requests.filter((address) => !address.startsWith(stage.site.origin) && !/^(?:blob|data):/.test(address));
    expect(foreign).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('axe-core', () => {
  for (const [name, options, query] of [
    ['in light', { colorScheme: 'light' }, ''],
    ['in dark', { colorScheme: 'dark' }, ''],
    ['on a card', { colorScheme: 'light' }, '?event=vessel-petro-called-colombian'],
    ['on a card in dark', { colorScheme: 'dark' }, '?event=carranza-boat-struck'],
    ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, '?event=eln-vessel-struck'],
  ] as const) {
    it(`finds nothing ${name}`, async () => {
      const { page } = await stage.visit({ ...options, query });
      await mapDrawn(page);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });
  }
});

describe('axe-core in every other state', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const dark = { colorScheme: 'dark' } as const;
  const table = (page: Page) => page.getByRole('table').waitFor();
  const states: readonly (readonly [string, VisitOptions, (page: Page) => Promise<unknown>])[] = [
    ['the table', { query: '?view=table' }, table],
    ['the table in Spanish and dark', { ...dark, query: '?view=table&lang=es' }, table],
    ['the table on a phone', { ...phone, query: '?view=table' }, table],
    ['the share dialogue', {}, async (page) => {
      await mapDrawn(page);
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await page.getByRole('dialog').waitFor();
    }],
    ['the tour', {}, async (page) => {
      await mapDrawn(page);
      await page.getByRole('button', { name: /Take the tour/ }).click();
      await page.getByRole('button', { name: 'Leave the tour' }).waitFor();
    }],
    ['a search', {}, async (page) => {
      await mapDrawn(page);
      await page.keyboard.press('/');
      await page.keyboard.type('fisherman');
      await page.locator('.region-reading mark').first().waitFor();
    }],
    ['a window on the second clock', { query: '?known=2025-11-12&from=2025-10-10' }, async (page) => {
      await page.getByRole('slider').nth(2).waitFor();
      await mapDrawn(page);
    }],
    ['everything filtered away', { query: '?kinds=' }, async (page) => {
      await page.getByText('All kinds of events are hidden.').waitFor();
      await page.locator('.map.ready').waitFor();
    }],
    ['notices', { query: '?to=never&event=nobody' }, async (page) => {
      await page.locator('.notice').first().waitFor();
      await mapDrawn(page);
    }],
    ['a card in Spanish and dark', { ...dark, query: '?lang=es&event=carranza-boat-struck' }, (page) => page.locator('html[lang="es"] .map.ready').waitFor()],
    ['Spanish on a phone', { ...phone, query: '?lang=es' }, (page) => page.locator('html[lang="es"] .map.ready').waitFor()],
    ['the frame for other pages', { viewport: { width: 600, height: 400 }, query: '?embed=1' }, (page) => page.locator('.map.ready').waitFor()],
    ['the frame of the slider, with a card', { viewport: { width: 600, height: 900 }, query: '?embed=instrument&event=eln-vessel-struck' }, (page) => page.getByRole('article').waitFor()],
    ['the frame of a card', { viewport: { width: 600, height: 600 } }, async (page) => {
      await page.goto(new URL('?embed=card&theme=dark&event=carranza-boat-struck', page.url()).href);
      await page.getByRole('article').waitFor();
    }],
    ['the frame that the share dialogue previews, on a phone', { ...phone, query: '?event=eln-vessel-struck' }, async (page) => {
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await page.getByRole('button', { name: 'Show a preview' }).click();
      await page.frameLocator('.embed-preview iframe').locator('.map.ready').waitFor();
    }],
    ['no WebGL', { webgl: false }, (page) => mapFailure(page).waitFor()],
  ];
  it.each(states)('finds nothing: %s', async (_name, options, arrive) => {
    const { page } = await stage.visit(options);
    await arrive(page);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the keyboard', () => {
  it('reaches the slider, the map’s marks and the card, and comes back', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    const reached = new Set<string>();
    for (let press = 0; press < 260 && !reached.has('slider'); press++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => {
        const at = document.activeElement;
        if (at?.getAttribute('role') === 'slider') return 'slider';
        if (at?.closest('.region-map [role="group"]')) return 'mark';
        return at?.closest('.region-reading') ? 'text' : 'other';
      }));
    }
    expect([...reached]).toEqual(expect.arrayContaining(['text', 'mark', 'slider']));
    const mark = page.locator('.region-map').getByRole('button', { name: /vessel said to be the ELN’s/ });
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('article') === null);
    expect(await page.evaluate(() => document.activeElement?.closest('.region-map') !== null)).toBe(true);
    await page.context().close();
  });
});

describe('any size of window', () => {
  for (const [width, height] of [[320, 640], [390, 844], [820, 1180], [1440, 900], [2560, 1080]] as const) {
    it(`does not scroll sideways at ${width} × ${height}, and keeps the slider in sight`, async () => {
      const { page } = await stage.visit({ viewport: { width, height } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const box = await head(page).boundingBox();
      expect(box !== null && box.y >= 0 && box.y < height).toBe(true);
      await page.context().close();
    });
  }
});

describe('what the page offers', () => {
  it('has public files whose every excerpt is in its document, and so is the passage around it', async () => {
    const { page } = await stage.visit({ map: false });
    const fetched = async (name: string) => (await page.request.get(`${stage.site.address}data/${name}`)).text();
    const collection = JSON.parse(await fetched('events.geojson')) as {
      features: { id: string; properties: { excerpts: { document: string; start: number; end: number; exact: string; passage: string; passage_start: number; passage_end: number }[] } }[];
    };
    expect(collection.features).toHaveLength(67);
    const ofEvents = collection.features.flatMap(({ properties }) => properties.excerpts);
    const claims = csvParse(await fetched('claims.csv'));
    expect(claims.columns).toEqual(expect.arrayContaining(['document', 'start', 'end', 'exact', 'passage_start', 'passage_end', 'passage']));
    expect(claims).toHaveLength(252);
    for (const { document = '', start, end, exact, passage, passage_start, passage_end } of [...ofEvents, ...claims]) {
      const text = documents.get(document) ?? '';
      expect(text.slice(Number(start), Number(end))).toBe(exact);
      expect(text.slice(Number(passage_start), Number(passage_end))).toBe(passage);
      expect(passage).toContain(exact);
      expect(Number(passage_start) <= Number(start) && Number(end) <= Number(passage_end)).toBe(true);
    }
    await page.context().close();
  });

  it('does not offer the documents themselves', async () => {
    const { page } = await stage.visit({ map: false });
    for (const name of documents.keys()) expect((await page.request.get(`${stage.site.address}seeds/${name}`)).status()).toBe(404);
    await page.context().close();
  });
});

describe('a map that does not come', () => {
  it('leaves the page usable and can be asked for again', async () => {
    stage.site.broken.add('assets/view-').add('assets/maplibre-');
    const { page } = await stage.visit();
    await mapFailure(page).waitFor();
    await head(page).focus();
    await page.keyboard.press('Home');
    await headAt(page, /^Monday 25 August 2025/);
    await page.keyboard.press('End');
    stage.site.broken.clear();
    await mapFailure(page).getByRole('button').last().click();
    await mapDrawn(page);
    await page.context().close();
  });
});
