import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { mapDrawn } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(undefined, { map: false }); });
afterAll(async () => { await stage.close(); });

const touched = { hasTouch: true, isMobile: true };
const at = (width: number, height: number) => ({ viewport: { width, height } });

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator.toString()} is not in sight`);
  return box;
}

const isOver = (a: Box, b: Box) => a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5 && a.y < b.y + b.height - 0.5 && b.y < a.y + a.height - 0.5;

/** Of what is found, the names of those that a press in the middle does not reach, that are cut off by the window, or smaller than asked. */
async function outOfReach(controls: Locator, least: number): Promise<readonly string[]> {
  return controls.evaluateAll((found, least) => found.filter((control) => {
    const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
    const reached = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight || width < least || height < least || reached?.closest('button, a') !== control;
  }).map((control) => control.getAttribute('aria-label') ?? control.textContent ?? ''), least);
}

async function search(page: Page, words: string): Promise<void> {
  const button = page.locator('.to-search');
  if (await button.isVisible()) await button.click();
  else await page.locator('.search-field').focus();
  await page.keyboard.type(words);
  await page.locator('.found').first().waitFor();
}

/** As the device itself would set them: env() cannot be had in a window without a notch. */
const takeInsets = (page: Page, insets: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>) => page.evaluate((taken) => {
  for (const [side, width] of Object.entries(taken)) document.documentElement.style.setProperty(`--inset-${side}`, `${width}px`);
}, insets);

describe('a small window', () => {
  for (const [width, height, isTouched] of [[667, 375, true], [844, 390, true], [390, 470, true], [320, 256, false], [320, 640, true], [390, 844, true], [820, 1180, true]] as const) {
    it.each(['', '?lang=es'])(`has the header’s controls in reach at ${width} × ${height}, clear of its words %s`, async (query) => {
      const { page } = await stage.visit({ ...at(width, height), ...(isTouched && touched), query });
      const controls = page.locator('.controls .control:visible');
      // Where the title leaves it no room, the search is in the list alone.
      const isTight = isTouched && width <= (query === '' ? 320 : 390);
      expect(await controls.count()).toBe(isTight ? 4 : 5);
      expect(await outOfReach(controls, isTouched ? 44 : 24)).toEqual([]);
      const [words, deck, buttons] = [await boxOf(page.locator('.masthead h1')), await boxOf(page.locator('.deck')), await boxOf(page.locator('.controls'))];
      expect([isOver(words, buttons), isOver(deck, buttons), isOver(words, deck)]).toEqual([false, false, false]);
      // In one row, but where that is too narrow for both.
      expect(width < 390 || buttons.y < words.y + words.height).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

    it(`keeps the search field at the top at ${width} × ${height}, with its first hit in sight`, async () => {
      const { page } = await stage.visit({ ...at(width, height), ...(isTouched && touched) });
      await search(page, 'fisher');
      const [field, hit] = [await boxOf(page.locator('.search-field')), await boxOf(page.locator('.entry-button').first())];
      expect(field.y).toBeGreaterThanOrEqual(0);
      // Of a window that a phone's keyboard would halve, too.
      expect(field.y).toBeLessThan(140);
      expect(hit.y).toBeGreaterThan(field.y + field.height);
      expect(hit.y + hit.height).toBeLessThanOrEqual(Math.min(height, 470));
      expect(await outOfReach(page.locator('.entry-button').first(), 20)).toEqual([]);
    });
  }

  it('gives the page back after a search in a low window, by the handle and by a hit', async () => {
    const { page } = await stage.visit({ ...at(390, 470), ...touched });
    await search(page, 'fisher');
    expect(await page.locator('.masthead').evaluate((head) => getComputedStyle(head).visibility)).toBe('hidden');
    await page.locator('.sheet-handle').click();
    await page.locator('.sheet[data-height="low"]').waitFor();
    expect(await outOfReach(page.locator('.controls .control:visible'), 44)).toEqual([]);
    await search(page, 'man');
    await page.locator('.entry-button').first().click();
    await page.getByRole('article').waitFor();
    expect(await page.locator('.masthead').evaluate((head) => getComputedStyle(head).visibility === 'visible' && document.querySelector('.region-reading')?.getBoundingClientRect().top !== 0)).toBe(true);
  });

  it('leaves the map a quarter of 320 × 640, over the sheet at its middle, in both languages', async () => {
    for (const query of ['', '?lang=es']) {
      const { page } = await stage.visit({ ...at(320, 640), ...touched, query });
      const [map, sheet, time] = [await boxOf(page.locator('.region-map')), await boxOf(page.locator('.sheet')), await boxOf(page.locator('.region-time'))];
      expect(sheet.y - map.y).toBeGreaterThanOrEqual(160);
      expect(time.y + time.height).toBeLessThanOrEqual(640);
      await page.context().close();
    }
  });

  it('stays clear of a notch and of a home bar', async () => {
    const upright = await stage.visit({ ...at(390, 844), ...touched });
    await takeInsets(upright.page, { top: 47, right: 0, bottom: 34, left: 0 });
    expect((await boxOf(upright.page.locator('.masthead h1'))).y).toBeGreaterThanOrEqual(47);
    const drawing = await boxOf(upright.page.locator('.timeline'));
    expect(drawing.y + drawing.height).toBeLessThanOrEqual(844 - 34);
    await search(upright.page, 'fisher');
    expect((await boxOf(upright.page.locator('.sheet-handle'))).y).toBeGreaterThanOrEqual(47);

    const { page } = await stage.visit({ ...at(844, 390), ...touched, map: true });
    await takeInsets(page, { top: 0, right: 47, bottom: 21, left: 47 });
    await page.waitForFunction(() => (document.querySelector('.instrument-drawing svg')?.getBoundingClientRect().right ?? 844) <= 844 - 47);
    for (const part of ['.masthead h1', '.panel .standfirst', '.controls', '.timeline', '.map']) {
      const { x, width } = await boxOf(page.locator(part));
      expect(x).toBeGreaterThanOrEqual(47);
      expect(x + width).toBeLessThanOrEqual(844 - 47);
    }
    const low = await boxOf(page.locator('.timeline'));
    expect(low.y + low.height).toBeLessThanOrEqual(390 - 21);
  });

  it('sets no name of the slider over another on a phone', async () => {
    for (const query of ['', '?lang=es']) {
      const { page } = await stage.visit({ ...at(390, 844), ...touched, query });
      const names = await page.locator('.instrument :is(.toll-label, .record-name)').evaluateAll((texts) => texts.map((text) => {
        const { x, y, width, height } = text.getBoundingClientRect();
        // A line of text is higher than its letters.
        return { x, y: y + height * 0.2, width, height: height * 0.6 };
      }));
      expect(names.length).toBeGreaterThan(2);
      expect(names.flatMap((a, index) => names.slice(index + 1).filter((b) => isOver(a, b)))).toEqual([]);
      await page.context().close();
    }
  });
});

describe('a window that holds the whole page', () => {
  it('has nothing below it, whatever is open', async () => {
    const { page } = await stage.visit(at(1440, 900));
    const views = ['', '?event=eln-vessel-struck', '?event=us-officials-call-strikes-lawful&lang=es', '?view=table', '?view=table&event=eln-vessel-struck', '?record=1&event=record-2025-09-02-a'];
    for (const query of views) {
      await page.goto(stage.site.address + query);
      await page.getByRole('slider').first().waitFor();
      for (const more of await page.locator('.panel summary').all()) await more.click();
      await page.locator('.panel').evaluate((panel) => { panel.scrollTop = panel.scrollHeight; });
      expect([query, await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)]).toEqual([query, 0]);
    }
  });
});

describe('the table on a phone on its side', () => {
  it('scrolls in its pane, over the slider', async () => {
    const { page } = await stage.visit({ ...at(667, 375), ...touched, query: '?view=table' });
    await page.getByRole('table').waitFor();
    const time = await boxOf(page.locator('.region-time'));
    expect(time.y + time.height).toBeLessThanOrEqual(375);
  });
});

describe('text of 200 %', () => {
  for (const [width, height] of [[390, 844], [1280, 800]] as const) {
    it(`leaves the map its height at ${width} × ${height}, and loses nothing`, async () => {
      const { page } = await stage.visit({ ...at(width, height) });
      await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
      await page.waitForFunction(() => (document.querySelector('.timeline-ruler')?.getBoundingClientRect().width ?? 0) === 320);
      const [map, time] = [await boxOf(page.locator('.region-map')), await boxOf(page.locator('.region-time'))];
      const sheet = width === 390 ? await boxOf(page.locator('.sheet')) : { y: time.y };
      expect(sheet.y - map.y).toBeGreaterThanOrEqual(120);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // What lies below the window is scrolled to.
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThanOrEqual(Math.floor(time.y + time.height));
      expect(await outOfReach(page.locator('.controls .control:visible'), 44)).toEqual([]);
      const parts = await page.locator('.timeline-header > *').evaluateAll((found) => found.map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return { x, y, width, height };
      }));
      expect(parts.flatMap((a, index) => parts.slice(index + 1).filter((b) => isOver(a, b)))).toEqual([]);
    });
  }
});

describe('the frame', () => {
  for (const [width, height, share] of [[390, 300, 0.4], [390, 450, 0.45], [390, 600, 0.45], [800, 300, 0.4], [800, 450, 0.45], [800, 600, 0.45]] as const) {
    it.each(['?embed=1', '?embed=1&lang=es'])(`shows head, map and slider whole at ${width} × ${height} (%s)`, async (query) => {
      const { page } = await stage.visit({ ...at(width, height), query });
      const [bar, map, time] = [await boxOf(page.locator('.embed-bar')), await boxOf(page.locator('.region-map')), await boxOf(page.locator('.region-time'))];
      expect([bar.y, Math.round(time.y + time.height)]).toEqual([0, height]);
      expect(map.height).toBeGreaterThanOrEqual(height * share);
      expect(await outOfReach(page.locator('.embed-bar a'), 24)).toEqual([]);
      expect(await outOfReach(page.locator('.timeline-header button:visible'), 24)).toEqual([]);
      const [drawing, grip] = [await boxOf(page.locator('.instrument-drawing svg').first()), await boxOf(page.getByRole('slider').first())];
      const rungs = await page.locator('.rung').evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().top));
      // Each pale, and over that in its colour.
      expect(new Set(rungs).size).toBe(7);
      expect(Math.min(...rungs)).toBeGreaterThanOrEqual(drawing.y);
      expect(grip.y).toBeGreaterThanOrEqual(time.y);
      expect(grip.y + grip.height).toBeLessThanOrEqual(height);
    });
  }

  it('keeps the zoom off Venezuela’s line', async () => {
    for (const [width, height] of [[800, 300], [800, 450], [390, 450]] as const) {
      const { page } = await stage.visit({ ...at(width, height), query: '?embed=1', map: true });
      await mapDrawn(page);
      const [zoom, struck] = [await boxOf(page.locator('.maplibregl-ctrl-group')), await boxOf(page.locator('.map-place.struck'))];
      expect(isOver(zoom, struck)).toBe(false);
      await page.context().close();
    }
  });
});

/** Every two texts of the slider that stand over each other, as their words. */
const overprinted = (page: Page) => page.locator('.instrument').evaluate((instrument) => {
  const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  const walker = document.createTreeWalker(instrument, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    if (node.parentElement?.checkVisibility({ visibilityProperty: true }) !== true) continue;
    // A line of text is higher than its letters.
    for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
      if (width > 0) lines.push({ text: node.textContent ?? '', left, right, top: top + height * 0.2, bottom: bottom - height * 0.2 });
    }
  }
  return lines.flatMap((a, index) => lines.slice(index + 1).filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom).map((b) => `${a.text} | ${b.text}`));
});

describe('the slider alone in a frame', () => {
  it.each([300, 360, 390, 600])('prints no text over another at %i pixels, with an event and with the hint', async (width) => {
    for (const query of ['', '&lang=es', '&event=eln-vessel-struck', '&event=eln-vessel-struck&lang=es', '&event=strikes-on-venezuela-and-seizure-of-maduro', '&event=campaign-begins', '&record=1']) {
      const { page } = await stage.visit({ ...at(width, 400), query: `?embed=instrument${query}` });
      await page.locator(query.includes('event') ? '.selected-day text' : '.grip-hint span').waitFor();
      expect([query, await overprinted(page)]).toEqual([query, []]);
      await page.context().close();
    }
  });

  it('prints none over another on a phone’s first screen, nor in text of 200 % on a desktop', async () => {
    for (const [width, height, size] of [[390, 844, '100%'], [1280, 800, '200%']] as const) {
      const { page } = await stage.visit(at(width, height));
      await page.evaluate((fontSize) => { document.documentElement.style.fontSize = fontSize; }, size);
      await page.waitForFunction((ruler) => document.querySelector('.timeline-ruler')?.getBoundingClientRect().width === ruler, size === '200%' ? 320 : 160);
      expect(await page.locator('.grip-hint span').isVisible()).toBe(true);
      // The drawing follows the ruler.
      await expect.poll(() => overprinted(page)).toEqual([]);
      await page.context().close();
    }
  });

  it.each([[300, 300], [390, 400], [600, 400]])('keeps the choice of a full day, and the date to be typed, within %i × %i', async (width, height) => {
    const { page } = await stage.visit({ ...at(width, height), query: '?embed=instrument&to=2025-10-19' });
    const [line, axis] = [await boxOf(page.locator('.handle-line')), await boxOf(page.locator('.axis'))];
    await page.mouse.click(line.x - 3, axis.y - 4);
    const choice = page.getByRole('dialog', { name: /^\d+ events: / });
    await choice.waitFor();
    const isWithin = async (box: Locator) => {
      const { x, y, width: across, height: down } = await boxOf(box);
      return [x >= 0, y >= 0, x + across <= width, y + down <= height];
    };
    expect(await isWithin(choice)).toEqual([true, true, true, true]);
    // The last of them is reached.
    const last = choice.getByRole('button').last();
    await last.scrollIntoViewIfNeeded();
    expect(await outOfReach(last, 24)).toEqual([]);
    await page.keyboard.press('Escape');
    await choice.waitFor({ state: 'detached' });
    await page.locator('.caption-day').click();
    const typed = page.getByRole('dialog', { name: 'Go to a date' });
    await typed.waitFor();
    expect(await isWithin(typed)).toEqual([true, true, true, true]);
  });

  it('leaves the frame where it is for a card whose title is in sight, and says of one below that it is there', async () => {
    const { page } = await stage.visit({ ...at(390, 400), query: '?embed=instrument&to=2025-10-19' });
    const [line, axis] = [await boxOf(page.locator('.handle-line')), await boxOf(page.locator('.axis'))];
    await page.mouse.click(line.x - 3, axis.y - 4);
    await page.getByRole('dialog').getByRole('button').first().click();
    await page.getByRole('article').waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect([await page.evaluate(() => scrollY), await page.locator('.card-below').count()]).toEqual([0, 0]);

    const low = await stage.visit({ ...at(700, 390), query: '?embed=instrument&event=eln-vessel-struck' });
    const sign = low.page.locator('.card-below');
    await sign.getByText('A vessel said to be the ELN’s is struck').click();
    await sign.waitFor({ state: 'detached' });
    expect(await low.page.locator('.card-title').evaluate((title) => title.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  });
});

describe('the map in a frame', () => {
  it.each([[300, 300], [360, 420], [600, 520], [1000, 520]])('names no place by half at %i × %i, and says that positions are not reported', async (width, height) => {
    for (const query of ['?embed=1', '?embed=1&lang=es']) {
      const { page } = await stage.visit({ ...at(width, height), query, map: true });
      await page.locator('.map.ready .map-place').first().waitFor();
      const cut = () => page.locator('.map').evaluate((map) => {
        const [whole, sources] = [map.getBoundingClientRect(), map.querySelector('.maplibregl-ctrl-attrib')?.getBoundingClientRect()];
        return [...map.querySelectorAll('.map-place')].filter((place) => {
          const { left, right, top, bottom } = place.getBoundingClientRect();
          const isOut = right <= whole.left || left >= whole.right || bottom <= whole.top || top >= whole.bottom;
          const isIn = left >= whole.left && right <= whole.right && top >= whole.top && bottom <= whole.bottom;
          const isUnder = sources !== undefined && left < sources.right && right > sources.left && top < sources.bottom && bottom > sources.top;
          return (!isOut && !isIn) || isUnder;
        }).map((place) => place.textContent);
      });
      await expect.poll(cut).toEqual([]);
      await page.locator('.map').getByText(/^(positions not reported|posiciones no reportadas)$/).first().waitFor();
      await page.context().close();
    }
  });

  it('has heads of one line at 300 × 300, over and under the map', async () => {
    for (const query of ['?embed=1', '?embed=1&lang=es']) {
      const { page } = await stage.visit({ ...at(300, 300), query });
      const [bar, header, map] = [await boxOf(page.locator('.embed-bar')), await boxOf(page.locator('.timeline-header')), await boxOf(page.locator('.region-map'))];
      expect(bar.height).toBeLessThanOrEqual(40);
      expect(header.height).toBeLessThanOrEqual(60);
      expect(map.height).toBeGreaterThanOrEqual(140);
      expect(await outOfReach(page.locator('.embed-bar a'), 24)).toEqual([]);
      await page.context().close();
    }
  });

  it.each([[300, 300], [300, 520], [360, 420]])('leaves what is chosen in sight over a low card at %i × %i, which a press raises', async (width, height) => {
    for (const [query, more, less] of [['', 'Show more text', 'Show more map'], ['&lang=es', 'Mostrar más texto', 'Mostrar más mapa']] as const) {
      const { page } = await stage.visit({ ...at(width, height), query: '?embed=1', map: true });
      await page.goto(`${stage.site.address}?embed=1&event=eln-vessel-struck${query}`);
      const chosen = page.locator('.map-place.chosen');
      await chosen.waitFor();
      const [map, sheet, title] = [await boxOf(page.locator('.region-map')), await boxOf(page.locator('.region-reading')), await boxOf(page.locator('.card-title'))];
      await expect.poll(async () => {
        const place = await boxOf(chosen);
        return [place.x >= map.x, place.y >= map.y, place.x + place.width <= map.x + map.width, place.y + place.height <= map.y + map.height];
      }).toEqual([true, true, true, true]);
      expect(isOver(map, sheet)).toBe(false);
      expect(map.height).toBeGreaterThan(sheet.height * 1.5);
      expect(title.y + title.height).toBeLessThanOrEqual(sheet.y + sheet.height);
      await page.getByRole('button', { name: more }).click();
      expect((await boxOf(page.locator('.region-reading'))).height).toBeGreaterThan(height - 60);
      expect(await outOfReach(page.getByRole('button', { name: less }), 16)).toEqual([]);
      await page.getByRole('button', { name: less }).click();
      expect((await boxOf(page.locator('.region-reading'))).height).toBe(sheet.height);
      await page.keyboard.press('Escape');
      await page.getByRole('article').waitFor({ state: 'detached' });
      await page.locator('.region-time').waitFor();
      await page.context().close();
    }
  });

  it('leaves the chosen strike its own mark beside a card at 600 × 520', async () => {
    for (const language of ['en', 'es']) {
      const { page } = await stage.visit({ ...at(600, 520), query: `?embed=1&event=eln-vessel-struck&lang=${language}`, map: true });
      await page.locator('.map-mark-button[data-event="eln-vessel-struck"][aria-pressed="true"]').waitFor();
      await page.context().close();
    }
  });

  it('offers in place of a map that cannot be had only what a frame has', async () => {
    const { page } = await stage.visit({ ...at(600, 520), query: '?embed=1', webgl: false, map: true });
    const failure = page.getByRole('alert');
    await failure.getByText('The map cannot be shown here').waitFor();
    expect(await failure.innerText()).not.toMatch(/list/i);
    await failure.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('table').waitFor();
  });

  it('has one line between the two signs of its zoom, and none along one of them', async () => {
    const { page } = await stage.visit({ ...at(600, 520), query: '?embed=1', map: true });
    const borders = await page.locator('.maplibregl-ctrl-zoom-out').evaluate((button) => {
      const { borderTopWidth, borderLeftWidth } = getComputedStyle(button);
      return [borderTopWidth, borderLeftWidth];
    });
    expect(borders).toEqual(['0px', '1px']);
  });

  it('has the way back beside its title, in the middle of the first line', async () => {
    const { page } = await stage.visit({ ...at(600, 520), query: '?embed=1&event=eln-vessel-struck' });
    const arrow = await boxOf(page.locator('.card > .back svg'));
    const lines = await page.locator('.card-title').evaluate((title) => {
      const range = document.createRange();
      range.selectNodeContents(title);
      return [...range.getClientRects()].filter(({ width }) => width > 0).map(({ left, top, bottom }) => ({ left, middle: (top + bottom) / 2 }));
    });
    expect(Math.abs((lines[0]?.middle ?? 0) - (arrow.y + arrow.height / 2))).toBeLessThanOrEqual(2);
    expect(Math.min(...lines.map(({ left }) => left))).toBeGreaterThan(arrow.x + arrow.width);
  });
});
