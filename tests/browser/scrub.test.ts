import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { head, headAt, headText, mapDrawn, marksOnMap, query } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const eln = /vessel said to be the ELN’s/;

describe('the slider by keyboard', () => {
  it('goes from end to end, by event date and by week', async () => {
    const { page } = await stage.visit();
    await headAt(page, /^Friday 9 January 2026/);
    await head(page).focus();
    await page.keyboard.press('Home');
    await headAt(page, /^Monday 25 August 2025/);
    await page.keyboard.press('PageUp');
    await headAt(page, /^Monday 1 September 2025/);
    await page.keyboard.press('PageDown');
    await headAt(page, /^Monday 25 August 2025/);
    await page.keyboard.press('End');
    await headAt(page, /^Friday 9 January 2026/);
    await page.keyboard.press('ArrowLeft');
    await headAt(page, /^Wednesday 7 January 2026/);
    await page.keyboard.press('ArrowRight');
    await headAt(page, /^Friday 9 January 2026/);
    await page.context().close();
  });

  it('lets marks come and go with the head', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    expect((await marksOnMap(page)).some((name) => eln.test(name))).toBe(true);
    await head(page).focus();
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.querySelectorAll('.region-map [role="group"] button').length === 0);
    await page.keyboard.press('End');
    await page.getByRole('button', { name: eln }).last().waitFor();
    await page.context().close();
  });
});

describe('the slider by mouse', () => {
  it('drags the date, with the map following before the button is released', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    const { x, y } = await grip(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 200, y, { steps: 8 });
    await page.mouse.move(x - 4000, y, { steps: 8 });
    await page.waitForFunction(() => document.querySelectorAll('.region-map [role="group"] button').length === 0);
    expect(query(page)).toBe('');
    await page.mouse.up();
    await headAt(page, /^Monday 25 August 2025/);
    await page.waitForFunction(() => location.search === '?to=2025-08-25');
    await page.context().close();
  });

  it('jumps to where the track is clicked', async () => {
    const { page } = await stage.visit();
    const track = await page.locator('.region-time svg').first().boundingBox();
    if (track === null) throw new Error('the chart is not drawn');
    await page.mouse.click(track.x + track.width * 0.5, track.y + track.height * 0.4);
    expect(await headText(page)).not.toMatch(/^Friday 9 January 2026/);
    await page.context().close();
  });
});

describe('the slider by touch', () => {
  it('drags the date', async () => {
    const { page } = await stage.visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const { x, y } = await grip(page);
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (const left of [20, 60, 100, 140]) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x - left, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await headText(page)).toMatch(/(October|November|December) 2025/);
    await page.context().close();
  });
});

describe('playing', () => {
  it('starts over at the first event, steps by itself, and stops when the reader takes hold', async () => {
    const { page } = await stage.visit();
    await page.getByRole('button', { name: /^Play/ }).click();
    await page.getByRole('button', { name: /^Pause/ }).waitFor();
    const first = await headText(page);
    await page.waitForFunction((text) => document.querySelector('[role="slider"]')?.getAttribute('aria-valuetext') !== text, first);
    expect(await headText(page)).toMatch(/2025/);
    await head(page).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: /^Play/ }).waitFor();
    await page.context().close();
  });
});

describe('the caption', () => {
  it('says the date, how many events of how many, the latest one, and each source’s figure apart', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-19' });
    const words = await page.locator('.region-time').innerText();
    expect(words).toMatch(/of 99 events/);
    expect(words).toContain('19 Oct 2025');
    expect(words).toMatch(/at least 29\s+Common Dreams/i);
    expect(words).toMatch(/at least 32\s+The Wall Street Journal/i);
    await page.context().close();
  });
});

async function grip(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.timeline-pill').first().boundingBox();
  if (box === null) throw new Error('the date cannot be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
