import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { documents, head, headAt, query } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const rowIds = (page: Page) => page.locator('tr[data-row]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['row'] ?? ''));
const listIds = (page: Page) => page.locator('.region-reading [data-event]').evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset['event'] ?? ''));

describe('the table', () => {
  it('is one press away, in the address, and Back leaves it', async () => {
    const { page } = await stage.visit();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('table').waitFor();
    expect(query(page)).toBe('?view=table');
    await page.goBack();
    await page.getByRole('table').waitFor({ state: 'detached' });
    expect(query(page)).toBe('');
    await page.context().close();
  });

  it.each(['', '&to=2025-08-25', '&to=2025-10-17', '&to=2025-11-30', '&known=2025-10-19', '&from=2025-10-01&to=2025-10-31', '&kinds=strike', '&kinds=&to=2025-10-17'])(
    'holds the very events of the list (%s)',
    async (more) => {
      const { page } = await stage.visit({ query: `?view=table${more}` });
      const rows = await rowIds(page);
      expect(rows.toSorted()).toEqual((await listIds(page)).toSorted());
      expect(rows.length > 0).toBe(!more.includes('kinds=&'));
      await page.context().close();
    },
  );

  it('begins with what happened first, and ends with what happened last', async () => {
    const { page } = await stage.visit({ query: '?view=table&kinds=strike' });
    expect(await page.getByRole('columnheader', { name: 'Date' }).getAttribute('aria-sort')).toBe('ascending');
    const rows = await rowIds(page);
    expect(rows[0]).toBe('carranza-boat-struck');
    expect(rows.at(-1)).toBe('strikes-on-venezuela-and-seizure-of-maduro');
    await page.context().close();
  });

  it('holds what the search finds', async () => {
    const { page } = await stage.visit({ query: '?view=table' });
    await page.getByRole('textbox', { name: /^Search events/ }).fill('narco-trafficking');
    await page.getByText('1 of 67 events found for “narco-trafficking”').waitFor();
    expect(await rowIds(page)).toEqual(['eln-vessel-struck']);
    expect(await page.locator('.table-top h2').innerText()).toMatch(/^1 of 67 events up to /);
    await page.context().close();
  });

  it('follows the head as it moves', async () => {
    const { page } = await stage.visit({ query: '?view=table' });
    const all = (await rowIds(page)).length;
    await head(page).focus();
    await page.keyboard.press('Home');
    await headAt(page, /^Monday 25 August 2025/);
    await page.waitForFunction((count) => document.querySelectorAll('tr[data-row]').length < count, all);
    expect((await rowIds(page)).toSorted()).toEqual((await listIds(page)).toSorted());
    expect(await page.locator('.table-top h2').innerText()).toContain('Monday 25 August 2025');
    await page.context().close();
  });

  it('is sorted by its headings, and says so', async () => {
    const { page } = await stage.visit({ query: '?view=table' });
    const killed = page.getByRole('columnheader', { name: 'Killed' });
    await killed.getByRole('button').click();
    expect(await killed.getAttribute('aria-sort')).toBe('ascending');
    await killed.getByRole('button').click();
    expect(await killed.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('tr[data-row] .cell-killed').first().innerText()).toBe('6');
    expect(await page.getByRole('columnheader', { name: 'Date' }).getAttribute('aria-sort')).toBe('none');
    await page.context().close();
  });

  it('shows excerpts as the documents have them, marked as English', async () => {
    const { page } = await stage.visit({ query: '?view=table' });
    const excerpts = await page.locator('.cell-excerpt q[lang="en"]').allInnerTexts();
    const texts = [...documents.values()].map((text) => text.replaceAll(/\s+/g, ' '));
    expect(excerpts).toHaveLength(67);
    expect(excerpts.filter((excerpt) => !texts.some((text) => text.includes(excerpt.replaceAll(/\s+/g, ' ').trim())))).toEqual([]);
    await page.context().close();
  });

  it('opens the card by keyboard, goes among its rows, and Escape comes back to the row', async () => {
    const { page } = await stage.visit({ query: '?view=table' });
    const eln = page.locator('tr[data-row="eln-vessel-struck"] button');
    await eln.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByRole('heading', { level: 2, name: /vessel said to be the ELN’s/ }).waitFor();
    expect(await eln.getAttribute('aria-current')).toBe('true');
    expect(query(page)).toBe('?event=eln-vessel-struck&view=table');
    await page.keyboard.press('Escape');
    await page.getByRole('article').waitFor({ state: 'detached' });
    expect(await eln.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('has ten whole rows on a screen of 1440 × 900, and each sentence whole for those who copy or hear it', async () => {
    const { page } = await stage.visit({ query: '?view=table', viewport: { width: 1440, height: 900 } });
    const whole = await page.locator('.table-scroll').evaluate((scroller) => {
      const end = scroller.getBoundingClientRect().bottom;
      return [...scroller.querySelectorAll('tbody tr')].filter((row) => row.getBoundingClientRect().bottom <= end).length;
    });
    expect(whole).toBeGreaterThanOrEqual(10);
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['Date', 'Event', 'Place', 'Killed', 'In the words of the document']);
  });

  it('keeps the days in sight while the rest is scrolled sideways, on a phone', async () => {
    const { page } = await stage.visit({ query: '?view=table', viewport: { width: 390, height: 844 } });
    const lefts = () => page.locator('tr[data-row]').first().evaluate((row) => [...row.children].slice(0, 2).map((cell) => Math.round(cell.getBoundingClientRect().left)));
    const [day, event = 0] = await lefts();
    await page.locator('.table-scroll').evaluate((scroller) => scroller.scrollTo(200, 0));
    expect(await lefts()).toEqual([day, event - 200]);
  });

  it.each([320, 360, 390])('has each title whole at %i pixels, and a little of the next column', async (width) => {
    const { page } = await stage.visit({ query: '?view=table&lang=es', viewport: { width, height: 700 } });
    const titles = await page.locator('.row-button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().right));
    expect(Math.max(...titles)).toBeLessThanOrEqual(width);
    expect(await page.getByRole('columnheader', { name: 'Lugar' }).evaluate((head) => head.getBoundingClientRect().left)).toBeLessThan(width - 16);
    await page.context().close();
  });

  it('scrolls within itself and not the page, at the width of a phone too', async () => {
    for (const viewport of [{ width: 1280, height: 800 }, { width: 320, height: 640 }]) {
      const { page } = await stage.visit({ query: '?view=table', viewport });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      const region = page.getByRole('region', { name: /^67 of 67 events/ });
      expect(await region.getAttribute('tabindex')).toBe('0');
      await page.context().close();
    }
  });
});
