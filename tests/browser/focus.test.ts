import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapDrawn, mapFailure } from './reader.ts';
import { createStage, type Stage, type VisitOptions } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

/** Where the reader is: what has the focus, and the part of the page that it stands in. */
const where = (page: Page) => page.evaluate(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return 'nowhere';
  const part = at.closest('main > section, header, dialog')?.id ?? '';
  return `${part}: ${at.getAttribute('aria-label') ?? (at.textContent?.trim() || at.getAttribute('title')) ?? ''}`.slice(0, 60);
});

async function pressOn(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await page.locator(selector).first().focus();
  await page.keyboard.press(key);
}
/** Moves the slider as assistive technology does, while the reader is elsewhere. */
const slide = (page: Page, key: 'Home' | 'End') => page.getByRole('slider').first().evaluate((slider, name) => slider.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })), key);
const gone = (page: Page, selector: string) => page.locator(selector).first().waitFor({ state: 'detached' });

const cases: readonly (readonly [what: string, options: VisitOptions, act: (page: Page) => Promise<unknown>, then: RegExp])[] = [
  ['a notice is dismissed', { map: false, query: '?to=never' }, async (page) => {
    await pressOn(page, '.notice button');
    await gone(page, '.notice');
  }, /^reading: Events/],
  ['a notice over a card is dismissed', { map: false, query: '?to=never&event=eln-vessel-struck' }, async (page) => {
    await pressOn(page, '.notice button');
    await gone(page, '.notice');
  }, /^reading: .*ELN/],
  ['all kinds are hidden, then shown', { map: false }, async (page) => {
    for (let kind = 0; kind < 4; kind++) {
      await page.locator('.legend input').nth(kind).focus();
      await page.keyboard.press('Space');
      expect(await where(page)).not.toBe('nowhere');
    }
    await pressOn(page, '.legend-all');
    await gone(page, '.legend-all');
  }, /^reading: /],
  ['all kinds are shown from the empty list', { map: false, query: '?kinds=' }, async (page) => {
    await pressOn(page, '.empty button');
    await gone(page, '.empty');
  }, /^reading: Events/],
  ['all kinds are shown from a card that a filter hides', { map: false, query: '?kinds=border&event=eln-vessel-struck' }, async (page) => {
    await pressOn(page, '.aside button');
    await gone(page, '.aside');
  }, /^reading: /],
  ['an entry leaves the list', { map: false }, async (page) => {
    await page.locator('.entry-button[data-event="eln-vessel-struck"]').focus();
    await slide(page, 'Home');
    await gone(page, '.entry-button[data-event="eln-vessel-struck"]');
  }, /^reading: /],
  ['a row leaves the table', { query: '?view=table' }, async (page) => {
    await page.locator('tr[data-row="eln-vessel-struck"] button').focus();
    await slide(page, 'Home');
    await gone(page, 'tr[data-row="eln-vessel-struck"]');
  }, /^map: /],
  ['a mark leaves the map', {}, async (page) => {
    await mapDrawn(page);
    await page.locator('.map-mark-button[data-event="eln-vessel-struck"]').focus();
    await slide(page, 'Home');
    await gone(page, '.map-mark-button[data-event="eln-vessel-struck"]');
  }, /^map: /],
  ['the choice of a place is closed by Escape', {}, async (page) => {
    await mapDrawn(page);
    await pressOn(page, '.map-place[data-place="caribbean-sea"] .map-name');
    await page.locator('.map-chooser button:focus').waitFor();
    await page.keyboard.press('Escape');
    await gone(page, '.map-chooser');
  }, /^map: Events reported: Caribbean Sea/],
  ['the options are closed by Escape', { map: false }, async (page) => {
    await pressOn(page, '.timeline-option');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.locator('.options-box').waitFor({ state: 'hidden' });
  }, /^time: Options/],
  ['“Whole region” is pressed', { query: '?map=6/15/-70' }, async (page) => {
    await page.locator('.map.ready').waitFor();
    await pressOn(page, '.map-ways button');
    await gone(page, '.map-ways button:text("Whole region")');
  }, /^map: /],
  ['zooming in comes to its limit', { query: '?map=6/15/-70' }, async (page) => {
    await page.locator('.map.ready').waitFor();
    const zoom = page.locator('.maplibregl-ctrl-zoom-in');
    await zoom.focus();
    await expect.poll(async () => {
      if (await zoom.isEnabled()) await page.keyboard.press('Enter');
      return zoom.isDisabled();
    }).toBe(true);
    await page.locator('.maplibregl-ctrl-zoom-in:not(:focus)').waitFor();
  }, /^map: Zoom out/],
  ['one goes back from a card', { map: false, query: '?event=eln-vessel-struck' }, async (page) => {
    await pressOn(page, '.back');
    await gone(page, '.card');
  }, /^reading: .*ELN/],
  ['a card is closed by Escape', { map: false, query: '?event=eln-vessel-struck' }, async (page) => {
    await pressOn(page, '.back', 'Escape');
    await gone(page, '.card');
  }, /^reading: .*ELN/],
  ['the browser goes back from a card', { map: false }, async (page) => {
    await pressOn(page, '.entry-button');
    await page.locator('.card-title:focus').waitFor();
    await page.goBack();
    await gone(page, '.card');
  }, /^reading: /],
  ['the tour is left', { map: false }, async (page) => {
    await pressOn(page, '.tour-start');
    await page.locator('.tour-next:focus').waitFor();
    await pressOn(page, '.tour [title]');
    await gone(page, '.tour');
  }, /^reading: /],
  ['a search is cleared', { map: false }, async (page) => {
    await page.locator('.search-field').fill('carrier');
    await pressOn(page, '.search-clear');
    await gone(page, '.search-clear');
  }, /^reading: /],
  ['the public record goes while its entry is held', { map: false, query: '?record=1' }, async (page) => {
    await page.locator('.entry-button[data-event^="record-"]').first().focus();
    await page.getByRole('switch').evaluate((input: HTMLInputElement) => input.click());
    await gone(page, '.entry-button[data-event^="record-"]');
  }, /^reading: /],
  ['the table is asked for where there is no map', { webgl: false }, async (page) => {
    await mapFailure(page).getByRole('button', { name: 'Table' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();
  }, /^map: /],
];

describe('who reads by keyboard is never put on the body', () => {
  it.each(cases)('where %s', async (_what, options, act, then) => {
    const { page } = await stage.visit(options);
    await act(page);
    await expect.poll(() => where(page)).toMatch(then);
  });

  it('where the map is tried again', async () => {
    stage.site.broken.add('assets/view-').add('assets/maplibre-');
    const { page } = await stage.visit();
    await mapFailure(page).waitFor();
    stage.site.broken.clear();
    await mapFailure(page).getByRole('button').last().focus();
    await page.keyboard.press('Enter');
    await mapDrawn(page);
    await expect.poll(() => where(page)).toMatch(/^map: /);
  });
});
