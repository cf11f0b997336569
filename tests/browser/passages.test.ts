import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const texts = [...documents.values()];
const stands = (words: string) => texts.some((text) => text.includes(words));

/** One sentence of the documents has no full stop. */
const endsItsParagraph = (words: string) => texts.some((text) => new RegExp(`^\\s*(?:\\n|$)`).test(text.slice(text.indexOf(words) + words.length)) && text.includes(words));

/** What a reader gets who copies each of them. */
const copied = (page: Page, selector: string) => page.locator(selector).evaluateAll((elements) => elements.map((element) => {
  getSelection()?.selectAllChildren(element);
  return getSelection()?.toString() ?? '';
}));

async function open(page: Page, id: string): Promise<void> {
  await page.locator(`.entry-button[data-event="${id}"]`).click();
  await page.locator('.card-id code', { hasText: id }).first().waitFor({ state: 'attached' });
}

async function everyEvent(page: Page): Promise<readonly string[]> {
  return page.locator('.event-list .entry-button').evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['event'] ?? ''));
}

describe('what a reader is shown of the documents', () => {
  it('is in every card whole sentences, each of which stands so in a document, copied too; nothing is spliced', async () => {
    const { page } = await stage.visit({ map: false });
    const faults: string[] = [];
    let sentences = 0;
    for (const id of await everyEvent(page)) {
      await open(page, id);
      const shown = await copied(page, 'article blockquote');
      if (shown.length === 0) faults.push(`${id} shows no sentence`);
      for (const words of shown) {
        sentences += 1;
        if (!stands(words)) faults.push(`${id}: ${words}`);
        if (!/^[\p{Lu}\p{N}“"‘'[(]/u.test(words) || !(/[.!?:…][”"’')\]]*$/u.test(words) || endsItsParagraph(words))) faults.push(`${id}, no whole sentence: ${words}`);
      }
      await page.getByRole('button', { name: 'All events', exact: true }).click();
    }
    expect(faults).toEqual([]);
    expect(sentences).toBeGreaterThan(134);
  // It opens all 67 cards, in a third of the machine.
  }, 180_000);

  it('is in the list, the table and the report whole sentences too', async () => {
    const { page } = await stage.visit({ map: false });
    const inList = await page.locator('.entry-words').allTextContents();
    expect(inList).toHaveLength(67);
    await page.getByRole('banner').getByRole('button', { name: 'Table' }).click();
    await page.locator('tr[data-row]').first().waitFor();
    const inTable = await page.locator('.cell-excerpt q').allTextContents();
    expect(inTable).toHaveLength(67);
    expect([...inList, ...inTable].filter((words) => !stands(words))).toEqual([]);
  });

  it('has the claim’s words marked within the sentence', async () => {
    const { page } = await stage.visit({ map: false });
    await open(page, 'eln-vessel-struck');
    const lead = page.locator('.clipping blockquote').first();
    const [sentence, marked] = [await lead.innerText(), await lead.locator('mark').first().innerText()];
    expect(sentence.length).toBeGreaterThan(marked.length);
    expect(await lead.locator('mark').first().evaluate((mark) => getComputedStyle(mark).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('is kept from a translator, and has our own translation beside it in Spanish, marked as ours', async () => {
    const { page } = await stage.visit({ map: false, query: '?lang=es' });
    await open(page, 'petro-accuses-us-of-murder');
    expect(await page.locator('article blockquote').evaluateAll((quotes) => quotes.map((quote) => [quote.getAttribute('translate'), quote.getAttribute('lang')]))).toEqual(
      Array.from({ length: await page.locator('article blockquote').count() }, () => ['no', 'en']),
    );
    expect(await page.locator('.clipping .translation').first().innerText()).toMatch(/^Traducción nuestra: En una serie de publicaciones en la red social X, Petro dijo que/);
  });

  it('links what answers it', async () => {
    const { page } = await stage.visit({ map: false });
    await open(page, 'petro-addresses-protest-outside-un');
    const answers = page.locator('.answers');
    expect(await answers.allInnerTexts()).toEqual([expect.stringMatching(/^Answered by: /)]);
    await answers.getByRole('button').click();
    await page.locator('.card-id code', { hasText: 'us-revokes-petro-visa' }).first().waitFor({ state: 'attached' });
    expect(await page.locator('.answers').allInnerTexts()).toContainEqual(expect.stringMatching(/^Answers: /));
  });
});

describe('a date that nobody gives', () => {
  it('is said as “by” its last day, and shown from that day on', async () => {
    const { page } = await stage.visit({ map: false, query: '?to=2025-10-18' });
    const dates = () => page.locator('.entry-date').allInnerTexts();
    expect((await dates()).filter((date) => date.startsWith('by 19 October'))).toEqual([]);
    await page.getByRole('slider').first().press('ArrowRight');
    await page.waitForURL(/to=2025-10-19/);
    expect((await dates()).filter((date) => date.startsWith('by 19 October 2025')).length).toBeGreaterThan(3);
  });

  it('is of a set: both its members are said, and a window between them does not hold it', async () => {
    const { page } = await stage.visit({ map: false, query: '?to=2025-10-30&from=2025-10-05' });
    expect(await everyEvent(page)).not.toContain('petro-addresses-protest-outside-un');
    await page.goto(`${stage.site.address}?to=2025-11-03&from=2025-10-05`);
    await page.locator('.entry-button[data-event="petro-addresses-protest-outside-un"]').waitFor();
    const entry = page.locator('.entry').filter({ has: page.locator('[data-event="petro-addresses-protest-outside-un"]') });
    expect(await entry.locator('.entry-date').innerText()).toContain('September 2025, or between 1 and 12 November 2025');
  });
});

describe('an id that was published once', () => {
  it('leads to the event that holds it now: an event’s, and a claim’s', async () => {
    for (const id of ['petro-calls-trump-barbarian', 'trump-killing-fields-ultimatum.mouth-trump']) {
      const { page } = await stage.visit({ map: false, query: `?event=${id}` });
      await page.locator('.card-id code', { hasText: id.startsWith('petro') ? 'petro-tells-nbc-not-for-killing' : 'trump-calls-petro-illegal-drug-leader' }).first().waitFor({ state: 'attached' });
      expect(await page.locator('.notice').count()).toBe(0);
    }
  });

  it('opens a notice that says why, where it was let go', async () => {
    const { page } = await stage.visit({ map: false, query: '?event=un-reports-record-cocaine-production' });
    await page.getByText('“un-reports-record-cocaine-production” is published no longer:').waitFor();
    expect(await page.locator('article.card').count()).toBe(0);
  });
});
