import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlaps, partsOnMap } from './place-boxes.ts';
import { atRest, head, headAt, mapDrawn, mapFailure } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const map = (page: Page) => page.locator('.region-map');
const inList = (page: Page, title: RegExp) => page.locator('.region-reading').getByRole('button', { name: title }).first();
const placeOf = (page: Page, name: RegExp) => map(page).getByRole('group', { name });
const markOf = (page: Page, id: string) => map(page).locator(`[data-event="${id}"]`);
const zoom = async (page: Page, way: 'in' | 'out') => {
  const before = await map(page).locator('.maplibregl-ctrl-scale').textContent();
  const button = page.getByRole('button', { name: `Zoom ${way}` });
  if (await button.isDisabled()) return;
  await button.click({ force: true });
  // Where the camera may go no further the scale stays.
  await page.waitForFunction(([old]) => document.querySelector('.maplibregl-ctrl-scale')?.textContent !== old, [before], { timeout: 1500 }).catch(() => undefined);
  await standsStill(page);
};
/** Waits until everything is where it was a moment ago. */
async function standsStill(page: Page): Promise<void> {
  let last = '';
  await expect.poll(async () => {
    const [before, now] = [last, JSON.stringify(await partsOnMap(page))];
    last = now;
    return before === now;
  }, { interval: 120, timeout: 10_000 }).toBe(true);
}

describe('names and symbols', () => {
  for (const [width, height, touch, language] of [[1440, 900, false, 'en'], [1024, 768, false, 'es'], [820, 1180, false, 'en'], [390, 844, true, 'en'], [390, 844, true, 'es'], [320, 640, true, 'en']] as const) {
    it(`overlap at no zoom at ${width} × ${height}, in ${language}`, async () => {
      const { page } = await stage.visit({ viewport: { width, height }, hasTouch: touch, isMobile: touch, query: `?lang=${language}&record=1` });
      await map(page).locator('.map-place').first().waitFor();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(overlaps(await partsOnMap(page))).toEqual([]);
      if (language === 'es' || height < 700) return;
      for (const way of ['in', 'in', 'out', 'out', 'out', 'out'] as const) {
        await zoom(page, way);
        expect(overlaps(await partsOnMap(page))).toEqual([]);
      }
    });
  }

  it('are named once: the sea, the country struck with its day, the border with its reports, a town with its count', async () => {
    const { page } = await stage.visit({ viewport: { width: 1440, height: 900 } });
    await mapDrawn(page);
    const words = await map(page).locator('.map-place').evaluateAll((places) => places.map((place) => (place.textContent ?? '').replaceAll('\u00a0', ' ')));
    expect(words.filter((text) => text.includes('Caribbean Sea'))).toEqual([expect.stringContaining('Ford carrier group3 strikes told one by one · the carrier from about 11 November 2025')]);
    expect(words).toContainEqual(expect.stringMatching(/^Venezuela: struck, Maduro seized 3 Jan 2026says an unsigned rewrite/));
    expect(words).toEqual(expect.arrayContaining(['Border · 2 reports', 'Bogotá · 1 event', 'S Caribbean, Pacific littoral · 1', 'Eastern Pacific61 report of several strikes · position not reported']));
    expect(words.filter((text) => text.startsWith('Pacific Ocean'))).toEqual([]);
    await expect.poll(() => map(page).locator('.map-notes').textContent()).toMatch(/19 of 67 have a reported place/);
  });

  it('tell of a sea in words while only summaries do', async () => {
    const { page } = await stage.visit({ query: '?to=2025-09-10' });
    await mapDrawn(page);
    expect(await placeOf(page, /^Caribbean Sea/).textContent()).toBe('Caribbean Seastrikes reported, none told singly');
    expect(await map(page).locator('.map-mark-button').count()).toBe(0);
  });

  it('say on a phone too that Venezuela was struck, and offer what has no room', async () => {
    const { page } = await stage.visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await mapDrawn(page);
    expect((await markOf(page, 'strikes-on-venezuela-and-seizure-of-maduro').textContent())?.replaceAll('\u00a0', ' ').replace(' — ', ' ')).toBe('Venezuela struck 3 Jan 2026');
    const left = map(page).getByRole('button', { name: /more places?$/ });
    expect(await left.getAttribute('aria-expanded')).toBe('false');
    await left.tap();
    await page.getByRole('dialog').getByRole('button', { name: /combat jets/ }).waitFor();
    expect(await left.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('dialog').getByRole('button', { name: /combat jets/ }).tap();
    await page.getByRole('heading', { level: 2, name: /combat jets/ }).waitFor();
  });

  it('are 44 pixels for a finger', async () => {
    const { page } = await stage.visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await mapDrawn(page);
    const small = await map(page).locator('.map-place button').evaluateAll((buttons) => buttons.flatMap((button) => {
      const [box, beyond] = [button.getBoundingClientRect(), getComputedStyle(button, '::after')];
      const height = box.height - Number.parseFloat(beyond.top || '0') - Number.parseFloat(beyond.bottom || '0');
      return box.width < 44 || height < 44 ? [`${button.textContent} ${box.width} × ${height}`] : [];
    }));
    expect(small).toEqual([]);
  });

  it('keep the symbol of their kind where there is room for no more than a name and a count', async () => {
    const { page } = await stage.visit({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await mapDrawn(page);
    await placeOf(page, /^Caribbean Sea/).locator('.map-chip .kind-strike').waitFor();
    expect((await placeOf(page, /^Caribbean Sea/).textContent())?.trim()).toBe('Caribbean Sea · 4');
  });

  it('keep a mark’s element while one scrubs, so that nothing flickers', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    await markOf(page, 'carranza-boat-struck').evaluate((mark) => mark.setAttribute('data-kept', 'yes'));
    await head(page).focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
    expect(await map(page).locator('[data-event="carranza-boat-struck"][data-kept="yes"]').count()).toBe(1);
  });

  it('are reached by Tab in the order of their days within a sea, and are named with the figure in the disc', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    const names = await placeOf(page, /^Caribbean Sea: 4 events/).getByRole('button').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
    expect(names).toEqual([
      'Events reported: Caribbean Sea',
      expect.stringMatching(/Carranza.*position not reported, killed: at least 1$/), expect.stringMatching(/two survivors.*killed: not reported$/i),
      expect.stringMatching(/ELN.*killed: 3$/), expect.stringMatching(/Gerald R\. Ford/),
    ]);
  });

  it('draw the carrier 48 pixels wide or more', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    expect((await markOf(page, 'ford-strike-group-arrives').locator('svg').boundingBox())?.width).toBeGreaterThanOrEqual(48);
  });

  it('stay apart from the ground in forced colours', async () => {
    const { page } = await stage.visit({ forcedColors: 'active' });
    await mapDrawn(page);
    const [fill, hollow] = await page.evaluate(() => ['eln-vessel-struck', 'strike-with-two-survivors'].map((id) => getComputedStyle(document.querySelector(`[data-event="${id}"] .map-mark-shape circle`) ?? document.body).fill));
    expect(fill).not.toBe(hollow);
  });
});

describe('the border', () => {
  it('is a label that counts its reports, and is pressed to read them', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    const label = map(page).locator('[data-place="colombia-venezuela-border"]').getByRole('button');
    await label.click();
    const choice = page.getByRole('dialog', { name: /border region/ });
    await choice.waitFor();
    expect(await choice.getByRole('button').count()).toBe(2);
    expect(await label.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await choice.waitFor({ state: 'hidden' });
    await expect.poll(() => label.evaluate((button) => button === document.activeElement)).toBe(true);
    await label.click();
    await choice.getByRole('button', { name: /cooperation/ }).click();
    await page.getByRole('heading', { level: 2, name: /cooperation/ }).waitFor();
  });

  it('is named nowhere else where its label has no room beside it, and its reports are among more places', async () => {
    const { page } = await stage.visit({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await mapDrawn(page);
    await map(page).getByRole('button', { name: /more places?$/ }).tap();
    await page.getByRole('dialog').getByRole('button', { name: /cooperation/ }).waitFor();
    expect(await map(page).locator('[data-place="colombia-venezuela-border"]').count()).toBe(0);
  });

  it('is named before anything is told of it, and pressed by nobody', async () => {
    const { page } = await stage.visit({ query: '?to=2025-09-10' });
    await mapDrawn(page);
    const place = map(page).locator('[data-place="colombia-venezuela-border"]');
    expect([await place.textContent(), await place.getByRole('button').count()]).toEqual(['Colombia–Venezuela border', 0]);
  });
});

describe('a kind’s colour', () => {
  it.each(['light', 'dark'] as const)('is on its marks, on the slider’s and in the list, each its own: %s', async (colorScheme) => {
    const { page } = await stage.visit({ colorScheme });
    await mapDrawn(page);
    const wanted = await page.evaluate(() => Object.fromEntries(['strike', 'deployment', 'border', 'diplomacy'].map((kind) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = `var(--${kind})`;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return [kind, color];
    })));
    expect(new Set(Object.values(wanted)).size).toBe(4);
    // What stands for a kind knows its colour, wherever it stands; black is what is drawn where it does not.
    const found = await page.evaluate(() => [...document.querySelectorAll('[data-kind], [class*="kind-"]')].flatMap((element) => {
      const kind = element.getAttribute('data-kind') ?? /\bkind-(strike|deployment|border|diplomacy)\b/.exec(element.getAttribute('class') ?? '')?.[1];
      if (kind === undefined || !['strike', 'deployment', 'border', 'diplomacy'].includes(kind)) return [];
      const probe = element.appendChild(document.createElementNS('http://www.w3.org/1999/xhtml', 'i'));
      probe.style.color = 'var(--kind)';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return [`${kind} ${color}`];
    }));
    expect(new Set(found)).toEqual(new Set(Object.entries(wanted).map(([kind, color]) => `${kind} ${color}`)));
  });
});

describe('the limits at sea', () => {
  const note = (page: Page) => map(page).locator('.map-note.limit');

  it('are explained while a strike is selected of whose waters somebody speaks, of that country, and not otherwise', async () => {
    const { page } = await stage.visit({ query: '?event=carranza-boat-struck' });
    await mapDrawn(page);
    expect(await note(page).textContent()).toBe('Fine line: 12 nautical miles (Colombia). Position not reported.');
    await page.keyboard.press('Escape');
    await note(page).waitFor({ state: 'detached' });
    await inList(page, /vessel said to be the ELN’s/).click();
    await page.getByRole('heading', { level: 2, name: /ELN/ }).waitFor();
    expect(await note(page).count()).toBe(0);
  });

  it.each([[1280, 800], [1024, 768], [820, 1180], [390, 844]])('are explained without covering a name at %i × %i', async (width, height) => {
    for (const language of ['en', 'es']) {
      const { page } = await stage.visit({ query: `?event=carranza-boat-struck&lang=${language}`, viewport: { width, height } });
      await map(page).locator('.map-place').first().waitFor();
      // Lines of a font that is still on its way are longer: what counts is where things come to rest.
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await expect.poll(async () => overlaps(await partsOnMap(page))).toEqual([]);
      await page.context().close();
    }
  });
});

describe('the notes at the lower edge', () => {
  it.each([[360, 640], [390, 844]])('stand whole over a phone’s sheet at %i × %i', async (width, height) => {
    for (const query of ['?lang=en', '?lang=es', '?lang=en&event=eln-vessel-struck', '?lang=es&event=eln-vessel-struck']) {
      const { page } = await stage.visit({ query, viewport: { width, height }, hasTouch: true, isMobile: true });
      await map(page).locator('.map-place').first().waitFor();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const cut = () => page.evaluate(() => {
        const [map, sheet] = ['.region-map', '.sheet'].map((part) => document.querySelector(part)?.getBoundingClientRect());
        return [...document.querySelectorAll('.map-notes p')].filter((note) => note.checkVisibility()).flatMap((note) => {
          const { left, right, top, bottom } = note.getBoundingClientRect();
          return map && sheet && left >= map.left && right <= map.right && top >= map.top && bottom <= sheet.top ? [] : [note.textContent];
        });
      });
      await map(page).locator('.map-notes p').first().waitFor();
      await expect.poll(cut, { message: query }).toEqual([]);
      await page.context().close();
    }
  });

  it('say on a phone what the number in a disc counts', async () => {
    for (const [language, words] of [['en', 'number in a disc: reported killed'], ['es', 'número en un disco: muertos reportados']] as const) {
      const { page } = await stage.visit({ query: `?lang=${language}`, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
      await map(page).locator('.map-place').first().waitFor();
      await expect.poll(() => map(page).locator('.map-notes p').first().textContent()).toBe(words);
      await page.context().close();
    }
  });
});

describe('the camera', () => {
  it('opens on the theatre, without New York, which is in the list; and comes back to it', async () => {
    const { page } = await stage.visit({ reducedMotion: 'reduce' });
    await mapDrawn(page);
    expect([await placeOf(page, /^New York/).count(), await page.getByRole('button', { name: 'Whole region' }).count()]).toEqual([0, 0]);
    await inList(page, /Petro urges the UN/).click();
    await placeOf(page, /^New York: 2 events/).waitFor();
    await page.getByRole('button', { name: 'Whole region' }).click();
    await placeOf(page, /^Caribbean Sea/).waitFor();
    expect(await placeOf(page, /^New York/).count()).toBe(0);
  });

  it('stays where the reader put it, for whoever opens the link to it and to an event elsewhere', async () => {
    const { page } = await stage.visit({ reducedMotion: 'reduce' });
    await mapDrawn(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForURL(/map=/);
    await inList(page, /Petro urges the UN/).click();
    // Chosen by hand, the event is brought into view; the address keeps what the reader did.
    await placeOf(page, /^New York/).waitFor();
    const link = new URL(page.url()).search;
    expect(link).toMatch(/event=.*map=|map=.*event=/);
    const { page: other } = await stage.visit({ query: link, reducedMotion: 'reduce' });
    await placeOf(other, /^Caribbean Sea/).waitFor();
    await other.getByRole('article').waitFor();
    expect(await placeOf(other, /^New York/).count()).toBe(0);
    // And going back to it, after the map has flown elsewhere.
    await page.goBack();
    await placeOf(page, /^Caribbean Sea/).waitFor();
  });

  it('does not zoom for a reader who presses a mark twice, and does on the open sea', async () => {
    const { page } = await stage.visit({ viewport: { width: 1440, height: 900 } });
    await mapDrawn(page);
    const zoom = () => new URL(page.url()).searchParams.get('map');
    await page.locator('.region-map [data-event="eln-vessel-struck"]').dblclick();
    await page.getByRole('article').waitFor();
    const sea = await page.locator('.region-map').boundingBox();
    await page.mouse.dblclick((sea?.x ?? 0) + 60, (sea?.y ?? 0) + 60);
    await expect.poll(zoom).not.toBeNull();
    // One step in from where the theatre stood, not two.
    expect(Number(zoom()?.split('/')[0])).toBeLessThan(5.2);
    expect(Number(zoom()?.split('/')[0])).toBeGreaterThan(4.2);
  });

  it('frames each stage of the tour, whatever the reader’s zoom was', async () => {
    const { page } = await stage.visit({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
    await mapDrawn(page);
    const scale = async () => (await map(page).locator('.maplibregl-ctrl-scale').textContent())?.replaceAll('\u00a0', ' ');
    await page.locator('.tour-start').click();
    await expect.poll(scale).toBe('200 km');
    // The reader goes elsewhere; the next stage but one tells of the same sea.
    for (const way of ['out', 'out'] as const) await zoom(page, way);
    expect(await scale()).not.toBe('200 km');
    const moved = () => new URL(page.url()).searchParams.has('map');
    await expect.poll(moved).toBe(true);
    // From where it stands: the whole theatre is never shown on the way.
    await map(page).evaluate((element) => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      new MutationObserver((records) => records.flatMap(({ addedNodes }) => [...addedNodes]).forEach(({ textContent }) => seen.add(textContent ?? ''))).observe(element.querySelector('.maplibregl-ctrl-scale')!, { childList: true, characterData: true, subtree: true });
    });
    await page.locator('.tour-next').click();
    await expect.poll(scale).toBe('200 km');
    expect(moved()).toBe(false);
    expect(await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen].map((text) => text.replaceAll('\u00a0', ' ')))).toEqual(['200 km']);
    for (let stages = 2; await page.locator('.tour-next').textContent() !== 'Done' && stages < 20; stages++) {
      if (await map(page).locator('[data-place="pacific-ocean"]').count() > 0 && stages > 3) break;
      await page.locator('.tour-next').click();
      await atRest(page);
    }
    expect((await map(page).locator('[data-place="pacific-ocean"]').boundingBox())?.width).toBeGreaterThan(0);
    expect(await map(page).locator('[data-place="venezuela"]').count()).toBe(0);
  });

  it.each([[1440, 900, {}], [390, 844, { isMobile: true, hasTouch: true }]])('stays on the whole theatre at stages whose events have no reported place, at %i × %i', async (width, height, phone) => {
    const { page } = await stage.visit({ reducedMotion: 'reduce', viewport: { width, height }, ...phone });
    await mapDrawn(page);
    await page.locator('.tour-start').click();
    for (let at = 1; at <= 10; at++) {
      await page.locator('.tour-count').getByText(new RegExp(`^${at} `)).waitFor();
      await atRest(page);
      const isUnplaced = [3, 6, 10].includes(at);
      expect(await page.locator('.when-where').getByText('no place reported').count(), `stage ${at}`).toBe(isUnplaced ? 1 : 0);
      // The way back to the whole region is offered only where the camera has left it.
      await expect.poll(() => map(page).getByRole('button', { name: 'Whole region' }).count()).toBe(isUnplaced ? 0 : 1);
      await page.locator('.tour-next').click();
    }
  });
});

describe('arrivals', () => {
  it('are named for a moment while one scrubs, and not where less motion is asked for', async () => {
    for (const [reducedMotion, wanted] of [['no-preference', 1], ['reduce', 0]] as const) {
      const { page } = await stage.visit({ query: '?to=2025-10-16', reducedMotion });
      await mapDrawn(page);
      // It stands for two seconds, which a busy machine may take to look.
      await page.evaluate(() => {
        const seen = { names: 0 };
        Object.assign(window, { seen });
        new MutationObserver(() => { if (document.querySelector('.region-map .map-tooltip') !== null) seen.names = 1; }).observe(document.body, { childList: true, subtree: true });
      });
      await head(page).focus();
      await page.keyboard.press('ArrowRight');
      await headAt(page, /^Friday 17 October 2025/);
      await markOf(page, 'eln-vessel-struck').waitFor();
      if (wanted === 1) await page.waitForFunction(() => (window as unknown as { seen: { names: number } }).seen.names === 1);
      await expect.poll(() => map(page).locator('.map-tooltip, .arrived').count(), { timeout: 15_000 }).toBe(0);
      expect(await page.evaluate(() => (window as unknown as { seen: { names: number } }).seen.names)).toBe(wanted);
      await page.context().close();
    }
  });

  it('make what is past recede, until the story’s end', async () => {
    const { page } = await stage.visit({ query: '?to=2025-11-13' });
    await mapDrawn(page);
    expect(await markOf(page, 'eln-vessel-struck').getAttribute('class')).toMatch(/\bpast\b/);
    expect(await markOf(page, 'two-boats-struck-eastern-pacific').getAttribute('class')).not.toMatch(/\bpast\b/);
    await head(page).focus();
    await page.keyboard.press('End');
    await expect.poll(() => map(page).locator('.past').count()).toBe(0);
  });
});

describe('the public record beside the documents', () => {
  it('lets nothing recede at the documents’ end, though it goes on', async () => {
    const { page } = await stage.visit({ query: '?record=1' });
    await mapDrawn(page);
    expect(await map(page).locator('.past').count()).toBe(0);
  });
});

describe('the list on the map', () => {
  it('closes with Escape and leaves the card open; a press elsewhere closes it too, and keeps the focus', async () => {
    const { page } = await stage.visit({ query: '?event=eln-vessel-struck', reducedMotion: 'reduce' });
    await mapDrawn(page);
    const list = page.getByRole('dialog', { name: 'Events reported: Caribbean Sea' });
    const open = async () => {
      await placeOf(page, /^Caribbean Sea/).getByRole('button', { name: 'Events reported: Caribbean Sea' }).click();
      await list.waitFor();
    };
    await open();
    // Summaries too, which have no symbol.
    expect(await list.getByRole('button').count()).toBe(5);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await page.getByRole('article').waitFor();
    await open();
    await head(page).click({ force: true });
    await list.waitFor({ state: 'hidden' });
    expect(await head(page).evaluate((slider) => slider === document.activeElement)).toBe(true);
  });
});

describe('a worker that cannot be loaded', () => {
  it('leaves no empty map: the page says so and offers the list', async () => {
    const { page } = await stage.visit();
    await page.route(/worker/, (route) => route.abort());
    await page.reload();
    await mapFailure(page).waitFor({ timeout: 15_000 });
  });
});
