import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atRest } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const card = (page: Page) => page.getByRole('article');
/** One blank line at most between two lines, and none at the ends. */
const tidy = (text: string) => text.replaceAll('\r', '').split('\n').map((line) => line.trim()).join('\n').replaceAll(/\n{3,}/g, '\n\n').trim();

/** What is in the clipboard of a reader who marks the whole card and copies it. */
async function copiedCard(page: Page): Promise<string> {
  await card(page).evaluate((article) => getSelection()?.selectAllChildren(article));
  await page.keyboard.press('Control+C');
  return tidy(await page.evaluate(() => navigator.clipboard.readText()));
}

describe('a card, copied', () => {
  const reading = { map: false, permissions: ['clipboard-read', 'clipboard-write'] };

  it('is title, day, place, then of each article its name and day, its sentence and the speaker', async () => {
    const { page } = await stage.visit({ ...reading, query: '?event=petro-halts-intelligence-sharing' });
    expect(await copiedCard(page)).toBe([
      'Petro orders a halt to intelligence sharing with US agencies until the attacks cease',
      'Politics, law and diplomacy · Tuesday 11 November 2025, worked out by us · no place reported',
      '',
      'An unsigned report, 12 Nov 2025',
      'Colombian President Gustavo Petro has ordered a suspension of intelligence sharing with United States security agencies, citing ongoing US missile strikes in the Caribbean that have killed at least 75 people.',
      '— the article itself',
      '',
      'The Colombian leader announced on social media platform X that all levels of the public security forces’ intelligence services are to halt communications and cooperation with US agencies until the attacks cease.',
      '— Gustavo Petro',
      '',
      'Common Dreams, 13 Nov 2025',
      'Petro announced Tuesday that he halted "communications and other agreements with US security agencies" over the boat attacks that have killed at least 76 people.',
      '— the article itself; Gustavo Petro',
    ].join('\n'));
  });

  it('has what cannot both hold first, each side with its speaker', async () => {
    const { page } = await stage.visit({ ...reading, query: '?event=vessel-petro-called-colombian' });
    expect(await copiedCard(page)).toBe([
      'A struck vessel was Colombian, Petro says; the White House rejects it',
      'Strike · between September and 14 November 2025, worked out by us · no place reported',
      '',
      'Accounts differ: nationality',
      'Gustavo Petro',
      'Colombian',
      'An agency compilation, 10–14 Nov 2025',
      '',
      'The White House disputing this',
      'The U.S. White House labelled the claim “baseless and reprehensible.”',
      'An agency compilation, 10–14 Nov 2025',
      '',
      'An agency compilation, 10–14 Nov 2025',
      'Petro has gone further: he claimed that one of the most recent vessels struck by the U.S. was in fact Colombian and had Colombian citizens aboard.',
      '— Gustavo Petro',
      '',
      'The U.S. White House labelled the claim “baseless and reprehensible.”',
      '— The White House',
      '',
      'Killed',
      'not reported',
      'No document gives a number of dead of this strike.',
      'The document says neither where nor when this vessel was struck, nor whether anyone died. It may be a vessel of another strike told here, such as the two in the eastern Pacific; the document does not say.',
    ].join('\n'));
  });
});

describe('a card, read aloud', () => {
  it('goes from the title to the accounts that differ, who disputes whom, and then to each article’s own words with their marks', async () => {
    const { page } = await stage.visit({ map: false, query: '?event=vessel-petro-called-colombian' });
    expect(await card(page).ariaSnapshot()).toBe([
      '- article "A struck vessel was Colombian, Petro says; the White House rejects it":',
      '  - button "All events"',
      '  - heading "A struck vessel was Colombian, Petro says; the White House rejects it" [level=2]',
      '  - paragraph:',
      '    - text: Strike ·',
      '    - strong: between September and 14 November 2025',
      '    - text: ", worked out by us · no place reported"',
      '  - \'region "Accounts differ: nationality"\':',
      '    - \'heading "Accounts differ: nationality" [level=3]\'',
      '    - list:',
      '      - listitem:',
      '        - strong: Gustavo Petro',
      '        - text: ", disputed by the White House"',
      '        - emphasis: Colombian',
      '        - paragraph: An agency compilation, 10–14 Nov 2025',
      '      - listitem:',
      '        - strong: The White House',
      '        - text: disputing this',
      '        - blockquote:',
      '          - text: The U.S. White House',
      '          - mark: "marked: labelled the claim “baseless and reprehensible.” end of mark"',
      '        - paragraph: An agency compilation, 10–14 Nov 2025',
      '  - figure "An agency compilation, 10–14 Nov 2025":',
      '    - heading "An agency compilation, 10–14 Nov 2025" [level=3]',
      '    - blockquote:',
      '      - text: "Petro has gone further:"',
      '      - mark: "marked: he claimed that one of the most recent vessels struck by the U.S. was in fact Colombian and had Colombian citizens aboard end of mark"',
      '      - text: .',
      '    - paragraph: — Gustavo Petro',
      '    - blockquote:',
      '      - text: The U.S. White House',
      '      - mark: "marked: labelled the claim “baseless and reprehensible.” end of mark"',
      '    - paragraph: — The White House',
      '    - paragraph:',
      `      - 'link "Read the original: an agency compilation, 10–14 Nov 2025"':`,
      '        - /url: https://progresoweekly.us/wheres-the-evidence-for-ongoing-drug-smuggling-boat-strikes',
      '        - text: Read the original',
      `      - 'button "All 14 events resting on this article: an agency compilation, 10–14 Nov 2025"': All 14 events resting on this article`,
      '    - group: Where in the document (an agency compilation, 10–14 Nov 2025)',
      '  - term: Killed',
      '  - definition:',
      '    - strong: not reported',
      '    - text: No document gives a number of dead of this strike.',
      '  - group: How this is known',
      '  - paragraph: The document says neither where nor when this vessel was struck, nor whether anyone died. It may be a vessel of another strike told here, such as the two in the eastern Pacific; the document does not say.',
      '  - paragraph:',
      '    - link "A page of its own":',
      '      - /url: event/vessel-petro-called-colombian/',
      '  - navigation "Previous and next event":',
      '    - button "Previous Boats are struck off Venezuela’s coast, Common Dreams and UN experts say"',
      '    - button "Next US ships, a submarine, aircraft and troops are in the region, an agency compilation says"',
    ].join('\n'));
  });
});

describe('a card on a phone', () => {
  it.each(['eln-vessel-struck', 'carranza-boat-struck', 'strikes-on-venezuela-and-seizure-of-maduro', 'ford-strike-group-arrives'])(
    'has four lines of its first clipping in sight, and takes no more than a third of the screen: %s',
    async (id) => {
      const { page } = await stage.visit({ map: false, query: `?event=${id}`, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
      await atRest(page);
      const { lines, sheet } = await page.evaluate(() => {
        const end = document.querySelector('.panel')?.getBoundingClientRect().bottom ?? 0;
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('.clipping blockquote') ?? document.body);
        const ends = [...new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ bottom }) => Math.round(bottom)))];
        return { lines: ends.filter((bottom) => bottom <= end), sheet: document.querySelector('.sheet')?.getBoundingClientRect().height ?? Infinity };
      });
      // Boxes of one line end within a few pixels of each other.
      const apart = lines.toSorted((a, b) => a - b).filter((bottom, index, all) => index === 0 || bottom - (all[index - 1] ?? 0) > 9);
      expect(apart.length).toBeGreaterThanOrEqual(4);
      expect(sheet).toBeLessThanOrEqual(844 / 3);
    },
  );

  it('has targets of 44 pixels: back, the steps, and what leads on', async () => {
    const { page } = await stage.visit({ map: false, query: '?event=vessel-petro-called-colombian', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const low = await page.locator('.card :is(button, a, summary)').evaluateAll((targets) =>
      targets.filter((target) => target.getBoundingClientRect().height < 44).map((target) => `${target.textContent?.trim()}: ${target.getBoundingClientRect().height}`));
    expect(low).toEqual([]);
  });
});

describe('the tour', () => {
  it('has one heading of its own level and one Next, and no second way back', async () => {
    const { page } = await stage.visit({ map: false });
    await page.getByRole('button', { name: /^Take the tour/ }).click();
    await card(page).waitFor();
    const reading = page.getByRole('region', { name: 'Reading' });
    expect(await reading.getByRole('heading', { level: 2 }).count()).toBe(1);
    expect(await reading.getByRole('button', { name: /^Next/ }).count()).toBe(1);
    expect(await reading.getByRole('button', { name: 'All events' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Leave the tour' }).click();
    await reading.getByRole('button', { name: 'All events' }).waitFor();
    expect(await reading.getByRole('button', { name: /^Next/ }).count()).toBe(1);
  });
});

describe('one count', () => {
  const said = async (page: Page) => ({
    list: await page.locator('.region-reading .event-list > .hint').innerText(),
    table: await page.locator('.table-top h2').innerText(),
    rows: await page.locator('tr[data-row]').count(),
    kinds: await page.locator('.legend-count').allInnerTexts(),
  });

  it('has all events under it, in the list, the filters and the table: with a kind hidden', async () => {
    const { page } = await stage.visit({ query: '?view=table&kinds=strike' });
    expect(await said(page)).toEqual({
      list: '12 of 67 events up to this date', table: '12 of 67 events up to Friday 9 January 2026', rows: 12, kinds: ['12', '0 of 7', '0 of 2', '0 of 46'],
    });
  });

  it('and in a search on an earlier day, which finds more than is shown then', async () => {
    const { page } = await stage.visit({ query: '?view=table&to=2025-10-20' });
    await page.getByRole('textbox', { name: /^Search events/ }).fill('carrier');
    await page.getByText(/events found for “carrier”/).waitFor();
    expect(await said(page)).toEqual({
      list: '5 of 67 events found for “carrier”; of them shown now: 2', table: '2 of 67 events up to Monday 20 October 2025', rows: 2, kinds: [],
    });
  });
});
