import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { groundDrawn } from './ground.ts';
import { overlaps } from './place-boxes.ts';
import { documents, mapDrawn, mapFailure } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

/** As the browser's own menu would: it presses no key, and waits for nobody. */
async function putOnPaper(page: Page): Promise<void> {
  await page.evaluate(() => { dispatchEvent(new Event('beforeprint')); });
  await page.emulateMedia({ media: 'print' });
}

interface Printed {
  /** Pixels across the map's picture; 0 where there is none. */
  readonly width: number;
  /** How many colours a look at the picture finds. */
  readonly colours: number;
  readonly quotations: number;
}

/** What stands in the report at the moment at which the browser begins to print. */
function printedNow(): Printed {
  const picture = document.querySelector<HTMLCanvasElement>('.report-picture canvas');
  const data = picture?.getContext('2d')?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
  const colours = new Set<number>();
  for (let index = 0; index < data.length; index += 4 * 97) colours.add(((data[index] ?? 0) << 16) + ((data[index + 1] ?? 0) << 8) + (data[index + 2] ?? 0));
  return { width: picture?.width ?? 0, colours: colours.size, quotations: document.querySelectorAll('.print-report blockquote, .print-report q').length };
}

/** Prints as the menu does, and gives what stood in the report then, with the sheets. */
async function printed(page: Page): Promise<Printed & { readonly sheets: number }> {
  await page.evaluate(`addEventListener('beforeprint', () => { document.body.dataset.printed = JSON.stringify((${printedNow.toString()})()); }, { once: true })`);
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  const found = JSON.parse(await page.evaluate(() => document.body.dataset['printed'] ?? '{}')) as Printed;
  return { ...found, sheets: pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0 };
}

describe('the printed report', () => {
  it('holds the map’s picture and every event when it is printed from the browser’s menu, and is gone afterwards', async () => {
    const { page, problems } = await stage.visit({ query: '?to=2025-10-19' });
    await mapDrawn(page);
    await groundDrawn(page);
    const { width, colours, quotations, sheets } = await printed(page);
    expect(width).toBeGreaterThan(800);
    expect(colours).toBeGreaterThan(50);
    expect(quotations).toBeGreaterThan(40);
    expect(sheets).toBeGreaterThan(3);
    await page.locator('.print-report').waitFor({ state: 'detached' });
    await mapDrawn(page);
    expect(problems).toEqual([]);
  });

  it('is whole from the first second of a visit, before there is a map', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-19', map: false });
    const { width, quotations, sheets } = await printed(page);
    expect([width, quotations > 40, sheets > 3]).toEqual([0, true, true]);
  });

  it('holds the picture too where a browser says only by its media that it prints', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-19' });
    await mapDrawn(page);
    await groundDrawn(page);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.print-report').waitFor();
    const { width, colours, quotations } = await page.evaluate(printedNow);
    expect([width > 800, colours > 50, quotations > 40]).toEqual([true, true, true]);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.print-report').waitFor({ state: 'detached' });
    await mapDrawn(page);
  });

  it('is printed without a picture where there is no map', async () => {
    const { page } = await stage.visit({ webgl: false });
    await mapFailure(page).waitFor();
    const { width, quotations } = await printed(page);
    expect([width, quotations > 40]).toEqual([0, true]);
  });

  it('pictures the map in light for paper, whatever the page’s colours, and leaves the page as it was', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-19', colorScheme: 'dark' });
    await mapDrawn(page);
    await groundDrawn(page);
    const background = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    const dark = await background();
    await page.evaluate(() => { dispatchEvent(new Event('beforeprint')); });
    const [paper, sea] = await page.locator('.report-picture canvas').evaluate((picture: HTMLCanvasElement) => {
      const at = (x: number, y: number) => [...picture.getContext('2d')?.getImageData(x, y, 1, 1).data ?? []].slice(0, 3);
      return [at(2, 2), at(4, Math.round(picture.height * 0.6))];
    });
    expect(Math.min(...paper ?? [])).toBeGreaterThan(240);
    expect(Math.min(...sea ?? [])).toBeGreaterThan(180);
    await page.evaluate(() => { dispatchEvent(new Event('afterprint')); });
    expect(await background()).toBe(dark);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  });

  it('names each first of the escalation beside its dot and within the sheet', async () => {
    const { page } = await stage.visit({ map: false });
    await putOnPaper(page);
    // As wide as A4 between the report's margins.
    await page.setViewportSize({ width: 680, height: 1000 });
    const chart = page.locator('.report-chart');
    const boxes = async (of: Locator) => Promise.all((await of.all()).map(async (one) => {
      const { x, y, width, height } = await one.boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 };
      return { name: await one.textContent() ?? '', x, y, width, height };
    }));
    const [names, dots] = [await boxes(chart.locator('.rung-name')), await boxes(chart.locator('.is-told .rung circle'))];
    expect([names.length, dots.length]).toEqual([7, 7]);
    expect(names.filter(({ x, width }) => x < 0 || x + width > 680)).toEqual([]);
    expect(overlaps([...names, ...dots])).toEqual([]);
  });

  it('shows on paper the title, the date, the events with their excerpts, and no controls', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-19&kinds=strike' });
    await putOnPaper(page);
    const words = await page.locator('.print-report').innerText();
    expect(words).toContain('Strikes at sea');
    expect(words).toContain('Sunday 19 October 2025');
    expect(words).toContain('All three terrorists were killed');
    expect(await page.locator('.controls').isVisible()).toBe(false);
    expect(await page.locator('.region-time').isVisible()).toBe(false);
    await page.context().close();
  });

  it('holds the selected event whatever is filtered, the figures that stand then, their articles, and the way back', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-23&kinds=border&event=eln-vessel-struck' });
    await putOnPaper(page);
    const report = page.locator('.print-report');
    const words = await report.innerText();
    expect(words).toContain('A vessel said to be the ELN’s is struck; three killed, Hegseth says');
    expect(words).toContain(`${stage.site.address}?to=2025-10-23&event=eln-vessel-struck&kinds=border`);
    const figures = report.getByRole('list').filter({ hasText: 'at least 37' }).getByRole('listitem');
    expect(await figures.locator('q').allInnerTexts()).toEqual([
      'At least 32 people have been killed in the strikes, according to U.S. officials.',
      'The US military has carried out at least nine attacks on boats in the Caribbean and in the Pacific Ocean over the past seven weeks, killing at least 37 people so far.',
    ]);
    expect(await figures.locator('mark').allInnerTexts()).toEqual([
      'At least 32 people have been killed in the strikes, according to U.S. officials',
      'killing at least 37 people so far',
    ]);
    const articles = await report.locator('section', { hasText: 'Articles' }).getByRole('listitem').allInnerTexts();
    expect(articles.map((article) => article.slice(0, 5))).toEqual(expect.arrayContaining(['002-1', '003-2']));
    await page.context().close();
  });

  it('says of every excerpt where it stands, and there it stands', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-23' });
    await putOnPaper(page);
    const quoted = await page.locator('.print-report blockquote').evaluateAll((quotes) => quotes.map((quote) => ({
      sentences: quote.querySelector('q')?.textContent ?? '',
      marked: [...quote.querySelectorAll('mark')].map((mark) => mark.textContent),
      source: quote.querySelector('cite')?.textContent ?? '',
    })));
    expect(quoted.length).toBeGreaterThan(40);
    for (const { sentences, marked, source } of quoted) {
      const [, document = '?', offsets = ''] = /document (\d{3}), characters ((?:\d+–\d+(?:, )?)+)$/.exec(source) ?? [];
      const [, text = ''] = [...documents].find(([name]) => name.startsWith(document)) ?? [];
      const places = [...offsets.matchAll(/(\d+)–(\d+)/g)].map(([, start, end]) => text.slice(Number(start), Number(end)));
      expect(marked.length).toBeGreaterThan(0);
      expect(places).toEqual(marked);
      // The rest of the sentences stands around them, and nothing else.
      expect(sentences).not.toBe('');
      expect(text).toContain(sentences);
    }
    await page.context().close();
  });
});
