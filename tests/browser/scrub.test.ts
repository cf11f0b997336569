import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { framesLater, head, headAt, headText, mapDrawn, marksOnMap, query } from './reader.ts';
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

describe('the arrows and the step buttons', () => {
  it('go to the same days, and stay where nothing more is told', async () => {
    const { page } = await stage.visit();
    for (const kind of ['Strikes', 'Military deployment', 'Politics, law and diplomacy']) await page.getByRole('checkbox', { name: kind }).uncheck();
    await head(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await headAt(page, /^Friday 14 November 2025/);
    await page.getByRole('button', { name: 'Next event date' }).click();
    await headAt(page, /^Friday 14 November 2025/);
    await head(page).focus();
    await page.keyboard.press('ArrowRight');
    await headAt(page, /^Friday 14 November 2025/);
    await page.keyboard.press('ArrowLeft');
    await headAt(page, /^Friday 14 November 2025/);
    await page.getByRole('button', { name: 'Previous event date' }).click();
    await headAt(page, /^Friday 14 November 2025/);
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

describe('a press that ends where the page does not see it', () => {
  it('on a mark, left in one move and released outside the drawing, leaves nothing that follows the mouse', async () => {
    const { page } = await stage.visit();
    const { x, y } = await middleOfMark(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(640, 200);
    await page.mouse.up();
    const released = await headText(page);
    for (const back of [40, 80, 160]) await page.mouse.move(x - back, y);
    await settled(page);
    expect(await headText(page)).toBe(released);
    expect(await page.locator('.timeline.is-held').count()).toBe(0);
    await page.context().close();
  });

  it('is over at the first move without a button, wherever it began', async () => {
    const { page } = await stage.visit();
    const mouse = await page.context().newCDPSession(page);
    const says = (type: 'mousePressed' | 'mouseMoved', at: { readonly x: number; readonly y: number }, buttons: number) =>
      mouse.send('Input.dispatchMouseEvent', { type, ...at, button: type === 'mousePressed' ? 'left' : 'none', buttons, clickCount: 1 });
    for (const at of [await middleOfMark(page), await grip(page)]) {
      await says('mouseMoved', at, 0);
      await says('mousePressed', at, 1);
      const pressed = await headText(page);
      for (const back of [60, 120]) await says('mouseMoved', { x: at.x - back, y: at.y }, 0);
      await settled(page);
      expect(await headText(page)).toBe(pressed);
      expect(await page.locator('.timeline.is-held').count()).toBe(0);
    }
    await page.context().close();
  });

  it('takes the date along to where a finger was taken away, and no further', async () => {
    const { page } = await stage.visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const { x, y } = await grip(page);
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y, id: 1 }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x - 80, y, id: 1 }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
    await page.waitForFunction(() => location.search.startsWith('?to='));
    expect(await headText(page)).toMatch(/(November|December) 2025/);
    expect(await page.locator('.timeline.is-held').count()).toBe(0);
    await page.context().close();
  });
});

describe('the slider by touch', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  it('drags the date', async () => {
    const { page } = await stage.visit(phone);
    const { x, y } = await grip(page);
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (const left of [20, 60, 100, 140]) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x - left, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await headText(page)).toMatch(/(October|November|December) 2025/);
    await page.context().close();
  });

  it('leaves the date alone while a second finger is down: a pinch zooms the page', async () => {
    const { page } = await stage.visit({ ...phone, query: '?to=2025-11-12', map: false });
    const { x, y } = await grip(page);
    const touch = await page.context().newCDPSession(page);
    const zoom = () => page.evaluate(() => visualViewport?.scale ?? 1);
    const before = await zoom();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x - 20, y: y + 40, id: 1 }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x - 20, y: y + 40, id: 1 }, { x: x + 20, y: y + 60, id: 2 }] });
    for (const apart of [10, 30, 60, 90]) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x - 20 - apart, y: y + 40, id: 1 }, { x: x + 20 + apart, y: y + 60, id: 2 }] });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await headText(page)).toMatch(/^Wednesday 12 November 2025/);
    await expect.poll(zoom).toBeGreaterThan(before);
    await page.context().close();
  });

  it('takes the grip anywhere within 44 pixels of its middle', async () => {
    const { page } = await stage.visit({ ...phone, query: '?to=2025-11-12', map: false });
    const { x, y } = await grip(page);
    for (const [across, down] of [[20, 0], [-20, 0], [0, 20]] as const) {
      expect(await page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.getAttribute('data-part'), [x + across, y + down] as const)).toBe('head');
    }
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

describe('a page that nobody sees', () => {
  it('stops playing', async () => {
    const { page } = await stage.visit({ map: false });
    await page.getByRole('button', { name: /^Play/ }).click();
    await page.getByRole('button', { name: /^Pause/ }).waitFor();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.getByRole('button', { name: /^Play/ }).waitFor();
    await page.context().close();
  });
});

describe('a first visit', () => {
  const moving = { reducedMotion: 'no-preference' } as const;

  it('sees the weeks sweep by once at the plain address, writes no address, and ends it at the first touch', async () => {
    const { page } = await stage.visit(moving);
    await headAt(page, /2025/);
    expect(query(page)).toBe('');
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 5);
    await headAt(page, /^Friday 9 January 2026/);
    await page.getByRole('button', { name: /^Play/ }).waitFor();
    expect(query(page)).toBe('');
    await page.reload();
    await mapDrawn(page);
    await settled(page);
    await headAt(page, /^Friday 9 January 2026/);
    expect(await page.getByRole('button', { name: /^Pause/ }).count()).toBe(0);
    await page.context().close();
  });

  it('ends the sweep by the button that pauses, which does not play it anew', async () => {
    const { page } = await stage.visit(moving);
    await page.getByRole('button', { name: /^Pause/ }).click();
    await headAt(page, /^Friday 9 January 2026/);
    await settled(page);
    await page.getByRole('button', { name: /^Play/ }).waitFor();
    expect(query(page)).toBe('');
    await page.context().close();
  });

  it('writes no day of the sweep into the history where a program presses a button', async () => {
    const { page } = await stage.visit(moving);
    await page.getByRole('button', { name: /^Pause/ }).waitFor();
    await page.evaluate(() => { document.querySelector<HTMLElement>('.region-reading [data-event]')?.click(); });
    await page.locator('article h2').waitFor();
    await page.goBack();
    await headAt(page, /^Friday 9 January 2026/);
    expect(query(page)).toBe('');
    await page.context().close();
  });

  it.each([
    ['with less motion asked', { reducedMotion: 'reduce' } as const],
    ['from a link', { ...moving, query: '?view=map' }],
    ['in a frame', { ...moving, query: '?embed=1' }],
  ])('%s moves nothing', async (_, options) => {
    const { page } = await stage.visit(options);
    await mapDrawn(page);
    await settled(page);
    expect(await headText(page)).toMatch(/^Friday 9 January 2026/);
    expect(await page.getByRole('button', { name: /^Pause/ }).count()).toBe(0);
    await page.context().close();
  });

  it('is told once that the grip can be dragged, whole at any width, and not over what plays', async () => {
    for (const [width, height] of [[1440, 900], [320, 640]] as const) {
      for (const query of ['', '?to=2025-11-13', '?to=2025-09-01']) {
        const { page } = await stage.visit({ map: false, viewport: { width, height }, query });
        const box = await page.locator('.grip-hint span').boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
        await page.context().close();
      }
    }
    const { page } = await stage.visit({ map: false });
    const hint = page.locator('.grip-hint').getByText('drag to follow the weeks');
    await hint.waitFor();
    const [said, record] = await Promise.all([hint.boundingBox(), page.locator('.record-name').boundingBox()]);
    // A line's box has about a quarter of it over its capitals.
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual((record?.y ?? 0) + (record?.height ?? 0) / 4 + 0.5);
    await page.getByRole('button', { name: /^Play/ }).click();
    await hint.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Pause/ }).click();
    await hint.waitFor();
    const { x, y } = await grip(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y);
    await page.mouse.up();
    await hint.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('slider').first().waitFor();
    expect(await hint.count()).toBe(0);
    await page.context().close();
  });
});

describe('the caption', () => {
  it('says the date, how many events it has, how many are shown of how many, and each source’s figure apart', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-19' });
    const words = await page.locator('.region-time').innerText();
    expect(words).toMatch(/37 of 67/);
    expect(words).toContain('6 events that day · 7 dated “by” that day');
    expect(words).toContain('Sun 19 Oct 2025');
    expect(words).toMatch(/at least 29\s+Common Dreams/i);
    expect(words).toMatch(/at least 32\s+The Wall Street Journal/i);
    await page.context().close();
  });
});

async function grip(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.handle-grip').first().boundingBox();
  if (box === null) throw new Error('the date cannot be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The squares of 17 October, away from the head. */
async function middleOfMark(page: Page): Promise<{ x: number; y: number }> {
  const [day, axis] = await Promise.all([page.locator('.numeral').getByText('17', { exact: true }).boundingBox(), page.locator('.axis').boundingBox()]);
  if (day === null || axis === null) throw new Error('no mark can be seen');
  return { x: day.x + day.width / 2, y: axis.y - 6 };
}

/** The page moves the head once a frame. */
async function settled(page: Page): Promise<void> {
  await framesLater(page, 2);
}
