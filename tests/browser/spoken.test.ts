import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headAt } from './reader.ts';
import { createStage, type Stage, type Visit, type VisitOptions } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

declare global {
  // oxlint-disable-next-line no-var -- a property of the window
  var spoken: string[];
}

/** Hears every live region of the page, whichever way it makes itself one. */
function listen(): void {
  globalThis.spoken = [];
  const regions = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';
  const before = new WeakMap<Element, string>();
  const hear = (node: Node) => {
    const region = (node instanceof Element ? node : node.parentElement)?.closest(regions);
    if (!region) return;
    const text = (region.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    if (text !== (before.get(region) ?? '') && text !== '') globalThis.spoken.push(text);
    before.set(region, text);
  };
  new MutationObserver((records) => { for (const { target } of records) hear(target); }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Time goes on as fast as the test says: nothing is still to come when nothing was heard. */
async function visit(options: VisitOptions = {}): Promise<Visit> {
  const visited = await stage.visit({
    map: false,
    ...options,
    prepare: async (page) => {
      await page.clock.install();
      await page.addInitScript(listen);
    },
  });
  await visited.page.clock.runFor(1000);
  await heard(visited.page);
  return visited;
}

/** What has been said since it was last asked. */
async function heard(page: Page): Promise<readonly string[]> {
  for (let second = 0; second < 3; second++) await page.clock.runFor(1000);
  return page.evaluate(() => globalThis.spoken.splice(0));
}

describe('what is said by itself', () => {
  it('is nothing while the slider speaks its own value', async () => {
    const { page } = await visit({ query: '?record=1' });
    await page.locator('.entry-button[data-event^="record-"]').first().waitFor();
    await heard(page);
    await page.getByRole('slider').first().focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight']) {
      await page.keyboard.press(key);
      expect([key, await heard(page)]).toEqual([key, []]);
    }
  });

  it('nor is anything in a search', async () => {
    const { page } = await visit();
    await page.locator('.search-field').fill('carrier');
    expect(await heard(page)).toEqual(['5 of 67 events found for “carrier”']);
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('Home');
    expect(await heard(page)).toEqual([]);
  });

  it('is the day, once, after a step by button', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: 'Previous event date' }).press('Enter');
    expect(await heard(page)).toEqual([expect.stringMatching(/^\w+day \d+ \w+ 202\d\. \d+ of 67 events/)]);
  });

  it('is nothing while it plays, and the day once at rest', async () => {
    const { page } = await visit({ query: '?to=2025-10-01' });
    await page.getByRole('button', { name: 'Play' }).press('Enter');
    expect(await heard(page)).toEqual([]);
    await page.getByRole('button', { name: 'Pause' }).press('Enter');
    expect(await heard(page)).toHaveLength(1);
  });

  it('is the selection where the focus does not go to the card, and else nothing', async () => {
    const { page } = await visit();
    await page.locator('.entry-button').nth(3).press('Enter');
    await page.locator('.card-title:focus').waitFor();
    expect(await heard(page)).toEqual([]);
    await page.goBack();
    await page.locator('.card').waitFor({ state: 'detached' });
    await heard(page);
    await page.getByRole('slider').first().focus();
    await page.goForward();
    await page.locator('.card').waitFor();
    expect(await heard(page)).toEqual([expect.stringMatching(/^Selected: /)]);
  });

  it('is a stage of the tour, once', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: /^Take the tour/ }).press('Enter');
    await page.locator('.tour-next:focus').waitFor();
    await heard(page);
    await page.keyboard.press('Enter');
    expect(await heard(page)).toHaveLength(1);
  });

  it('is that a stage is the last or the first, and that the tour has ended, up to which day', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: /^Take the tour/ }).press('Enter');
    await page.locator('.tour-next:focus').waitFor();
    await heard(page);
    await page.keyboard.press('ArrowLeft');
    expect(await heard(page)).toEqual(['This is the first stage.']);
    for (let at = 2; at <= 10; at++) await page.keyboard.press('ArrowRight');
    await heard(page);
    await page.keyboard.press('ArrowRight');
    expect(await heard(page)).toEqual(['This is the last stage.']);
    for (let at = 9; at >= 3; at--) await page.keyboard.press('ArrowLeft');
    await heard(page);
    const day = (await page.getByRole('slider').first().getAttribute('aria-valuetext'))?.split(';')[0] ?? '';
    await page.keyboard.press('Escape');
    await page.locator('.entry-button:focus').waitFor();
    expect(await heard(page)).toEqual([`The tour has ended; shown are the events up to ${day}.`]);
  });

  it('is that the table is there, how it is sorted, and that the map is back', async () => {
    const { page } = await visit({ map: true });
    await page.getByRole('button', { name: 'Table', exact: true }).press('Enter');
    await page.getByRole('table').waitFor();
    expect(await heard(page)).toEqual(['Table: 67 of 67 events']);
    await page.getByRole('columnheader', { name: 'Killed' }).getByRole('button').press('Enter');
    expect(await heard(page)).toEqual(['Sorted by killed, ascending']);
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual(['Sorted by killed, descending']);
    await page.getByRole('button', { name: 'Map', exact: true }).press('Enter');
    expect(await heard(page)).toEqual(['Map: 67 of 67 events']);
  });

  it('is how much the public record adds', async () => {
    const { page } = await visit();
    await page.getByRole('switch').press('Space');
    await page.locator('.entry-button[data-event^="record-"]').first().waitFor();
    expect((await heard(page)).filter((text) => text !== 'The record is loading.')).toEqual([expect.stringMatching(/^Public record: \d+ entries at the dates and of the kinds shown$/)]);
  });
});

describe('names', () => {
  it('call the middle of the page what it is', async () => {
    const { page } = await stage.visit({ map: false });
    await page.getByRole('region', { name: 'Map', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('region', { name: 'Table', exact: true }).waitFor();
    expect(await page.getByRole('region', { name: 'Map', exact: true }).count()).toBe(0);
    expect(await page.getByRole('navigation', { name: 'Skip links' }).getByRole('link').allInnerTexts()).toContain('Skip to the table');
  });

  /** Controls whose name is said twice, or lacks the words that are seen on them (WCAG 2.5.3). */
  const faults = (page: Page) => page.locator('button, a, summary, input, [role="slider"]').evaluateAll((controls) => controls.flatMap((control) => {
    const plain = (text: string | null | undefined) => (text ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const [label, title] = [plain(control.getAttribute('aria-label')), plain(control.getAttribute('title'))];
    const shown = control.cloneNode(true) as Element;
    for (const unseen of shown.querySelectorAll('.unseen, svg')) unseen.remove();
    for (const button of shown.querySelectorAll('small')) button.before(' ');
    const text = plain(shown.textContent);
    return [
      ...(title !== '' && (title === label || title === text) ? [`said twice: ${title}`] : []),
      ...(label !== '' && text !== '' && !label.includes(text) ? [`“${text}” is not in “${label}”`] : []),
      ...(label === '' && text === '' && title === '' && control.closest('label') === null && control.querySelector('.unseen') === null ? [`without a name: ${control.outerHTML}`] : []),
    ];
  }));

  it.each([
    ['of the opening', '', 'map'], ['of a card', '?event=strike-with-two-survivors', 'map'], ['of the table', '?view=table', 'table'], ['in Spanish', '?lang=es&event=eln-vessel-struck', 'map'], ['with the public record', '?record=1', 'map'],
  ] as const)('are said once and hold what is seen: %s', async (_name, query, view) => {
    const { page } = await stage.visit({ query });
    if (view === 'table') await page.getByRole('table').waitFor();
    else await page.locator('.map-place').first().waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it('tell the ways to one article from those to another', async () => {
    const { page } = await stage.visit({ map: false, query: '?event=carranza-boat-struck' });
    const names = await page.locator('.card :is(a, summary, .clipping-ways button)').evaluateAll((controls) => controls.map((control) => control.getAttribute('aria-label') ?? control.textContent?.trim() ?? ''));
    expect(names.filter((name) => name.startsWith('Read the original')).length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('headings', () => {
  it.each(['', '?record=1'])('go down by one level at a time, in the tour too: %s', async (query) => {
    const { page } = await stage.visit({ map: false, query });
    const levels = () => page.locator('.app :is(h1, h2, h3, h4, h5)').evaluateAll((headings) => headings.filter((heading) => heading.checkVisibility()).map((heading) => Number(heading.ariaLevel ?? heading.localName.slice(1))));
    await page.getByRole('button', { name: /^Take the tour/ }).click();
    for (let step = 0; step < 6; step++) {
      await page.locator('.card .clipping').first().waitFor();
      const found = await levels();
      expect(found.slice(0, 3)).toEqual([1, 2, 3]);
      expect(found.slice(3).filter((level, index) => level < 4 || level > (found[index + 2] ?? 0) + 1)).toEqual([]);
      await page.locator('.tour-next').click();
    }
  });
});

describe('the chart', () => {
  it('is one picture with one name, whose words are not read besides', async () => {
    const { page } = await stage.visit({ map: false });
    await headAt(page, /./);
    const said = await page.locator('.instrument-drawing').ariaSnapshot();
    expect(said.split('\n')).toHaveLength(1);
    expect(said).toMatch(/^- img "The reported numbers of killed over time/);
  });
});
