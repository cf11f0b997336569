import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import english from '../../data/words/en.json';
import { documents, mapDrawn } from './reader.ts';
import { createStage, type Stage, type VisitOptions } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const texts = [...documents.values()].map((text) => text.replaceAll(/\s+/g, ' '));
const files = [...documents.keys()];
/** Fewer words than these stand in a document by chance: a publisher, a number of sailors. */
const fewest = 5;

/** What a translator would change on the page: every text that does not say otherwise; drawings it leaves. Between quotations, a sentence of ours is in pieces: those it puts in its own language. */
async function translatable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { currentNode: { parentElement, textContent } } = walker;
      if (parentElement?.closest('[translate="no"], svg, script, style, noscript') === null && parentElement.querySelector('[translate="no"]') === null) found.push((textContent ?? '').replaceAll(/\s+/g, ' ').trim());
    }
    return found;
  });
}

/** A place is called what the documents call it, and that name is ours to say in another language. */
const placeNames: ReadonlySet<string> = new Set(Object.values(english.places));

function isOfADocument(text: string): boolean {
  const bare = text.replaceAll(/^[\s“”"‘’.,;:—–-]+|[\s“”"‘’.,;:—–-]+$/g, '');
  return !placeNames.has(bare) && bare.split(' ').length >= fewest && texts.some((whole) => whole.includes(bare));
}

/** Inside a sentence of ours: what it quotes of a document. */
function quotedOfADocument(text: string): readonly string[] {
  return [...text.matchAll(/“([^”]+ [^”]+)”/g)].map(([, words = '']) => words).filter((words) => texts.some((whole) => whole.includes(words.replaceAll(/[.,]$/g, ''))));
}

const isAnId = (text: string) => /\brecord-\d{4}-\d\d/.test(text) || /(?:characters|caracteres) \d/.test(text) || files.some((file) => text.includes(file));

async function faultsOf(page: Page): Promise<readonly string[]> {
  return (await translatable(page)).filter((text) => isOfADocument(text) || quotedOfADocument(text).length > 0 || isAnId(text));
}

const open = async (page: Page) => { for (const summary of await page.locator('.card summary').all()) await summary.click(); };
const card = (id: string): readonly [string, VisitOptions, (page: Page) => Promise<unknown>] => [`the card of ${id}`, { map: false, query: `?event=${id}` }, open];

const views: readonly (readonly [string, VisitOptions, (page: Page) => Promise<unknown>])[] = [
  ['the opening, its list and its map', {}, mapDrawn],
  ['the opening in Spanish', { query: '?lang=es' }, (page) => page.locator('.map-place').first().waitFor()],
  ...['vessel-petro-called-colombian', 'us-officials-call-strikes-lawful', 'ford-strike-group-arrives', 'carranza-boat-struck', 'petro-addresses-protest-outside-un', 'holsey-to-step-down', 'eln-vessel-struck', 'un-experts-find-strikes-unlawful', 'trump-colombia-operation-sounds-good'].map(card),
  ['a card in Spanish', { map: false, query: '?lang=es&event=carranza-boat-struck' }, open],
  ['all that rests on an article', { map: false, query: '?event=eln-vessel-struck' }, (page) => page.locator('.clipping-ways button').first().click()],
  ['a search', { map: false }, async (page) => {
    await page.locator('.search-field').fill('narco');
    await page.locator('.entry-words mark').first().waitFor();
  }],
  ['the public record beside them', { map: false, query: '?record=1' }, (page) => page.locator('.record-tolls').waitFor()],
  ['an event that the public record has too', { map: false, query: '?record=1&event=eln-vessel-struck' }, async (page) => {
    await page.locator('.record-beside').waitFor();
    await open(page);
  }],
  ['the table', { query: '?view=table' }, (page) => page.getByRole('table').waitFor()],
  ['the tour', { map: false }, async (page) => {
    await page.locator('.tour-start').click();
    await page.locator('.tour-next').click();
    await page.locator('.card').waitFor();
  }],
  ['the choice of a place', {}, async (page) => {
    await mapDrawn(page);
    await page.locator('.map-place[data-place="caribbean-sea"] .map-name').click();
    await page.locator('.map-chooser').waitFor();
  }],
  ['what the pointer is on, on the map', {}, async (page) => {
    await mapDrawn(page);
    await page.locator('.map-mark-button').first().hover();
    await page.locator('.map-tooltip').waitFor();
  }],
  ['a figure that the pointer is on', { map: false }, async (page) => {
    await page.locator('.is-told .toll-dot circle').last().hover({ force: true });
    await page.locator('.instrument-tip').waitFor();
  }],
  ['what has changed', { map: false }, (page) => page.locator('.changes-open').click()],
  ['the report', { map: false }, async (page) => {
    await page.locator('dialog.share').waitFor({ state: 'attached' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.locator('.print-report').waitFor({ state: 'attached' });
  }],
];

describe('the documents’ words, ids and places in them are never for a translator', () => {
  it.each(views)('on %s', async (_name, options, arrive) => {
    const { page } = await stage.visit(options);
    await arrive(page);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('and our own sentences are', async () => {
    const { page } = await stage.visit({ map: false, query: '?event=carranza-boat-struck' });
    expect(await translatable(page)).toContain(await page.locator('.deck').innerText());
    expect(await page.locator('.card .note').evaluate((note) => note.closest('[translate="no"]'))).toBeNull();
  });
});
