import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { documents, headAt, query } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const field = (page: Page) => page.getByRole('textbox', { name: /^Search events/ });
const entries = (page: Page) => page.locator('.event-list li .entry-button').allInnerTexts();
/** Where each line of the text ends, from the top of the window, in pixels. */
const lineEnds = (page: Page, selector: string) => page.locator(selector).first().evaluate((element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines: { middle: number; end: number }[] = [];
  for (const { top, bottom } of [...range.getClientRects()].toSorted((a, b) => a.top - b.top)) {
    const [middle, last] = [(top + bottom) / 2, lines.at(-1)];
    // A mark and the words beside it are boxes of one line.
    if (last !== undefined && middle - last.middle < (bottom - top) / 2) last.end = Math.max(last.end, bottom);
    else lines.push({ middle, end: bottom });
  }
  return lines.map(({ end }) => end);
});
const tour = (page: Page) => page.getByRole('region', { name: 'Guided tour' });

describe('the search', () => {
  it('begins with a slash, finds words of the excerpts, marks them and says how many', async () => {
    const { page } = await stage.visit();
    await page.keyboard.press('/');
    await page.keyboard.type('narco-trafficking route');
    await page.getByText('1 of 67 events found for “narco-trafficking route”').waitFor();
    expect(await entries(page)).toEqual(['A vessel said to be the ELN’s is struck; three killed, Hegseth says']);
    expect(await page.locator('.entry-words mark').allInnerTexts()).toEqual(['narco-trafficking', 'route']);
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    expect((await entries(page)).length).toBe(67);
    await page.context().close();
  });

  it('says of what it found that it lies after the date shown, and moves there when that is opened', async () => {
    const { page } = await stage.visit({ query: '?to=2025-10-01' });
    await field(page).fill('narco-trafficking');
    await page.getByText('after the date shown').waitFor();
    await page.locator('.event-list .entry-button').first().click();
    await headAt(page, /^Friday 17 October 2025/);
    await page.getByRole('button', { name: 'Back to the one found' }).click();
    expect(await field(page).inputValue()).toBe('narco-trafficking');
    await page.context().close();
  });

  it('that finds nothing says so and can be cleared by one press', async () => {
    const { page } = await stage.visit();
    await field(page).fill('zebra');
    await page.getByText('No event here has all of these words.').waitFor();
    await page.locator('.empty').getByRole('button').click();
    expect((await entries(page)).length).toBe(67);
    await page.context().close();
  });
});

describe('everything filtered away', () => {
  it('says which way leads back, and leads back', async () => {
    const { page } = await stage.visit({ query: '?kinds=' });
    await page.getByText('All kinds of events are hidden.').waitFor();
    await page.locator('.empty').getByRole('button', { name: 'Show all kinds' }).click();
    await page.waitForFunction(() => location.search === '');
    expect((await entries(page)).length).toBe(67);
    await page.context().close();
  });
});

describe('the tour', () => {
  it('goes from first to last by the keyboard alone, and ends', async () => {
    const { page } = await stage.visit();
    await page.getByRole('button', { name: /^Take the tour/ }).focus();
    await page.keyboard.press('Enter');
    await tour(page).getByText(/^1 of \d+$/).waitFor();
    const count = Number((await tour(page).getByText(/^1 of \d+$/).innerText()).replace('1 of ', ''));
    const titles = new Set<string>();
    for (let stage = 1; stage <= count; stage++) {
      await tour(page).getByText(`${stage} of ${count}`).waitFor();
      titles.add(await tour(page).getByRole('heading').innerText());
      expect(query(page)).toContain('event=');
      await page.keyboard.press('Enter');
    }
    expect(count).toBeGreaterThanOrEqual(6);
    expect(titles.size).toBe(count);
    await tour(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('card-title');
    await page.context().close();
  });

  it('is left by doing anything else', async () => {
    const { page } = await stage.visit();
    await page.getByRole('button', { name: /^Take the tour/ }).click();
    await tour(page).getByRole('button', { name: 'Next' }).click();
    await page.keyboard.press('Escape');
    await tour(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('stands with its title, text and buttons above the slider on a phone', async () => {
    const { page } = await stage.visit(phone);
    await page.getByRole('button', { name: /^Take the tour/ }).tap();
    await tour(page).getByRole('button', { name: 'Next' }).tap();
    const [text, time] = [await tour(page).locator('.tour-text').boundingBox(), await page.locator('.region-time').boundingBox()];
    if (text === null || time === null) throw new Error('the tour is not shown');
    expect(text.y + text.height).toBeLessThanOrEqual(time.y);
    await page.context().close();
  });
});

describe('the card', () => {
  it('leads with the sentence that its editor chose, its words marked, and prints no words and no sentence twice', async () => {
    const { page } = await stage.visit({ query: '?event=eln-vessel-struck' });
    const lead = page.locator('article blockquote').first();
    // The sentence before it in the article, on the boat that the US claimed was used for drugs, comes later in the card.
    expect(await lead.innerText()).toBe('Hegseth said the strike, which took place on Friday, targeted "a vessel affiliated with Ejército de Liberación Nacional (ELN), a designated terrorist organization."');
    expect(await lead.locator('mark').allInnerTexts()).toEqual([
      'the strike, which took place on Friday',
      'targeted "a vessel affiliated with Ejército de Liberación Nacional (ELN), a designated terrorist organization."',
    ]);
    const quoted = await page.locator('article blockquote mark').allInnerTexts();
    expect(quoted).toContain('All three terrorists were killed');
    expect(new Set(quoted).size).toBe(quoted.length);
    const sentences = await page.locator('article blockquote').allInnerTexts();
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(await page.locator('article .note').innerText()).toContain('Beyond it no document disputes Hegseth’s account');
    await page.context().close();
  });

  it('explains the 12-mile limit where a speaker turns on it, and only there', async () => {
    const { page } = await stage.visit({ query: '?event=carranza-boat-struck' });
    await page.getByRole('article').getByText('12 nautical miles').waitFor();
    await page.goto(`${stage.site.address}?event=vessel-petro-called-colombian`);
    await page.getByRole('article').waitFor();
    expect(await page.getByRole('article').getByText('12 nautical miles').count()).toBe(0);
    await page.context().close();
  });

  it('leads from an article to all that rests on it, and back', async () => {
    const { page } = await stage.visit({ query: '?event=ford-strike-group-arrives' });
    await page.getByRole('button', { name: /events resting on this article/ }).first().click();
    const heading = await page.getByRole('heading', { level: 2 }).first().innerText();
    expect(heading).toBe(`All ${(await entries(page)).length} events resting on this article`);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: /Gerald R. Ford/ }).waitFor();
    await page.context().close();
  });

  it('shows in an article’s list of events that article’s words alone', async () => {
    const { page } = await stage.visit({ query: '?event=eln-vessel-struck' });
    await page.getByRole('button', { name: /events resting on this article: Common Dreams, 19 Oct 2025/ }).click();
    await page.getByRole('heading', { level: 2, name: 'events resting on this article' }).waitFor();
    const [, text = ''] = [...documents].find(([name]) => name.startsWith('003')) ?? [];
    const quoted = await page.locator('.entry-words').allInnerTexts();
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((words) => words === '' || !text.includes(words))).toEqual([]);
    // On its card another newspaper stands first.
    const revoked = page.locator('.entry', { hasText: 'revokes Petro’s visa' }).locator('.entry-words');
    expect(await revoked.innerText()).toContain('visa');
  });

  it('shows on a phone its title, when, where and the first words above the slider', async () => {
    const { page } = await stage.visit({ ...phone, query: '?event=eln-vessel-struck' });
    const time = await page.locator('.region-time').boundingBox();
    const covered: string[] = [];
    for (const part of ['.card-title', '.when-where']) {
      const box = await page.locator(part).boundingBox();
      if (box === null || time === null || box.y + box.height > time.y) covered.push(part);
    }
    expect(covered).toEqual([]);
    // A whole sentence may be longer than what fits: its first four lines are in sight.
    const sentence = await lineEnds(page, '.clipping blockquote');
    expect(sentence.length).toBeGreaterThanOrEqual(4);
    expect(sentence[3]).toBeLessThanOrEqual(time?.y ?? 0);
    await page.context().close();
  });
});

describe('a window too low for panes', () => {
  for (const [width, height] of [[844, 390], [320, 256], [1280, 400]] as const) {
    it(`at ${width} × ${height} lets everything be scrolled to`, async () => {
      const { page } = await stage.visit({ viewport: { width, height } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const unreached: string[] = [];
      for (const part of ['.region-map', '.region-time [role="slider"]', '.notes']) {
        await page.locator(part).first().scrollIntoViewIfNeeded();
        const box = await page.locator(part).first().boundingBox();
        if (box === null || box.y >= height || box.y + box.height <= 0) unreached.push(part);
      }
      expect(unreached).toEqual([]);
      await page.context().close();
    });
  }
});

describe('touch', () => {
  it('finds every button of the shell and the panel 44 pixels high', async () => {
    const { page } = await stage.visit({ ...phone, query: '?event=eln-vessel-struck' });
    const low = await page.locator('.masthead button, .back, .steps button').evaluateAll((buttons) =>
      buttons.filter((button) => button.getBoundingClientRect().height < 44).map((button) => button.className),
    );
    expect(low).toEqual([]);
    await page.context().close();
  });
});
