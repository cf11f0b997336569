import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { head, headAt, headText, mapDrawn, marksOnMap } from './reader.ts';
import { mapScripts } from './serve.ts';
import { overlaps, partsOnMap } from './place-boxes.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

/** Where things stand, to the pixel, once nothing moves any more. */
const layout = () => {
  const boxOf = (selector: string) => {
    const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return [x, y, width, height].map(Math.round).join(' ');
  };
  return ['.region-reading', '.region-map', '.region-time', '.region-map canvas', '[role="slider"]'].map((selector) => `${selector} ${boxOf(selector)}`);
};

describe('a storm of resizes', () => {
  it.each([
    ['a window dragged to and fro', { viewport: { width: 1280, height: 800 } }, (turn: number) => ({ width: 320 + ((turn * 577) % 1600), height: 480 + ((turn * 331) % 600) })],
    ['a phone turned over and over', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, (turn: number) => (turn % 2 === 0 ? { width: 844, height: 390 } : { width: 390, height: 844 })],
  ] as const)('%s ends in the layout of a page that was opened so', async (_, options, sizeAt) => {
    const calm = await stage.visit(options);
    await mapDrawn(calm.page);
    const wanted = await calm.page.evaluate(layout);
    const marks = await marksOnMap(calm.page);
    await calm.page.context().close();

    const { page, problems } = await stage.visit(options);
    await mapDrawn(page);
    for (let turn = 0; turn < 60; turn++) await page.setViewportSize(sizeAt(turn));
    await page.setViewportSize(options.viewport);
    await expect.poll(() => page.evaluate(layout), { timeout: 10_000 }).toEqual(wanted);
    await expect.poll(() => marksOnMap(page), { timeout: 10_000 }).toEqual(marks);
    expect(overlaps(await partsOnMap(page))).toEqual([]);
    const slider = await head(page).boundingBox();
    const middle = { x: (slider?.x ?? NaN) + (slider?.width ?? NaN) / 2, y: (slider?.y ?? NaN) + (slider?.height ?? NaN) / 2 };
    expect(middle.x).toBeGreaterThan(0);
    expect(middle.x).toBeLessThan(options.viewport.width);
    expect(middle.y).toBeGreaterThan(0);
    expect(middle.y).toBeLessThan(options.viewport.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a hundred steps of the head before the map has come', () => {
  it('are all the map’s when it comes', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => { release = resolve; });
    const { page, problems } = await stage.visit({
      serviceWorkers: 'block',
      prepare: (page) => page.route(mapScripts, async (route) => { await held; await route.continue(); }),
    });
    await head(page).focus();
    const keys = ['Home', 'ArrowRight', 'PageDown', 'ArrowRight', 'End', 'ArrowLeft', 'PageUp', 'ArrowRight', 'ArrowLeft', 'ArrowRight'];
    for (let press = 0; press < 98; press++) await page.keyboard.press(keys[press % keys.length] ?? 'Home');
    await page.keyboard.press('End');
    for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowLeft');
    await headAt(page, /^Friday 24 October 2025/);
    const first = await headText(page);
    release();
    // And while it is being drawn.
    for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowRight');
    await mapDrawn(page);
    await page.keyboard.press('Home');
    await headAt(page, /^Monday 25 August 2025/);
    await expect.poll(() => marksOnMap(page)).toEqual([]);
    await page.keyboard.press('End');
    await headAt(page, /^Friday 9 January 2026/);
    const atTheEnd = await marksOnMap(page);
    for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => headText(page)).toBe(first);
    // The address is written at rest, and an earlier rest has written another day.
    await page.waitForFunction(() => location.search.includes('to=2025-10-24'));
    const atFirst = await marksOnMap(page);

    const later = await stage.visit({ query: new URL(page.url()).search });
    await later.page.locator('.map.ready').waitFor();
    expect(await headText(later.page)).toBe(first);
    await expect.poll(async () => [await marksOnMap(later.page), await marksOnMap(page)]).toEqual([atFirst, atFirst]);
    expect(atTheEnd.length).toBeGreaterThan(5);
    expect(problems).toEqual([]);
    await later.page.context().close();
    await page.context().close();
  });
});
