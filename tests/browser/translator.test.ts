import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapDrawn } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

/** Takes no room, so that a translated page is laid out as the other one is. */
const sign = '\u2063';

/** What Chrome's translator does: in place of every text node two elements of its own with other words. It leaves alone what says so, drawings and code. */
async function translate(page: Page): Promise<void> {
  await page.evaluate((mark) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.data.startsWith(mark)) continue;
      if (text.parentElement?.closest('svg, script, style, noscript, textarea, [translate="no"]')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `${mark}${text.data}${mark}`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, sign);
}

/** The words in sight, without the translator's signs, and in small letters, since a style sheet makes great ones of first ones; what is only said is said at its own time. */
async function wordsOn(page: Page): Promise<string> {
  const parts = await page.locator('.app > :not(.announced)').allInnerTexts();
  return parts.join(' ').replaceAll(sign, '').replaceAll(/\s+/g, ' ').toLowerCase();
}

/** Where the two part, and what each goes on with. */
async function difference(a: Page, b: Page): Promise<readonly [string, string] | null> {
  const [one, other] = [await wordsOn(a), await wordsOn(b)];
  if (one === other) return null;
  const at = Math.max(0, one.split('').findIndex((letter, index) => letter !== other[index]) - 20);
  return [one.slice(at, at + 120), other.slice(at, at + 120)];
}

const press = (key: string, on: string) => async (page: Page) => {
  await page.locator(on).first().focus();
  await page.keyboard.press(key);
};
const click = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const visit: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['the slider goes to its beginning', press('Home', '[role="slider"]')],
  ['and on', press('ArrowRight', '[role="slider"]')],
  ['and to its end', press('End', '[role="slider"]')],
  ['a kind is hidden', (page) => page.locator('.legend input').first().uncheck()],
  ['all kinds are shown', (page) => page.locator('.legend-all').click()],
  ['a card is opened', (page) => page.locator('.entry-button').nth(5).click()],
  ['the next one', (page) => page.locator('.steps .step-next').click()],
  ['the list again', (page) => page.locator('.back').click()],
  ['the tour begins', (page) => page.locator('.tour-start').click()],
  ['the tour goes on', (page) => page.locator('.tour-next').click()],
  ['the tour is left', (page) => page.locator('.tour [title]').click()],
  ['the list after it', (page) => page.locator('.back').click()],
  ['a search', (page) => page.locator('.search-field').fill('carrier')],
  ['another search', (page) => page.locator('.search-field').fill('fisherman')],
  ['no search', (page) => page.locator('.search-field').fill('')],
  ['the public record', (page) => page.getByRole('switch').check()],
  ['and off', (page) => page.getByRole('switch').uncheck()],
  ['the table', click(/^\W*Table\W*$/)],
  ['the table by its dead', (page) => page.locator('.column-killed button').click()],
  ['the slider under the table', press('Home', '[role="slider"]')],
  ['the other language', (page) => page.locator('.control.language').click()],
];

describe('under a translator', () => {
  it.each([['which translates once', false], ['which translates anew what changes', true]])('no words stay frozen and nothing fails, %s', async (_name, isWatching) => {
    const [plain, translated] = [await stage.visit(), await stage.visit()];
    for (const { page } of [plain, translated]) await mapDrawn(page);
    await translate(translated.page);
    expect((await translated.page.locator('.app').innerText()).split(sign).length).toBeGreaterThan(300);
    await expect.poll(() => wordsOn(translated.page)).toBe(await wordsOn(plain.page));
    for (const [step, act] of visit) {
      for (const { page } of [plain, translated]) await act(page);
      if (isWatching) await translate(translated.page);
      await expect.poll(async () => [step, await difference(translated.page, plain.page)], { timeout: 15_000 }).toEqual([step, null]);
    }
    expect(translated.problems).toEqual([]);
  }, 180_000);

  it('that takes back what it did, the page’s own words stand again', async () => {
    const { page } = await stage.visit({ map: false });
    const before = await wordsOn(page);
    await page.evaluate(() => {
      const given: [Element, Text][] = [];
      const walker = document.createTreeWalker(document.querySelector('.app') ?? document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts.filter(({ data, parentElement }) => data.trim() !== '' && parentElement?.closest('svg') === null)) {
        const font = document.createElement('font');
        font.textContent = 'other words';
        text.replaceWith(font);
        given.push([font, text]);
      }
      setTimeout(() => { for (const [font, text] of given) font.replaceWith(text); });
    });
    await expect.poll(() => wordsOn(page)).toBe(before);
  });
});
