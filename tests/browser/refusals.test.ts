import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBeScrubbed, mapDrawn, mapFailure, query } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

// faults-storage.test.ts and sealed.test.ts have storage that throws or is full, and service workers that are refused.
let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const eln = /vessel said to be the ELN’s/;

/** The rest of the page: the slider, the list, a card, the search. */
async function theRestWorks(page: Page): Promise<void> {
  await canBeScrubbed(page);
  await page.locator('.region-reading').getByRole('button', { name: eln }).first().click();
  await page.getByRole('article').locator('blockquote mark').first().waitFor();
}

const openShare = async (page: Page) => {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and take away' });
  await dialog.waitFor();
  return dialog;
};

describe('a browser that refuses to write the history', () => {
  it('has the whole page, and links that hold the view', async () => {
    const { page, problems } = await stage.visit({
      prepare: (opening) => opening.addInitScript(() => {
        for (const name of ['pushState', 'replaceState'] as const) History.prototype[name] = () => { throw new DOMException('denied', 'SecurityError'); };
      }),
    });
    await mapDrawn(page);
    await theRestWorks(page);
    expect(query(page)).toBe('');
    expect(await (await openShare(page)).getByLabel('Link', { exact: true }).inputValue()).toBe(`${stage.site.address}event/eln-vessel-struck/`);
    expect(problems).toEqual([]);
  });
});

const readings: readonly (readonly [string, () => void])[] = [
  ['throws', () => {
    const refuse = () => { throw new DOMException('denied', 'SecurityError'); };
    HTMLCanvasElement.prototype.toBlob = refuse;
    HTMLCanvasElement.prototype.toDataURL = refuse;
    CanvasRenderingContext2D.prototype.getImageData = refuse;
  }],
  ['gives a blank picture', () => {
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = function blank(...given) {
      const other = document.createElement('canvas');
      [other.width, other.height] = [this.width, this.height];
      toBlob.apply(other, given);
    };
  }],
  ['gives white pixels and a white picture', () => {
    const white = (width: number, height: number) => new ImageData(new Uint8ClampedArray(width * height * 4).fill(255), width, height);
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = function blank(...given) {
      const other = document.createElement('canvas');
      [other.width, other.height] = [this.width, this.height];
      other.getContext('2d')?.putImageData(white(this.width, this.height), 0, 0);
      toBlob.apply(other, given);
    };
    CanvasRenderingContext2D.prototype.getImageData = (_x: number, _y: number, width: number, height: number) => white(width, height);
  }],
];

describe('a browser that lets no canvas be read', () => {
  it.each(readings)('and %s saves nothing and says so; the map stands, and is printed', async (_, refuse) => {
    const { page } = await stage.visit({ acceptDownloads: true, prepare: (opening) => opening.addInitScript(refuse) });
    let downloads = 0;
    page.on('download', () => { downloads += 1; });
    await mapDrawn(page);
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: /as a picture/ }).click();
    await dialog.getByRole('status').filter({ hasText: 'nothing was saved' }).waitFor();
    await page.keyboard.press('Escape');
    await theRestWorks(page);
    await page.evaluate(() => { dispatchEvent(new Event('beforeprint')); });
    expect(await page.locator('.report-picture canvas').count()).toBe(1);
    expect(downloads).toBe(0);
  });
});

describe('a browser that refuses workers', () => {
  it('says that there is no map and offers no other try, since none can help', async () => {
    const { page, problems } = await stage.visit({
      prepare: (opening) => opening.addInitScript(() => {
        // As a function that can be called with `new`, as the browser's own.
        Object.defineProperty(globalThis, 'Worker', { value: function refuse() { throw new DOMException('denied', 'SecurityError'); } });
      }),
    });
    await mapFailure(page).waitFor();
    expect(await mapFailure(page).innerText()).toContain('This browser does not allow what the map is drawn with.');
    expect(await mapFailure(page).getByRole('button').allInnerTexts()).toEqual(['Go to the list', 'Table']);
    await theRestWorks(page);
    // The drawing library tells the console of each worker that it did not get.
    expect(problems.filter((problem) => !problem.includes('denied'))).toEqual([]);
  });
});

/** Somebody else’s page with ours in a frame without an origin. `isOpenHost`: ours is on a host that lets anybody read its files. */
async function sealed(query: string, isOpenHost: boolean) {
  const { page } = await stage.visit();
  if (isOpenHost) {
    await page.route(`${stage.site.address}**`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
    });
  }
  const body = `<iframe title="map" sandbox="allow-scripts" src="${stage.site.address}${query}" width="1000" height="700"></iframe>`;
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${stage.site.origin}/host.html`);
  return page.frameLocator('iframe');
}

describe('a frame without an origin', () => {
  it('tells the story; what it keeps from working it says, with a link that opens the page in its own tab', async () => {
    const frame = await sealed('?to=2025-10-23', true);
    await frame.getByRole('slider').first().waitFor();
    const failure = frame.getByRole('alert').filter({ hasText: 'The map cannot be shown here' });
    await failure.waitFor();
    expect(await failure.innerText()).toContain('The frame in which this page stands does not allow what the map is drawn with.');
    expect(await failure.getByRole('button', { name: 'Try the map again' }).count()).toBe(0);
    const link = failure.getByRole('link', { name: 'Open the page in a tab of its own' });
    expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([`${stage.site.address}?to=2025-10-23`, '_blank']);
    await frame.locator('.region-reading').getByRole('button', { name: eln }).first().click();
    await frame.getByRole('article').locator('blockquote mark').first().waitFor();
    await frame.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = frame.getByRole('dialog', { name: 'Share and take away' });
    await dialog.getByText('lets nothing be saved or printed').waitFor();
    expect(await dialog.getByRole('link').allInnerTexts()).toEqual(['Open the page in a tab of its own']);
    expect(await dialog.getByRole('button', { name: /picture|print|as shown/i }).count()).toBe(0);
  });

  it('on a host that gives its files to no such frame says that the page has not opened, with the same link', async () => {
    const frame = await sealed('?to=2025-10-23', false);
    const word = frame.locator('.not-opened');
    await word.getByText('the frame in which it stands keeps it out').waitFor();
    const link = word.getByRole('link', { name: 'open it in a tab of its own' });
    expect([await link.evaluate((element) => (element as HTMLAnchorElement).href), await link.getAttribute('target')]).toEqual([`${stage.site.address}?to=2025-10-23`, '_blank']);
  });
});
