import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { headAt, query } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const windowed = '?to=2025-11-12&from=2025-10-16';

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const startAt = (page: Page, words: string) => page.locator(`[role="slider"][aria-label="Start of the window"][aria-valuetext="${words}"]`).waitFor();

describe('the window', () => {
  it('opens and closes by its switch, in plain words and in the address', async () => {
    const { page } = await stage.visit({ ...desktop, query: '?to=2025-11-12' });
    await page.getByRole('radio', { name: 'This window only' }).check();
    await startAt(page, 'Thursday 16 October 2025');
    await page.waitForFunction(() => location.search.includes('from=2025-10-16'));
    await page.getByRole('radio', { name: 'Up to this date' }).check();
    await slider(page, 'Start of the window').waitFor({ state: 'detached' });
    await page.waitForFunction(() => location.search === '?to=2025-11-12');
    await page.context().close();
  });

  it('drags by its start, by its head and by the grip between, which keeps its length', async () => {
    const { page } = await stage.visit({ ...desktop, query: windowed });
    await drag(page, page.locator('.timeline-pill').nth(1), -2000);
    await startAt(page, 'Monday 25 August 2025');
    await page.waitForFunction(() => location.search.includes('from=2025-08-25'));
    await drag(page, page.locator('.timeline-pill').first(), 2000);
    await headAt(page, /^Friday 9 January 2026/);
    await page.goto(`${stage.site.address}${windowed}`);
    await slider(page, 'Whole window').waitFor();
    await drag(page, page.locator('.timeline-grip'), -2000);
    await startAt(page, 'Monday 25 August 2025');
    await headAt(page, /^Sunday 21 September 2025/);
    await page.context().close();
  });

  it('moves by keyboard at each end and as a whole, and its ends never pass each other', async () => {
    const { page } = await stage.visit({ ...desktop, query: windowed });
    await slider(page, 'Whole window').focus();
    await page.keyboard.press('ArrowRight');
    await headAt(page, /^Thursday 13 November 2025/);
    await startAt(page, 'Friday 17 October 2025');
    await page.keyboard.press('End');
    await headAt(page, /^Friday 9 January 2026/);
    await slider(page, 'Start of the window').focus();
    await page.keyboard.press('End');
    await startAt(page, 'Friday 9 January 2026');
    await page.keyboard.press('Home');
    await startAt(page, 'Monday 25 August 2025');
    await slider(page, 'Date shown').focus();
    await page.keyboard.press('Home');
    await headAt(page, /^Monday 25 August 2025/);
    await page.context().close();
  });
});

describe('a typed date', () => {
  it('is asked for by pressing the date, says why it is refused, and moves the head', async () => {
    const { page } = await stage.visit(desktop);
    await page.locator('.timeline-pill').click();
    const dialog = page.getByRole('dialog', { name: 'Go to a date' });
    await dialog.getByLabel('Date').fill('2030-01-01');
    await page.keyboard.press('Enter');
    await dialog.getByText('The articles reach from 25 Aug 2025 to 9 Jan 2026.').waitFor();
    await dialog.getByLabel('Date').fill('2025-10-19');
    await page.keyboard.press('Enter');
    await headAt(page, /^Sunday 19 October 2025/);
    await page.waitForFunction(() => location.search === '?to=2025-10-19');
    await page.context().close();
  });

  it('opens by Enter on the slider, and closes by Escape with nothing moved', async () => {
    const { page } = await stage.visit(desktop);
    await slider(page, 'Date shown').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Go to a date' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Go to a date' }).waitFor({ state: 'detached' });
    await headAt(page, /^Friday 9 January 2026/);
    await page.context().close();
  });
});

describe('a mark that several events share', () => {
  it('opens them to choose from, one open at a time; Escape closes that alone and gives the focus to the slider', async () => {
    const { page } = await stage.visit(desktop);
    await page.locator('.region-reading [data-event]').first().click();
    await page.locator('article h2').waitFor();
    const marks = page.locator('.lane.kind-diplomacy .lane-mark.is-day:has(.lane-count) .glyph');
    const dialog = page.getByRole('dialog', { name: /events share this mark/ });
    await press(page, marks.first());
    await dialog.waitFor();
    const first = await dialog.innerText();
    await press(page, marks.nth(1));
    await page.waitForFunction((before) => (document.querySelector<HTMLElement>('.timeline-choice:popover-open')?.innerText ?? before) !== before, first);
    expect(await dialog.count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // The browser hides it at once, and tells of it a moment later.
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Date shown');
    expect(await page.locator('article h2').count()).toBe(1);
    await page.context().close();
  });

  it('is left by a press elsewhere, and by a choice for its card', async () => {
    const { page } = await stage.visit(desktop);
    const mark = page.locator('.lane.kind-diplomacy .lane-mark.is-day:has(.lane-count) .glyph').first();
    const dialog = page.getByRole('dialog', { name: /events share this mark/ });
    await press(page, mark);
    await dialog.waitFor();
    await page.mouse.click(20, 20);
    await dialog.waitFor({ state: 'detached' });
    await press(page, mark);
    const title = await dialog.getByRole('button').first().evaluate((button) => button.firstChild?.textContent?.trim());
    await dialog.getByRole('button').first().click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 2, name: title ?? '' }).waitFor();
    await page.context().close();
  });
});

describe('the figures that stand', () => {
  it('say of when they are once they are old, and not before', async () => {
    const { page } = await stage.visit(desktop);
    await page.getByText('Figures of 10 to 14 November 2025').first().waitFor();
    await page.context().close();
    const { page: fresh } = await stage.visit({ ...desktop, query: '?to=2025-11-14' });
    expect(await fresh.locator('.region-time').innerText()).not.toContain('Figures of');
    await fresh.context().close();
  });
});

describe('the stages of the story', () => {
  it('stand over the chart as titles that lead to their stage', async () => {
    const { page } = await stage.visit(desktop);
    const stages = page.getByRole('list', { name: 'Stages of the story' }).getByRole('button');
    expect(await stages.count()).toBe(10);
    await stages.getByText('On to the Pacific').click();
    await page.locator('.timeline-turns [aria-current="step"]').getByText('On to the Pacific').waitFor();
    await page.context().close();
  });

  it('are numbered dots on a phone, the current one with its title', async () => {
    const { page } = await stage.visit(phone);
    await page.getByRole('button', { name: 'On to the Pacific' }).tap();
    await page.locator('.turn-title').getByText('On to the Pacific').waitFor();
    expect(await page.locator('.turn-title').count()).toBe(1);
    await page.context().close();
  });
});

describe('the options', () => {
  it('say whether they are open, and Escape gives the focus back to their button and closes nothing else', async () => {
    const { page } = await stage.visit(desktop);
    await page.locator('.region-reading [data-event]').first().click();
    await page.locator('article h2').waitFor();
    const options = page.getByRole('button', { name: 'Options', exact: true });
    const expanded = async () => {
      const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree');
      return nodes.find(({ role, name }) => role?.value === 'button' && name?.value === 'Options')?.properties?.find(({ name }) => name === 'expanded')?.value.value;
    };
    expect(await expanded()).toBe(false);
    await options.press('Enter');
    await page.getByRole('dialog', { name: 'Options' }).waitFor();
    expect(await expanded()).toBe(true);
    await page.getByRole('radio', { name: 'Day by day' }).focus();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Options' }).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Options');
    expect(await page.locator('article h2').count()).toBe(1);
    await page.context().close();
  });


  it('hold on a phone the switches, and the second clock with its explanation', async () => {
    const { page } = await stage.visit(phone);
    await page.getByRole('button', { name: 'Options', exact: true }).tap();
    await page.getByRole('radio', { name: 'When it was reported' }).check();
    await page.getByRole('dialog', { name: 'Options' }).getByText('what could be known by then').waitFor();
    await page.waitForFunction(() => location.search === '?known=2026-01-09');
    await page.getByRole('dialog', { name: 'Options' }).getByRole('button', { name: 'Reset' }).tap();
    await page.waitForFunction(() => location.search === '');
    expect(await page.getByRole('radio', { name: 'When it happened' }).isChecked()).toBe(true);
    await page.context().close();
  });
});

describe('the room it takes', () => {
  it.each([[1440, 900, 272], [390, 844, 236], [320, 640, 236], [844, 390, 171]])('at %i × %i is at most %i pixels, whatever is told', async (width, height, most) => {
    for (const address of ['', '?to=2025-10-25', windowed]) {
      const { page } = await stage.visit({ viewport: { width, height }, query: address });
      const box = await page.locator('.timeline').boundingBox();
      expect(box?.height).toBeLessThanOrEqual(most);
      expect(query(page)).toBe(address === windowed ? '?to=2025-11-12&from=2025-10-16' : address);
      await page.context().close();
    }
  });
});

async function press(page: Page, what: Locator): Promise<void> {
  const box = await what.boundingBox();
  if (box === null) throw new Error('there is nothing to press');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function drag(page: Page, what: Locator, by: number): Promise<void> {
  const box = await what.boundingBox();
  if (box === null) throw new Error('there is nothing to drag');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y, { steps: 6 });
  await page.mouse.move(x + by, y, { steps: 6 });
  await page.mouse.up();
}
