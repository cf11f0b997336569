import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents, head, headAt, mapDrawn, mapFailure, query, quotationsOnCard } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const eln = /vessel said to be the ELN’s/;

describe('a mark on the map', () => {
  it('opens the card with the very words of the document', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    await page.locator('.region-map').getByRole('button', { name: eln }).click();
    await page.getByRole('heading', { level: 2, name: eln }).waitFor();
    const quotations = await quotationsOnCard(page);
    expect(quotations.map(({ text }) => text)).toContain('All three terrorists were killed');
    for (const { text, document, start, end } of quotations) expect(text).toBe(documents.get(document)?.slice(start, end));
    expect(query(page)).toBe('?event=eln-vessel-struck');
    await page.context().close();
  });

  it('names itself when pointed at', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    await page.locator('.region-map').getByRole('button', { name: eln }).hover();
    await page.locator('.region-map').getByText(eln).last().waitFor();
    await page.context().close();
  });

  it('can be chosen from the name of its sea, which offers what is reported there', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    await page.locator('.region-map').getByRole('button', { name: 'Events reported: Caribbean Sea' }).click();
    await page.getByRole('dialog').getByRole('button', { name: eln }).click();
    await page.getByRole('heading', { level: 2, name: eln }).waitFor();
    await page.context().close();
  });
});

describe('the card', () => {
  it('keeps apart who says what of which waters, and says that nobody else is heard', async () => {
    const { page } = await stage.visit({ query: '?event=carranza-boat-struck' });
    const card = page.getByRole('article');
    const words = await card.innerText();
    expect(words).toContain('territorial waters');
    expect(words).not.toContain('international waters');
    expect(words).toContain('No other claim about this is shown here.');
    expect(words).toContain('mid-September 2025');
    await page.context().close();
  });

  it('says that a date comes from the public record, and that the document has none', async () => {
    const { page } = await stage.visit({ query: '?event=strikes-on-venezuela-and-seizure-of-maduro' });
    expect(await page.locator('.when-where').innerText()).toContain('Saturday 3 January 2026, from the public record');
    await page.getByText('How this is known').click();
    await page.getByText('The document gives no date; the public record puts the strikes and the seizure on 3 January 2026.').waitFor();
    expect(await page.getByRole('article').innerText()).toMatch(/not reported/i);
    await page.context().close();
  });

  it('tells one event from two articles', async () => {
    const { page } = await stage.visit({ query: '?event=strike-with-two-survivors' });
    const documentsQuoted = new Set((await quotationsOnCard(page)).map(({ document }) => document.slice(0, 3)));
    expect([...documentsQuoted].toSorted()).toEqual(['002', '003']);
    await page.context().close();
  });

  it('goes to the next event and the one before, and closes with Escape', async () => {
    const { page } = await stage.visit({ query: '?event=eln-vessel-struck' });
    const title = page.getByRole('article').getByRole('heading', { level: 2 });
    const first = await title.innerText();
    await page.getByRole('navigation', { name: 'Previous and next event' }).getByRole('button', { name: /^Next/ }).click();
    await page.waitForFunction((text) => document.querySelector('article h2')?.textContent !== text, first);
    await page.getByRole('navigation', { name: 'Previous and next event' }).getByRole('button', { name: /^Previous/ }).click();
    await page.getByRole('heading', { level: 2, name: eln }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await page.context().close();
  });
});

describe('a link', () => {
  it('survives a reload: the same event, the same head', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-23&event=eln-vessel-struck' });
    await page.reload();
    await page.getByRole('heading', { level: 2, name: eln }).waitFor();
    await headAt(page, /^Thursday 23 October 2025/);
    await page.context().close();
  });

  it('to an event includes it in time, says that the slider has moved, and the address follows', async () => {
    const { page } = await stage.visit({ query: '?to=2025-09-01&event=eln-vessel-struck' });
    await headAt(page, /^Friday 17 October 2025/);
    expect(await page.locator('.notice p').allInnerTexts()).toEqual(['In the address, “to=2025-09-01” lies before the event that it names; the slider has moved on to it.']);
    expect(query(page)).toBe('?to=2025-10-17&event=eln-vessel-struck');
    await page.context().close();
  });

  it('that is not understood says so and breaks nothing', async () => {
    const { page } = await stage.visit({ query: '?to=2025-02-31&event=nobody&kinds=strike,cats' });
    const notice = await page.locator('.notice').innerText();
    expect(notice).toContain('2025-02-31');
    expect(notice).toContain('nobody');
    expect(notice).toContain('cats');
    await headAt(page, /^Friday 9 January 2026/);
    await page.context().close();
  });

  it('Back undoes a selection', async () => {
    const { page } = await stage.visit();
    await page.getByRole('button', { name: eln }).first().click();
    await page.getByRole('heading', { level: 2, name: eln }).waitFor();
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('article') === null);
    expect(query(page)).toBe('');
    await page.context().close();
  });
});

describe('the legend', () => {
  it('takes a kind away from map, list and count, and brings it back', async () => {
    const { page } = await stage.visit();
    await mapDrawn(page);
    await page.getByRole('checkbox', { name: /Strikes/ }).uncheck();
    await page.waitForFunction(() => location.search === '?kinds=deployment,border,diplomacy');
    expect(await page.getByRole('button', { name: eln }).count()).toBe(0);
    await page.getByRole('checkbox', { name: /Strikes/ }).check();
    await page.waitForFunction(() => location.search === '');
    await page.context().close();
  });
});

describe('without WebGL', () => {
  it('says so, and the whole story can be read from the list', async () => {
    const { page } = await stage.visit({ webgl: false });
    await mapFailure(page).waitFor();
    const item = page.getByRole('listitem').filter({ hasText: 'fisherman Alejandro Carranza' });
    expect(await item.innerText()).toContain('killed a Colombian fisherman, Alejandro Carranza');
    await item.getByRole('button').click();
    await page.locator('.card-title').waitFor();
    const quotations = await quotationsOnCard(page);
    expect(quotations.length).toBeGreaterThan(3);
    await head(page).focus();
    await page.keyboard.press('Home');
    await headAt(page, /^Monday 25 August 2025/);
    await page.context().close();
  });
});
