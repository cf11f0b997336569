import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { mapDrawn } from './reader.ts';
import { createStage, type Stage, type VisitOptions } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

/** Of what is drawn in the middle of the element, or `around` it in pixels, the lightest against the darkest as WCAG counts contrast: 1 where nothing is seen. */
async function drawnContrast(page: Page, element: Locator, around = 0): Promise<number> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) return 1;
  const rim = around > 0 ? -around : Math.min(box.width, box.height) * 0.15;
  const picture = await page.screenshot({ clip: { x: box.x + rim, y: box.y + rim, width: box.width - 2 * rim, height: box.height - 2 * rim } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen?.drawImage(image, 0, 0);
    const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const linear = (channel: number) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
    let [least, most] = [1, 0];
    for (let at = 0; at < data.length; at += 4) {
      const luminance = 0.2126 * linear(data[at] ?? 0) + 0.7152 * linear(data[at + 1] ?? 0) + 0.0722 * linear(data[at + 2] ?? 0);
      [least, most] = [Math.min(least, luminance), Math.max(most, luminance)];
    }
    return (most + 0.05) / (least + 0.05);
  }, picture.toString('base64'));
}

/** Of what is named, what has less contrast than `least`, with how much. */
async function fainter(page: Page, named: Readonly<Record<string, Locator>>, least: number): Promise<readonly string[]> {
  const faint: string[] = [];
  for (const [name, element] of Object.entries(named)) {
    const contrast = await drawnContrast(page, element);
    if (contrast < least) faint.push(`${name}: ${contrast.toFixed(1)}`);
  }
  return faint;
}

const chosen = (theme: string) => (page: Page) => page.addInitScript((name) => { localStorage.setItem('theme', name); }, theme);
/** What Chrome on Android does to pages that have no dark design of their own. */
const darkened = async (page: Page) => { await (await page.context().newCDPSession(page)).send('Emulation.setAutoDarkModeOverride', { enabled: true }); };

const ways: readonly (readonly [string, VisitOptions])[] = [
  ['forced colours, light', { forcedColors: 'active', colorScheme: 'light' }],
  ['forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ['forced colours, dark, with the light theme chosen', { forcedColors: 'active', colorScheme: 'dark', prepare: chosen('light') }],
  ['forced colours, light, with the dark theme chosen', { forcedColors: 'active', colorScheme: 'light', prepare: chosen('dark') }],
  ['more contrast, light', { contrast: 'more', colorScheme: 'light' }],
  ['more contrast, dark', { contrast: 'more', colorScheme: 'dark' }],
  ['the light theme under a dark system', { colorScheme: 'dark', prepare: chosen('light') }],
  ['the dark theme under a light system', { colorScheme: 'light', prepare: chosen('dark') }],
  ['a browser that darkens pages', { colorScheme: 'dark', prepare: darkened }],
  ['a browser that darkens pages, with the light theme chosen', { colorScheme: 'dark', prepare: async (page) => { await chosen('light')(page); await darkened(page); } }],
];

describe.each(ways)('seen in %s', (_, options) => {
  it('the excerpt, the marks, the signs and the focus stand apart from their ground', async () => {
    const { page } = await stage.visit({ ...options, viewport: { width: 1440, height: 900 }, query: '?event=eln-vessel-struck' });
    await mapDrawn(page);
    await page.getByRole('article').waitFor();
    const texts = {
      excerpt: page.locator('article blockquote mark').first(), passage: page.locator('article blockquote').first(), title: page.locator('article h2'),
      caption: page.locator('.caption-tolls b').first(), sea: page.locator('.map-name').first(),
    };
    expect(await fainter(page, texts, 4.5)).toEqual([]);
    const signs = {
      'zoom in': page.getByRole('button', { name: 'Zoom in' }), 'zoom out': page.getByRole('button', { name: 'Zoom out' }), sources: page.locator('.maplibregl-ctrl-attrib-button'),
      search: page.locator('.controls .control').first(), theme: page.getByRole('button', { name: /^Colours/ }), play: page.locator('.timeline-play'), grip: page.locator('.handle-grip').first(),
    };
    expect(await fainter(page, signs, 3)).toEqual([]);
    const marks = page.locator('.region-map [role="group"] button.map-mark-button');
    expect(await marks.count()).toBeGreaterThan(3);
    for (const mark of await marks.all()) expect(await drawnContrast(page, mark, 2)).toBeGreaterThanOrEqual(3);

    await page.locator('article').getByRole('button', { name: 'All events' }).focus();
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      const ring = await focused.evaluate((element) => {
        const shown = element.matches('input[type="range"], [role="slider"]') ? (element.querySelector('.handle-grip') ?? element) : element;
        const { outlineStyle, outlineWidth } = getComputedStyle(shown);
        return { name: element.getAttribute('aria-label') ?? element.textContent, isDrawn: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
      });
      expect(ring).toEqual({ name: ring.name, isDrawn: true });
      expect(await drawnContrast(page, focused, 4)).toBeGreaterThanOrEqual(3);
    }
  });
});

/** A browser whose reader asked for no text below `pixels`. */
async function withLeastText(pixels: number, viewport: { readonly width: number; readonly height: number }, query: string): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'least-text-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ webkit: { webprefs: { minimum_font_size: pixels, minimum_logical_font_size: pixels } } }));
  const context = await chromium.launchPersistentContext(profile, { executablePath: findChromium() ?? '', args: chromiumFlags, locale: 'en-GB', reducedMotion: 'reduce', viewport });
  onTestFinished(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
  const page = await context.newPage();
  await page.goto(stage.site.address + query);
  await page.getByRole('slider').first().waitFor();
  return page;
}

describe('a least size of text in the browser’s settings', () => {
  it.each([[1280, 800, ''], [1280, 800, '?lang=es'], [390, 844, ''], [390, 844, '?lang=es']] as const)('sets nothing over anything at %i × %i %s', async (width, height, query) => {
    const page = await withLeastText(20, { width, height }, query);
    await page.locator('.map-place').first().waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.instrument text') ?? document.body).fontSize)).toBe('20px');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const group of ['.map-place :is(.map-name, .map-line, .map-chip, .map-mark-name, .map-mark)', '.storey', '.timeline-header > *', '.instrument :is(.rung-name, .toll-label, .record-name)']) {
      const over = await page.locator(group).evaluateAll((found) => {
        const boxes = found.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          // A line of text is higher than its letters.
          return { element, left: x, right: x + width, top: y + height / 4, bottom: y + (height * 3) / 4 };
        }).filter(({ left, right }) => right > left);
        return boxes.flatMap((a, index) => boxes.slice(index + 1)
          .filter((b) => !a.element.contains(b.element) && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
          .map((b) => `${a.element.textContent} over ${b.element.textContent}`));
      });
      expect(over).toEqual([]);
    }
    expect(await page.locator('.caption-tolls b').allTextContents()).toEqual(query === '' ? ['at least 75', 'at least 76', '“well over 70”'] : ['al menos 75', 'al menos 76', '“well over 70”']);
  });
});
