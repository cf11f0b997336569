import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { headAt, mapDrawn } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

/** Written by hand from the documents: the strikes that had begun by 19 October, whenever they came to be told. */
const happenedBy19October = [
  'A strike kills the fisherman Alejandro Carranza, Petro says',
  'US strikes on boats begin in the Caribbean, Common Dreams says',
  'A strike leaves two survivors, the US says',
  'Some victims of the strikes, “including Thursday’s”, were fishermen, by claims Petro repeats',
  'A vessel said to be the ELN’s is struck; three killed, Hegseth says',
  'Citizens of several countries are among those killed or “impacted”, Colombia, Trinidad and Tobago, and Petro say',
  'The strikes spread to the Pacific Ocean, Common Dreams says',
  'Boats are struck off Venezuela’s coast, Common Dreams and UN experts say',
  'A struck vessel was Colombian, Petro says; the White House rejects it',
  'Trump’s administration escalates strikes off Venezuela and Colombia, an agency compilation says',
];

/** Likewise: the strikes of which the two articles of 19 October (002, and the third of 003) already tell. */
const reportedBy19October = [
  'A strike kills the fisherman Alejandro Carranza, Petro says',
  'US strikes on boats begin in the Caribbean, Common Dreams says',
  'A strike leaves two survivors, the US says',
  'Some victims of the strikes, “including Thursday’s”, were fishermen, by claims Petro repeats',
  'A vessel said to be the ELN’s is struck; three killed, Hegseth says',
  'Citizens of several countries are among those killed or “impacted”, Colombia, Trinidad and Tobago, and Petro say',
];

const listed = (page: Page) => page.locator('.region-reading li h3').evaluateAll((titles) => titles.map((title) => title.textContent?.trim() ?? ''));

describe('the two clocks', () => {
  it('show what had happened by a day, and what could be known by it', async () => {
    const { page } = await stage.visit({ viewport: { width: 1440, height: 900 }, query: '?to=2025-10-19&kinds=strike' });
    expect((await listed(page)).toSorted()).toEqual(happenedBy19October.toSorted());
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByRole('radio', { name: 'When it was reported' }).check();
    await headAt(page, /^Sunday 19 October 2025/);
    await page.waitForFunction(() => location.search.includes('known=2025-10-19'));
    expect((await listed(page)).toSorted()).toEqual(reportedBy19October.toSorted());
    await page.context().close();
  });

  it('differ on the map too: on 19 October the eastern Pacific is empty on both, Venezuela’s coast holds what was told', async () => {
    const { page } = await stage.visit({ query: '?known=2025-10-19' });
    await mapDrawn(page);
    const places = await page.locator('.region-map [role="group"]').evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label') ?? ''));
    expect(places.filter((name) => name.startsWith('Eastern Pacific'))).toEqual([]);
    expect(places.some((name) => name.startsWith('Off the coast of Venezuela: 1 event'))).toBe(true);
    await page.context().close();
  });
});

describe('playing to the end', () => {
  it('at twice the pace arrives at the last day and stops there', async () => {
    const { page } = await stage.visit({ viewport: { width: 1440, height: 900 }, query: '?to=2025-12-20' });
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByRole('radio', { name: '2×' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Play/ }).click();
    await headAt(page, /^Friday 9 January 2026/);
    await page.getByRole('button', { name: /^Play/ }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });
});

describe('with everything filtered away', () => {
  it('says so on a phone as on a desktop, and one press brings it back', async () => {
    for (const size of [{ viewport: { width: 1280, height: 800 } }, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }]) {
      const { page } = await stage.visit({ ...size, query: '?kinds=' });
      await page.getByText('All kinds of events are hidden.').waitFor();
      await page.getByRole('button', { name: 'Show all kinds' }).first().click();
      await page.waitForFunction(() => location.search === '');
      expect((await listed(page)).length).toBe(67);
      await page.context().close();
    }
  });
});
