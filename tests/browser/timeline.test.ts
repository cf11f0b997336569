import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { framesLater, headAt, headText } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(undefined, { map: false }); });
afterAll(async () => { await stage.close(); });

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const windowed = '?to=2025-11-12&from=2025-10-16';

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const startAt = (page: Page, words: string) => page.locator(`[role="slider"][aria-label="Start of the window"][aria-valuetext="${words}"]`).waitFor();
const options = (page: Page) => page.getByRole('button', { name: 'Options', exact: true });
const rungs = (page: Page) => page.getByRole('list', { name: 'Firsts of the escalation' }).getByRole('button');

describe('the window', () => {
  it('opens and closes by its switch in the options, in plain words and in the address', async () => {
    const { page } = await stage.visit({ ...desktop, query: '?to=2025-11-12' });
    await options(page).click();
    await page.getByRole('radio', { name: 'This window only' }).check();
    await startAt(page, 'Thursday 16 October 2025');
    await page.waitForFunction(() => location.search.includes('from=2025-10-16'));
    await page.getByText('from 16 Oct 2025 to 12 Nov 2025').waitFor();
    await page.getByRole('radio', { name: 'Up to this date' }).check();
    await slider(page, 'Start of the window').waitFor({ state: 'detached' });
    await page.waitForFunction(() => location.search === '?to=2025-11-12');
  });

  it('drags by its start, by its head and by the bar between, which keeps its length', async () => {
    const { page } = await stage.visit({ ...desktop, query: windowed });
    await drag(page, slider(page, 'Start of the window'), -2000);
    await startAt(page, 'Monday 25 August 2025');
    await page.waitForFunction(() => location.search.includes('from=2025-08-25'));
    await drag(page, slider(page, 'Date shown'), 2000);
    await headAt(page, /^Friday 9 January 2026/);
    await page.goto(`${stage.site.address}${windowed}`);
    await slider(page, 'Whole window').waitFor();
    await drag(page, slider(page, 'Whole window'), -2000);
    await startAt(page, 'Monday 25 August 2025');
    await headAt(page, /^Sunday 21 September 2025/);
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
  });
});

describe('a typed date', () => {
  it('is asked for by pressing the day, says why it is refused, and moves the head', async () => {
    const { page } = await stage.visit(desktop);
    await page.getByRole('button', { name: 'Fri 9 Jan 2026' }).click();
    const dialog = page.getByRole('dialog', { name: 'Go to a date' });
    await dialog.getByLabel('Date').fill('2030-01-01');
    await page.keyboard.press('Enter');
    await dialog.getByText('The articles reach from 25 Aug 2025 to 9 Jan 2026.').waitFor();
    await dialog.getByLabel('Date').fill('2025-10-19');
    await page.keyboard.press('Enter');
    await headAt(page, /^Sunday 19 October 2025/);
    await page.waitForFunction(() => location.search === '?to=2025-10-19');
  });

  it('opens by Enter on the slider, and closes by Escape with nothing moved', async () => {
    const { page } = await stage.visit(desktop);
    await slider(page, 'Date shown').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Go to a date' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Go to a date' }).waitFor({ state: 'detached' });
    await headAt(page, /^Friday 9 January 2026/);
  });
});

describe('the grip', () => {
  it.each([
    ['the day of what is selected', '.selected-day text', '?event=trump-authorises-cia-action&to=2025-10-18'],
    ['the day of what is selected, with a window', '.selected-day text', '?event=trump-authorises-cia-action&from=2025-10-17&to=2025-10-18'],
    ['the public record’s name', '.record-name', '?to=2025-12-09'],
  ])('lies over no letter of %s', async (_what, name, at) => {
    const { page } = await stage.visit({ ...desktop, query: at });
    const text = await page.locator(name).boundingBox();
    const grips = await Promise.all((await page.locator('.handle-grip').all()).map((grip) => grip.boundingBox()));
    expect(grips.length).toBe(at.includes('from') ? 2 : 1);
    for (const grip of grips) expect((grip?.x ?? 0) + (grip?.width ?? 0) <= (text?.x ?? 0) || (text?.x ?? 0) + (text?.width ?? 0) <= (grip?.x ?? 0)).toBe(true);
    await page.context().close();
  });
});

describe('a day’s column of squares', () => {
  it('opens its events to choose from, one column at a time; Escape closes that alone and gives the focus to the slider', async () => {
    const { page } = await stage.visit(desktop);
    await page.locator('.region-reading [data-event]').first().click();
    await page.locator('article h2').waitFor();
    await page.mouse.click(...await overDay(page, '11'));
    const first = page.getByRole('dialog', { name: '4 events: 11 Nov 2025' });
    await first.waitFor();
    expect(await first.getByRole('button').evaluateAll((buttons) => buttons.map((button) => button.firstChild?.textContent?.trim()))).toEqual([
      'The USS Gerald R. Ford strike group arrives in the Caribbean, an unsigned report says',
      'Petro orders a halt to intelligence sharing with US agencies until the attacks cease',
      'The UK stops sharing intelligence on suspected drug vessels, Common Dreams says; Petro: it may have',
      'Maduro orders the deployment of nearly 200,000 soldiers, Common Dreams says',
    ]);
    await page.mouse.click(...await overDay(page, '19'));
    await page.getByRole('dialog', { name: '13 events: 19 Oct 2025' }).waitFor();
    await first.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // The browser hides it at once, and tells of it a moment later.
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Date shown');
    expect(await page.locator('article h2').count()).toBe(1);
  });

  it('opens the card at once where it has one event, and shows its day as a hairline beside the head', async () => {
    const { page } = await stage.visit(desktop);
    await page.mouse.click(...await overDay(page, '17'));
    await page.getByRole('heading', { level: 2, name: /A vessel said to be the ELN’s is struck/ }).waitFor();
    await headAt(page, /^Friday 9 January 2026/);
    expect(await page.locator('.selected-day text').textContent()).toBe('17 Oct 2025');
    expect(await page.locator('.selected-span').count()).toBe(0);
  });

  it('gives what is selected no one day where the texts give none: its last as a bound, and the stretch that it lies in', async () => {
    const { page } = await stage.visit({ ...desktop, query: '?event=vessel-petro-called-colombian' });
    expect(await page.locator('.selected-day text').textContent()).toBe('by 14 Nov 2025');
    const [span, september, november] = await Promise.all(['.selected-span', '.month >> text=Sept', '.month >> text=Nov'].map((of) => page.locator(of).first().boundingBox()));
    expect(span?.x).toBeLessThanOrEqual((september?.x ?? 0) + 5);
    expect((span?.x ?? 0) + (span?.width ?? 0)).toBeGreaterThan(november?.x ?? Infinity);
    const { page: open } = await stage.visit({ ...desktop, query: '?event=campaign-begins' });
    expect(await open.locator('.selected-day text').textContent()).toMatch(/^by /);
  });

  it('hangs what is known by its month alone under the month’s name', async () => {
    const { page } = await stage.visit(desktop);
    const sept = await page.locator('.month text').getByText('Sept').boundingBox();
    if (sept === null) throw new Error('September has no name');
    await page.mouse.click(sept.x + 40, sept.y + sept.height / 2);
    const dialog = page.getByRole('dialog', { name: '5 events: Sept' });
    await dialog.waitFor();
    expect(await dialog.getByRole('button', { name: /US strikes on boats begin in the Caribbean/ }).count()).toBe(1);
  });

  it('is named above itself, in a note no larger than 240 by 84', async () => {
    const { page } = await stage.visit(desktop);
    const [x, y] = await overDay(page, '19');
    await page.mouse.move(x, y);
    const note = await page.locator('.instrument-tip').boundingBox();
    expect(note).not.toBeNull();
    expect(note?.width).toBeLessThanOrEqual(240);
    expect(note?.height).toBeLessThanOrEqual(84);
    expect((note?.y ?? 0) + (note?.height ?? 0)).toBeLessThanOrEqual(y);
    expect(await page.locator('.instrument-tip').innerText()).toMatch(/and 12 more$/);
  });
});

describe('the folded axis', () => {
  it('gives a busy day wherever it is pressed, and the grip comes to rest at its right edge', async () => {
    const { page } = await stage.visit(desktop);
    const [middle, y] = await overDay(page, '19');
    for (const beside of [-30, 0, 30]) {
      await page.mouse.click(middle + beside, y - 60);
      await headAt(page, /^Sunday 19 October 2025/);
    }
    const grip = await slider(page, 'Date shown').boundingBox();
    expect((grip?.x ?? 0) + 14).toBeGreaterThan(middle + 30);
    const next = await page.locator('.numeral').getByText('23', { exact: true }).boundingBox();
    expect((grip?.x ?? 0) + 14).toBeLessThan(next?.x ?? 0);
  });

  it('lets the grip follow the pointer without steps, inside a day too', async () => {
    const { page } = await stage.visit({ ...desktop, query: '?to=2025-10-19' });
    const before = await slider(page, 'Date shown').boundingBox();
    if (before === null) throw new Error('no grip');
    const [x, y] = [before.x + 14, before.y + 14];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const left of [12, 25, 40]) {
      await page.mouse.move(x - left, y);
      await expect.poll(async () => Math.round((await slider(page, 'Date shown').boundingBox())?.x ?? 0)).toBe(Math.round(before.x - left));
      expect(await headText(page)).toMatch(/^Sunday 19 October 2025/);
    }
    await page.mouse.up();
    await expect.poll(async () => Math.round((await slider(page, 'Date shown').boundingBox())?.x ?? 0)).toBe(Math.round(before.x));
  });

  it('is one press from true scale, in which every day is as wide; the address says so', async () => {
    const { page } = await stage.visit(desktop);
    const button = page.getByRole('button', { name: 'to true scale' });
    const distance = async () => {
      const [october, november] = await Promise.all(['Oct', 'Nov'].map(async (name) => (await page.locator('.month text').getByText(name, { exact: true }).boundingBox())?.x ?? 0));
      const [sept] = [(await page.locator('.month text').getByText('Sept').boundingBox())?.x ?? 0];
      return [(october ?? 0) - sept, (november ?? 0) - (october ?? 0)];
    };
    const folded = await distance();
    expect(folded[1]).toBeGreaterThan((folded[0] ?? 0) * 2);
    await button.click();
    await page.waitForFunction(() => location.search === '?scale=true');
    const [september = 0, october = 0] = await distance();
    expect(october / september).toBeCloseTo(31 / 30, 1);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    await page.waitForFunction(() => location.search === '');
    expect(await distance()).toEqual(folded);
  });

  it('is moved by no filter, clock, mode or head', async () => {
    const marksOf = (page: Page) => page.locator('.month text, .gap').evaluateAll((found) => found.map((mark) => mark.getAttribute('x') ?? mark.getAttribute('d')));
    const { page } = await stage.visit(desktop);
    const usual = await marksOf(page);
    for (const asked of ['?kinds=border', '?known=2025-10-19', windowed, '?to=2025-09-02']) {
      await page.goto(stage.site.address + asked);
      await slider(page, 'Date shown').waitFor();
      expect(await marksOf(page)).toEqual(usual);
    }
  });
});

describe('what is reported killed', () => {
  it('steps up and never falls or slopes, and is dotted after the last figure', async () => {
    const { page } = await stage.visit(desktop);
    const step = await page.locator('.is-told .toll-step').getAttribute('d') ?? '';
    const points = [...step.matchAll(/([ML])([\d.]+),([\d.]+)/g)].map(([, , x, y]) => ({ x: Number(x), y: Number(y) }));
    expect(points.length).toBeGreaterThan(6);
    for (const [index, { x, y }] of points.entries()) {
      const before = points[index - 1] ?? { x, y };
      expect(x === before.x || y === before.y).toBe(true);
      expect(y).toBeLessThanOrEqual(before.y);
    }
    expect(await page.locator('.is-told .toll-after').count()).toBe(1);
    expect(await page.locator('.toll-label').allTextContents()).toEqual(['75, 76, “well over 70”', '37', 'these articles: at least 29, 32']);
  });

  it('names of a day to come nothing, and draws it pale', async () => {
    const { page } = await stage.visit({ ...desktop, query: '?to=2025-10-19' });
    expect(await page.locator('.toll-label').allTextContents()).toEqual(['', '', 'these articles: at least 29, 32']);
    const [grip, sheet] = await Promise.all([slider(page, 'Date shown').boundingBox(), page.locator('.told-sheet').boundingBox()]);
    expect((sheet?.x ?? 0) + (sheet?.width ?? 0)).toBeCloseTo((grip?.x ?? 0) + 14, 0);
  });

  it('says of when the figures are once they are old, and not before', async () => {
    const { page } = await stage.visit(desktop);
    await page.getByText('figures of 10 to 14 November 2025').first().waitFor();
    const { page: fresh } = await stage.visit({ ...desktop, query: '?to=2025-11-14' });
    expect(await fresh.locator('.region-time').innerText()).not.toContain('figures of');
  });
});

describe('the firsts', () => {
  it('climb in order, each leading to its stage of the story', async () => {
    const { page } = await stage.visit(desktop);
    expect(await rungs(page).allTextContents()).toEqual([
      'US strikes in the Caribbean', 'CIA action authorised, Trump says', 'US strikes in the Pacific', 'Petro halts intelligence sharing',
      'US carrier arrives, by one report', 'US strikes Venezuela, Maduro seized', 'Trump: Colombia operation “sounds good”',
    ]);
    const tops = await rungs(page).evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((a, b) => b - a));
    // Of the seven days three are known: of the others the dot is hollow, on the last one that it may be.
    expect(await page.locator('.is-told .rung circle').evaluateAll((dots) => dots.map((dot) => dot.classList.contains('is-hollow')))).toEqual([true, true, true, false, true, false, false]);
    await rungs(page).getByText('US strikes in the Pacific').click();
    await page.locator('.rungs [aria-current="step"]').getByText('US strikes in the Pacific').waitFor();
    await page.getByRole('heading', { name: 'On to the Pacific' }).waitFor();
  });

  it('follow the running clock: on the second, from the day on which they were first reported', async () => {
    const { page } = await stage.visit({ ...desktop, query: '?known=2025-10-20' });
    const reached = await page.locator('.rung-name:not(.is-future)').allTextContents();
    expect(reached).toEqual(['US strikes in the Caribbean', 'CIA action authorised, Trump says']);
  });

  it('bear no words on a phone, whose header names the newest', async () => {
    const { page } = await stage.visit({ ...phone, query: '?to=2025-11-12' });
    expect(await rungs(page).count()).toBe(0);
    expect(await page.locator('.is-told .rung circle').count()).toBe(7);
    expect(await page.locator('.caption-newest').innerText()).toBe('US carrier arrives, by one report');
  });
});

describe('the options', () => {
  it('say whether they are open, and Escape gives the focus back to their button and closes nothing else', async () => {
    const { page } = await stage.visit(desktop);
    await page.locator('.region-reading [data-event]').first().click();
    await page.locator('article h2').waitFor();
    const expanded = async () => {
      const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree');
      return nodes.find(({ role, name }) => role?.value === 'button' && name?.value === 'Options')?.properties?.find(({ name }) => name === 'expanded')?.value.value;
    };
    expect(await expanded()).toBe(false);
    await options(page).press('Enter');
    await page.getByRole('dialog', { name: 'Options' }).waitFor();
    expect(await expanded()).toBe(true);
    await page.getByRole('radio', { name: 'To true scale' }).focus();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Options' }).waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.textContent?.trim() === 'Options');
    expect(await page.locator('article h2').count()).toBe(1);
  });

  it('take no focus from a reader who has gone on before the browser tells that they are closed', async () => {
    const { page } = await stage.visit(desktop);
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByRole('radio', { name: 'When it was reported' }).focus();
    const focused = await page.evaluate(async () => {
      const box = document.querySelector<HTMLElement>('.options-box');
      const told = new Promise((done) => { box?.addEventListener('toggle', done, { once: true }); });
      box?.hidePopover();
      document.querySelector<HTMLElement>('[role="slider"]')?.focus();
      await told;
      return document.activeElement?.getAttribute('role');
    });
    expect(focused).toBe('slider');
  });

  it('hold on a phone the steps, the modes, and the second clock with its explanation', async () => {
    const { page } = await stage.visit(phone);
    await options(page).tap();
    await page.getByRole('button', { name: 'Previous event date' }).tap();
    await headAt(page, /^Wednesday 7 January 2026/);
    await page.getByRole('radio', { name: 'When it was reported' }).check();
    await page.getByRole('dialog', { name: 'Options' }).getByText('what could be known by then').waitFor();
    await page.waitForFunction(() => location.search === '?known=2026-01-07');
    await page.getByRole('dialog', { name: 'Options' }).getByRole('button', { name: 'Reset' }).tap();
    await page.waitForFunction(() => location.search === '');
    expect(await page.getByRole('radio', { name: 'When it happened' }).isChecked()).toBe(true);
  });
});

describe('the room it takes', () => {
  it.each([
    [1440, 900, '', 338], [1440, 900, '?event=eln-vessel-struck', 338], [390, 844, '', 204], [390, 844, '?to=2025-10-25', 177],
    [390, 844, '?event=eln-vessel-struck&to=2025-10-25', 121], [320, 640, '', 229], [844, 390, '', 130],
  ])('at %i × %i%s is at most %s pixels', async (width, height, address, most) => {
    const { page } = await stage.visit({ viewport: { width, height }, query: address });
    expect((await page.locator('.timeline').boundingBox())?.height).toBeLessThanOrEqual(most);
  });

  it.each([[1440, 900], [1280, 800]])('is the same at every step at %i × %i, so that the map keeps still under a drag', async (width, height) => {
    const { page } = await stage.visit({ viewport: { width, height }, map: false });
    const heights = new Set<number>();
    await slider(page, 'Date shown').focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 45; step++) {
      await page.keyboard.press('ArrowRight');
      await framesLater(page, 2);
      heights.add(Math.round((await page.locator('.timeline').boundingBox())?.height ?? 0));
    }
    expect([...heights]).toHaveLength(1);
  });

  it('is in a frame the staircase whole, with its words where they fit', async () => {
    for (const [width, height, named] of [[800, 450, 7], [390, 500, 0]] as const) {
      const { page } = await stage.visit({ viewport: { width, height }, query: '?embed=1' });
      await page.locator('.instrument').waitFor();
      expect(await rungs(page).count()).toBe(named);
      const [drawing, region] = await Promise.all([page.locator('.instrument').boundingBox(), page.locator('.region-time').boundingBox()]);
      expect((drawing?.y ?? 0) + (drawing?.height ?? 0)).toBeLessThanOrEqual((region?.y ?? 0) + (region?.height ?? 0) + 0.5);
      expect((region?.y ?? 0) + (region?.height ?? 0)).toBeLessThanOrEqual(height + 0.5);
      expect(await page.locator('.is-told .rung circle').count()).toBe(7);
    }
  });
});

describe('text as the reader wants it', () => {
  const standing = ['at least 75', 'at least 76', '“well over 70”'];

  it.each([
    ['of twice the size on a desktop', { viewport: { width: 1280, height: 800 } }, { fontSize: '200%' }],
    ['of twice the size on a phone', phone, { fontSize: '200%' }],
    ['with wide spacing (WCAG 1.4.12)', { viewport: { width: 1280, height: 800 } }, { spacing: true }],
    ['with wide spacing on a phone', phone, { spacing: true }],
  ])('%s keeps every figure that stands, and cuts none', async (_, device, { fontSize, spacing }: { fontSize?: string; spacing?: boolean }) => {
    const { page } = await stage.visit(device);
    await page.evaluate(([size, isSpaced]) => {
      if (size !== undefined) document.documentElement.style.fontSize = size;
      const sheet = new CSSStyleSheet();
      if (isSpaced) sheet.replaceSync('*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, [fontSize, spacing] as const);
    await framesLater(page, 2);
    const figures = page.locator('.caption-tolls b');
    expect(await figures.allTextContents()).toEqual(standing);
    for (const figure of await figures.all()) {
      const isWhole = await figure.evaluate((element) => {
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        const box = element.closest('.region-time')?.getBoundingClientRect();
        return width > 0 && box !== undefined && left >= box.left && right <= box.right + 0.5 && top >= box.top - 0.5 && bottom <= box.bottom + 0.5;
      });
      expect(isWhole).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it('is not frozen by a translator, which puts elements of its own in place of the words', async () => {
    const { page } = await stage.visit(desktop);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('.timeline') ?? document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts.filter(({ parentElement }) => parentElement?.closest('svg') === null)) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = `[${text.data}]`;
        outer.append(inner);
        text.replaceWith(outer);
      }
    });
    await slider(page, 'Date shown').focus();
    await page.keyboard.press('Home');
    const words = () => page.locator('.timeline').innerText();
    await expect.poll(words).toContain('Mon 25 Aug 2025');
    expect(await words()).not.toContain('9 Jan 2026');
    expect(await words()).toContain('1 of 67');
    expect(await words()).toContain('no count in these articles yet');
    await page.keyboard.press('End');
    await expect.poll(words).toContain('at least 76');
  });

  it('in forced colours of both schemes stands apart from the ground, told from what is to come', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await stage.visit({ ...desktop, colorScheme, forcedColors: 'active', query: '?to=2025-11-12' });
      const coloured = await page.evaluate(() => {
        const colour = (selector: string, property: 'fill' | 'stroke' | 'backgroundColor') => getComputedStyle(document.querySelector(selector) ?? document.body)[property];
        const ground = getComputedStyle(document.body).backgroundColor;
        const told = ['.is-told .square:not(.is-hollow)', '.is-told .toll-dot circle', '.is-told .rung circle:not(.is-hollow)'].map((selector) => colour(selector, 'fill'));
        const lines = ['.is-told .square.is-hollow', '.is-told .toll-step', '.is-told .rung-line', '.axis'].map((selector) => colour(selector, 'stroke'));
        const future = ['.is-future .square:not(.is-hollow)', '.is-future .rung circle:not(.is-hollow)'].map((selector) => colour(selector, 'fill'));
        const text = ['.numeral', '.month text', '.toll-label'].map((selector) => colour(selector, 'fill'));
        const hint = getComputedStyle(document.querySelector('.grip-hint span') ?? document.body);
        return { hint: [hint.color, hint.backgroundColor], ground, told: [...told, ...lines, ...text, colour('.handle-grip', 'backgroundColor')], future };
      });
      for (const colour of [...coloured.told, ...coloured.future]) expect(colour).not.toBe(coloured.ground);
      for (const colour of coloured.future) expect(coloured.told).not.toContain(colour);
      expect(coloured.hint[0]).not.toBe(coloured.hint[1]);
      expect(coloured.hint).toContain(coloured.ground);
    }
  });
});

/** The foot of the squares of the day with this numeral. */
async function overDay(page: Page, numeral: string): Promise<[number, number]> {
  const [number, axis] = await Promise.all([page.locator('.numeral').getByText(numeral, { exact: true }).last().boundingBox(), page.locator('.axis').boundingBox()]);
  if (number === null || axis === null) throw new Error(`there is no day ${numeral}`);
  return [number.x + number.width / 2, axis.y - 6];
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
