import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { documents, mapDrawn, mapFailure } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

/** As the browser's own menu would. The report may still be on its way, and is waited for. */
async function putOnPaper(page: Page): Promise<void> {
  // Nobody opens a menu without moving.
  await page.mouse.move(400, 300);
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('.print-report') !== null;
  });
  await page.emulateMedia({ media: 'print' });
}

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
