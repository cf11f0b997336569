import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvParse } from 'd3';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { mapDrawn } from './reader.ts';
import { mapScripts } from './serve.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const pressShare = (page: Page) => page.getByRole('button', { name: 'Share', exact: true }).click();
const shareDialog = (page: Page) => page.getByRole('dialog', { name: 'Share and take away' });
/** Its part of the page is fetched first. */
const openShare = async (page: Page) => {
  await pressShare(page);
  await shareDialog(page).waitFor();
  return shareDialog(page);
};
const saved = async (page: Page, press: () => Promise<void>): Promise<{ name: string; path: string }> => {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), path: await download.path() };
};

describe('copying', () => {
  it('copies the link to the event, and says so in sight and aloud', async () => {
    const { page } = await stage.visit({ query: '?to=2025-12-01&event=eln-vessel-struck', permissions: ['clipboard-read', 'clipboard-write'] });
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: 'Copy the link' }).click();
    await dialog.getByRole('button', { name: 'Copied: Link' }).waitFor();
    expect(await dialog.getByRole('status').innerText()).toBe('Copied: Link');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${stage.site.address}event/eln-vessel-struck/`);
    // Which is there, with the event's words for whoever runs no script.
    expect(await (await page.request.get(`${stage.site.address}event/eln-vessel-struck/`)).text()).toContain('All three terrorists were killed');
    await page.context().close();
  });

  it('gives the page in the language that is spoken, whatever asked for it', async () => {
    const { page } = await stage.visit({ query: '?event=eln-vessel-struck', locale: 'es-CO', map: false });
    await page.getByRole('button', { name: 'Compartir', exact: true }).click();
    expect(await page.getByRole('textbox', { name: 'Enlace' }).inputValue()).toBe(`${stage.site.address}es/event/eln-vessel-struck/`);
  });

  it('keeps a link into the page for an entry of the public record, which has no page of its own', async () => {
    const { page } = await stage.visit({ query: '?event=record-2026-02-20-a', map: false });
    await page.getByRole('article').waitFor();
    const dialog = await openShare(page);
    expect(await dialog.getByRole('textbox', { name: 'Link' }).inputValue()).toContain(`${stage.site.address}?`);
    expect(await dialog.getByRole('textbox', { name: 'Link' }).inputValue()).toContain('event=record-2026-02-20-a');
    expect(await dialog.getByLabel('Code for your own page').inputValue()).toContain('title="Strike in the eastern Pacific: 3 killed"');
  });

  it('says “Copied” of what was copied, and no longer once it is another text', async () => {
    const { page } = await stage.visit({ query: '?event=eln-vessel-struck', permissions: ['clipboard-read', 'clipboard-write'], map: false });
    const dialog = await openShare(page);
    const copied = dialog.getByRole('button', { name: /^Copied/ });
    const changed = async (copy: string, change: () => Promise<unknown>) => {
      await dialog.getByRole('button', { name: copy }).click();
      await copied.waitFor();
      await change();
      await copied.waitFor({ state: 'detached' });
      expect(await dialog.getByRole('status').innerText()).toBe('');
    };
    await changed('Copy the embed code', () => dialog.getByLabel('Colours').selectOption('Dark'));
    await changed('Copy the link', () => dialog.getByRole('radio', { name: 'This view' }).check());
    await changed('Copy the full citation', () => dialog.getByRole('radio', { name: 'This event' }).check());
    // What is chosen for the frame changes nothing of the link.
    await dialog.getByRole('button', { name: 'Copy the link' }).click();
    await copied.waitFor();
    await dialog.getByLabel('Colours').selectOption('Light');
    expect(await dialog.getByLabel('Code for your own page').inputValue()).toContain('theme=light');
    expect(await dialog.getByRole('button', { name: 'Copied: Link' }).count()).toBe(1);
  });

  it.each([
    ['on a desktop', {}],
    ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
    ['on a small phone', { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }],
  ])('shows every text whole %s', async (_, options) => {
    const { page } = await stage.visit({ query: '?event=eln-vessel-struck', map: false, ...options });
    const dialog = await openShare(page);
    const cut = () => dialog.getByRole('textbox').evaluateAll((fields) => fields.map((field) => field.scrollHeight - field.clientHeight));
    expect(await cut()).toEqual([0, 0, 0, 0]);
    await dialog.getByRole('radio', { name: 'The open card alone' }).check();
    await dialog.getByLabel('Language').selectOption('Español');
    await expect.poll(() => dialog.getByLabel('Code for your own page').inputValue()).toContain('Una embarcación');
    expect(await cut()).toEqual([0, 0, 0, 0]);
  });

  it('copies the link to the view as it stands', async () => {
    const { page } = await stage.visit({ query: '?to=2025-12-01&event=eln-vessel-struck', permissions: ['clipboard-read', 'clipboard-write'] });
    const dialog = await openShare(page);
    await dialog.getByRole('radio', { name: 'This view' }).check();
    await dialog.getByRole('button', { name: 'Copy the link' }).click();
    await dialog.getByRole('button', { name: 'Copied: Link' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${stage.site.address}?to=2025-12-01&event=eln-vessel-struck`);
    await page.context().close();
  });

  it('cites the event by its title, its day, its id and its link', async () => {
    const { page } = await stage.visit({ query: '?to=2025-12-01&event=eln-vessel-struck' });
    const dialog = await openShare(page);
    const full = await dialog.getByLabel('Citation, full').inputValue();
    expect(full).toMatch(/^“A vessel said to be the ELN’s is struck; three killed, Hegseth says” \(Friday 17 October 2025\)\. In: Strikes at sea\./);
    expect(full).toMatch(/ Event eln-vessel-struck, data version \d+\.\d+\.\d+\. /);
    expect(full).toContain(` ${stage.site.address}event/eln-vessel-struck/ (accessed `);
    expect(await dialog.getByLabel('Citation, short').inputValue()).toMatch(/^“A vessel said to be the ELN’s .*, event eln-vessel-struck, /);
    await page.context().close();
  });

  it('works where the clipboard is closed: the text is selected, and the page says what to do', async () => {
    const { page } = await stage.visit();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: 'Copy the full citation' }).click();
    await dialog.getByRole('status').filter({ hasText: 'Ctrl+C' }).waitFor();
    const selected = await page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
    });
    expect(selected).toMatch(/^Strikes at sea\. .*data version|Data version/);
    await page.context().close();
  });

  it('Escape closes the dialogue only, and the focus comes back', async () => {
    const { page } = await stage.visit({ query: '?event=eln-vessel-struck' });
    await openShare(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByRole('article').count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Share');
    await page.context().close();
  });

  it('Escape calls off a dialogue that has not come yet, and leaves the card', async () => {
    let letCome = () => {};
    const held = new Promise<void>((resolve) => { letCome = resolve; });
    const { page } = await stage.visit({
      query: '?event=eln-vessel-struck',
      prepare: (opening) => opening.route('**/assets/share-*.js', async (route) => { await held; await route.continue(); }),
    });
    await page.getByRole('article').waitFor();
    await pressShare(page);
    await page.keyboard.press('Escape');
    letCome();
    await page.locator('dialog.share').waitFor({ state: 'attached' });
    expect(await shareDialog(page).count()).toBe(0);
    expect(await page.getByRole('article').count()).toBe(1);
    await page.context().close();
  });
});

describe('the embed code', () => {
  it('leads to the view as it stands, for a frame: its head, its window, its kinds, its event', async () => {
    const { page } = await stage.visit({ query: '?from=2025-10-01&to=2025-10-23&kinds=strike&event=eln-vessel-struck&view=table' });
    const code = await (await openShare(page)).getByLabel('Code for your own page').inputValue();
    expect(code).toContain(`src="${stage.site.address}?to=2025-10-23&amp;from=2025-10-01&amp;event=eln-vessel-struck&amp;kinds=strike&amp;embed=1"`);
    await page.context().close();
  });

  it('gives a frame that works in a page of 300 pixels, with a way to the full page', async () => {
    const { page } = await stage.visit({ query: '?event=eln-vessel-struck' });
    const code = await (await openShare(page)).getByLabel('Code for your own page').inputValue();
    const address = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await page.setViewportSize({ width: 480, height: 300 });
    await page.goto(address);
    await page.getByRole('article').getByRole('heading', { level: 2 }).waitFor();
    const full = await page.getByRole('link', { name: 'Open the full page' }).getAttribute('href');
    expect(full).toBe(`${stage.site.address}?event=eln-vessel-struck`);
    expect(await page.getByRole('button', { name: 'Share', exact: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    // With no room for all, the card stands in the slider's place until it is closed.
    expect(await page.getByRole('slider').count()).toBe(0);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect((await page.getByRole('slider').first().boundingBox())?.height).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('taking away', () => {
  it('gives what the search finds and the figures that stand then, with their articles and nothing else', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-23&kinds=strike', acceptDownloads: true });
    await page.getByRole('textbox', { name: /^Search events/ }).fill('narco-trafficking');
    await page.getByText('1 of 67 events found for “narco-trafficking”').waitFor();
    const dialog = await openShare(page);
    const cells = async (file: string, column: string) => {
      const { path } = await saved(page, () => dialog.getByRole('button', { name: `${file}, as shown` }).click());
      return csvParse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')).map((row) => row[column]);
    };
    expect([...new Set(await cells('Claims (CSV)', 'event'))]).toEqual(['eln-vessel-struck']);
    expect(await cells('Running totals (CSV)', 'toll')).toEqual(['toll-002-killed', 'toll-003-2-killed']);
    expect(await cells('Articles (CSV)', 'article')).toEqual(['002-1', '003-2', '003-3']);
    await page.context().close();
  });

  it('gives the rows that the table shows', async () => {
    const { page } = await stage.visit({ query: '?view=table&to=2025-10-23&kinds=strike', acceptDownloads: true });
    const ids = await page.locator('tr[data-row]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['row'] ?? ''));
    const dialog = await openShare(page);
    const file = await saved(page, () => dialog.getByRole('button', { name: 'Events (GeoJSON), as shown' }).click());
    expect(file.name).toBe('shown-events.geojson');
    const { features } = JSON.parse(readFileSync(file.path, 'utf8')) as { features: { id: string }[] };
    expect(features.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    await page.context().close();
  });

  it('gives the whole file, and what its fields mean', async () => {
    const { page } = await stage.visit({ acceptDownloads: true });
    const dialog = await openShare(page);
    const file = await saved(page, () => dialog.getByRole('link', { name: 'Claims (CSV), whole' }).click());
    // The mark by which a spreadsheet knows UTF-8 and keeps the accents; the file at its address has none.
    expect([...readFileSync(file.path).subarray(0, 9)]).toEqual([0xef, 0xbb, 0xbf, ...Buffer.from('claim,')]);
    expect([...(await (await page.request.get(`${stage.site.address}data/claims.csv`)).body()).subarray(0, 6)]).toEqual([...Buffer.from('claim,')]);
    const readme = await dialog.getByRole('link', { name: 'What the fields mean' }).getAttribute('href');
    expect(await (await page.request.get(stage.site.address + readme)).text()).toContain('asserted_by');
    await page.context().close();
  });

  it('gives a part of a table with the same mark, the events that a map program can show, and all of it with its licence', async () => {
    const { page } = await stage.visit({ acceptDownloads: true, map: false });
    const dialog = await openShare(page);
    const part = await saved(page, () => dialog.getByRole('button', { name: 'Claims (CSV), as shown' }).click());
    expect([...readFileSync(part.path).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const located = await saved(page, () => dialog.getByRole('button', { name: 'Events with a place (GeoJSON), as shown' }).click());
    const { features } = JSON.parse(readFileSync(located.path, 'utf8')) as { features: { geometry: object | null }[] };
    expect([features.length > 10, features.filter(({ geometry }) => geometry === null)]).toEqual([true, []]);
    const all = await saved(page, () => dialog.getByRole('link', { name: 'All the data, with its licence (ZIP), whole' }).click());
    expect(all.name).toBe('strikes-at-sea-data.zip');
    const entries = Object.keys(unzipSync(readFileSync(all.path))).map((name) => name.split('/')[1]);
    expect(entries).toEqual(expect.arrayContaining(['README.txt', 'LICENSE.txt', 'events.geojson', 'events-located.geojson', 'claims.csv', 'record.csv']));
  });

  it('says so where the file cannot be had', async () => {
    const { page } = await stage.visit();
    const dialog = await openShare(page);
    stage.site.broken.add('tolls.csv');
    await dialog.getByRole('button', { name: 'Running totals (CSV), as shown' }).click();
    await dialog.getByRole('status').filter({ hasText: 'could not be fetched' }).waitFor();
    stage.site.broken.clear();
    await page.context().close();
  });

  it('gives the map as a picture that is not blank', async () => {
    const { page } = await stage.visit({ acceptDownloads: true });
    await mapDrawn(page);
    const dialog = await openShare(page);
    const file = await saved(page, () => dialog.getByRole('button', { name: /as a picture/ }).click());
    expect(file.name).toMatch(/\.png$/);
    // A picture of one colour is a few kilobytes.
    expect(readFileSync(file.path).length).toBeGreaterThan(100_000);
    await page.context().close();
  });

  it('gives the whole picture to who asks for it at once, as soon as the map is drawn', async () => {
    let letCome = () => {};
    const held = new Promise<void>((resolve) => { letCome = resolve; });
    const { page } = await stage.visit({ acceptDownloads: true, prepare: (opening) => opening.route(mapScripts, async (route) => { await held; await route.continue(); }) });
    const dialog = await openShare(page);
    const file = saved(page, () => dialog.getByRole('button', { name: /as a picture/ }).click());
    await dialog.getByRole('status').filter({ hasText: 'as soon as the map is drawn' }).waitFor();
    letCome();
    const { path } = await file;
    const late = await saved(page, () => dialog.getByRole('button', { name: /as a picture/ }).click());
    expect(readFileSync(path).length).toBeGreaterThan(readFileSync(late.path).length * 0.9);
    await dialog.getByRole('status').filter({ hasText: 'Saved: ' }).waitFor();
  });

  it('writes on the picture what it shows: the day, how many events at each place, and where to find it again', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-23&kinds=strike', acceptDownloads: true });
    await mapDrawn(page);
    await page.evaluate(() => {
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function write(text, x, y) {
        document.body.dataset['written'] = `${document.body.dataset['written'] ?? ''} ${text}`;
        fillText.call(this, text, x, y);
      };
    });
    const dialog = await openShare(page);
    await saved(page, () => dialog.getByRole('button', { name: /as a picture/ }).click());
    const written = await page.evaluate(() => document.body.dataset['written'] ?? '');
    expect(written).toContain('Strikes at sea Up to Thursday 23 October 2025');
    // Its chart and its key, line by line; but not what asks to be pressed.
    for (const words of ['US strikes in the Caribbean', 'these articles: at least 29, 32', 'drawn wider', 'number not reported']) expect(written).toContain(words);
    for (const words of ['drag to follow', 'to true scale']) expect(written).not.toContain(words);
    expect(written).toContain('10 of 67 events. On the map: Caribbean Sea 3. Positions');
    expect(written).toContain(`© OpenStreetMap contributors (ODbL). ${stage.site.address}?to=2025-10-23&kinds=strike`);
    await page.context().close();
  });

  it('prints a report of what is shown, in place of the page', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-23&kinds=strike' });
    expect(await page.locator('.print-report').count()).toBe(0);
    await page.evaluate(() => { dispatchEvent(new Event('beforeprint')); });
    await page.emulateMedia({ media: 'print' });
    const report = await page.locator('.print-report').innerText();
    expect(report).toContain('Up to Thursday 23 October 2025');
    expect(report).toContain('All three terrorists were killed');
    expect(report).toContain('document 003');
    expect(report).toContain('US strikes in the Pacific');
    expect(await page.locator('.print-report .is-told .toll-step').count()).toBe(1);
    expect(await page.locator('.region-map').isVisible()).toBe(false);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(20_000);
    await page.context().close();
  });
});
