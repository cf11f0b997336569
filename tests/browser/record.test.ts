import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { head, headText, mapDrawn, query } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const viewport = { width: 1440, height: 900 };
const theSwitch = (page: Page) => page.getByRole('switch', { name: 'Compare with the public record' });
const coverage = (page: Page) => page.getByRole('region', { name: 'What these five documents see' });
const rows = (table: ReturnType<Page['locator']>) => table.locator('tbody tr').evaluateAll((found) => found.map((row) =>
  [...row.children].map((cell) => [...cell.childNodes].map((part) => part.textContent?.trim() ?? '').filter((text) => text !== '').join(' | '))));
const captionOf = (page: Page) => page.locator('.time-caption').textContent();

describe('without its switch the public record', () => {
  it('stands behind the chart as one quiet line with its name, and nothing of it is fetched', async () => {
    const { page, requests } = await stage.visit({ viewport });
    await mapDrawn(page);
    expect(await theSwitch(page).isChecked()).toBe(false);
    expect(await page.locator('.region-time').getByText('Public record').allTextContents()).toEqual(['public record (trackers, press)']);
    expect(await page.locator('.instrument-drawing .is-told .record-line').getAttribute('d')).toMatch(/^M[\d.]+,[\d.]+(?:[HLV][\d.,]+)+$/);
    expect(await page.locator('.instrument-drawing .square.of-record').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))).toEqual([]);
    expect(await page.locator('.region-map').getByText(/public record/i).count()).toBe(0);
    expect(requests.filter((address) => /record/i.test(address))).toEqual([]);
    await page.context().close();
  });

  it('leaves the drawing exactly as it was once it is switched off again', async () => {
    const { page } = await stage.visit({ viewport });
    await mapDrawn(page);
    const drawing = () => page.locator('.instrument-drawing').innerHTML().then((markup) => markup.replaceAll(/cl-\d+/g, 'an-id'));
    const places = () => page.locator('.region-map [role="group"]').evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label')));
    const before = { drawing: await drawing(), places: await places(), query: query(page) };
    await theSwitch(page).check();
    await coverage(page).waitFor();
    expect(await drawing()).not.toBe(before.drawing);
    await theSwitch(page).uncheck();
    await coverage(page).waitFor({ state: 'detached' });
    expect({ drawing: await drawing(), places: await places(), query: query(page) }).toEqual(before);
    await page.context().close();
  });
});

describe('the switch', () => {
  it('puts the record beside the documents, keeps the head where it was and lets the axis grow to 8 March', async () => {
    const { page, problems, requests } = await stage.visit({ viewport });
    await mapDrawn(page);
    const before = await headText(page);
    await theSwitch(page).check();
    await coverage(page).waitFor();
    expect(query(page)).toBe('?record=1');
    expect(await headText(page)).toBe(before);
    expect(await captionOf(page)).toContain('public record 114–123 (35 strikes)');
    await head(page).press('End');
    expect(await headText(page)).toMatch(/^Sunday 8 March 2026/);
    expect(await captionOf(page)).toContain('public record 146–157 (45 strikes)');
    await head(page).press('Home');
    expect(await captionOf(page)).not.toContain('strikes)');
    expect(requests.filter((address) => !address.startsWith(stage.site.address))).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('brings all of its views at once: none comes after the others', async () => {
    const { page } = await stage.visit({ viewport, map: false });
    await page.evaluate(() => {
      const seen = new MutationObserver(() => {
        if (!/\(35 strikes\)/.test(document.querySelector('.time-caption')?.textContent ?? '')) return;
        document.body.dataset['came'] = String([...document.querySelectorAll('.record-coverage, #record-list-title')].length);
        seen.disconnect();
      });
      seen.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await theSwitch(page).check();
    await page.locator('body[data-came]').waitFor();
    expect(await page.locator('body').getAttribute('data-came')).toBe('2');
  });

  it('is a link, undone by Back', async () => {
    const { page } = await stage.visit({ viewport });
    await theSwitch(page).check();
    await coverage(page).waitFor();
    await page.reload();
    await coverage(page).waitFor();
    expect(await theSwitch(page).isChecked()).toBe(true);
    await page.goBack();
    await coverage(page).waitFor({ state: 'detached' });
    expect(await theSwitch(page).isChecked()).toBe(false);
    await page.context().close();
  });

  it('says when the record cannot be fetched, and tries again', async () => {
    const { page } = await stage.visit({ viewport });
    await page.route(/_virtual_record-/, (route) => route.abort());
    await theSwitch(page).check();
    await page.getByText('The record could not be fetched.').waitFor();
    expect(await head(page).isVisible()).toBe(true);
    await page.unroute(/_virtual_record-/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await coverage(page).waitFor();
    await page.context().close();
  });

  it('works with the keyboard alone', async () => {
    const { page } = await stage.visit({ viewport });
    await theSwitch(page).focus();
    await page.keyboard.press('Space');
    await coverage(page).waitFor();
    const entry = page.getByRole('button', { name: 'Strike in the Caribbean Sea: 11 killed' }).and(page.locator('.entry-button'));
    await entry.focus();
    await page.keyboard.press('Enter');
    await page.locator('article h2:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.entry-button:focus').waitFor();
    expect(await page.locator('.entry-button:focus').textContent()).toBe('Strike in the Caribbean Sea: 11 killed');
    await page.context().close();
  });
});

describe('what these five documents see', () => {
  it('is said in numbers, article by article and toll by toll', async () => {
    const { page } = await stage.visit({ viewport, query: '?record=1' });
    await coverage(page).waitFor();
    expect(await coverage(page).locator('.record-coverage-lead').textContent()).toBe(
      'The record holds 45 strikes, from 2 September 2025 to 8 March 2026. It ends there; later strikes have been reported. The articles tell 6 of them one by one. ' +
      '15 fall on days that no article covers. 10 came after the last article.',
    );
    expect(await rows(coverage(page).locator('.record-articles'))).toEqual([
      ['The Wall Street Journal | 19 Oct 2025', '7', '7', '2'],
      ['Common Dreams | 19 Oct 2025', '7', '7', '2'],
      ['Common Dreams | 23 Oct 2025', '9', '9', '1'],
      ['an unsigned report | 12 Nov 2025', '20', '19', '1'],
      ['Common Dreams | 13 Nov 2025', '20', '20', '1'],
      ['an agency compilation | between 10 and 14 November 2025', '20', '20', '3'],
      ['an unsigned rewrite of a BBC interview | 9 Jan 2026', '35', '35', '0'],
    ]);
    expect((await rows(coverage(page).locator('.record-tolls'))).map(([printed, record]) => `${printed?.split(' | ')[0]} → ${record}`).toSorted()).toEqual([
      'at least 75 → 79 to 80 killed | The same as had been announced by that day; one strike, 4 killed, was made and not yet announced.',
      'at least 76 → 79 to 80 killed | The same as had been announced before that day.',
      'At least 29 → 32 killed | The same as had been announced before that day.',
      'At least 32 → 32 killed | The same.',
      'at least 37 → 37 killed | The same.',
      'at least nine → 9 strikes | The same.',
      'at least seven → 7 boats | The same.',
      'seven vessels → 7 boats | The same.',
      'well over 70 → 79 to 80 killed | It fits the record, and names no exact figure.',
    ].toSorted());
    await page.context().close();
  });

  it('is said in Spanish too', async () => {
    const { page } = await stage.visit({ viewport, locale: 'es-CO', query: '?record=1&lang=es' });
    const region = page.getByRole('region', { name: 'Lo que ven estos cinco documentos' });
    await region.waitFor();
    expect(await page.getByRole('switch', { name: 'Comparar con el registro público' }).isChecked()).toBe(true);
    expect(await region.locator('.record-coverage-lead').textContent()).toBe(
      'El registro recoge 45 ataques, del 2 de septiembre de 2025 al 8 de marzo de 2026. Termina ahí; se han reportado ataques posteriores. Los artículos narran 6 de ellos uno por uno. ' +
      '15 caen en días que ningún artículo abarca. 10 son posteriores al último artículo.',
    );
    expect(await captionOf(page)).toContain('registro público 114–123 (35 ataques)');
    await page.getByRole('button', { name: /^EN/ }).click();
    await coverage(page).waitFor();
    expect(await captionOf(page)).toContain('public record 114–123 (35 strikes)');
    await page.context().close();
  });
});

describe('an event that is also in the record', () => {
  it('has one mark and a card that holds both, apart', async () => {
    const { page } = await stage.visit({ viewport, query: '?record=1&event=eln-vessel-struck' });
    const beside = page.getByRole('region', { name: 'Public record', exact: true });
    await beside.waitFor();
    expect(await page.locator('article .card-title').textContent()).toBe('A vessel said to be the ELN’s is struck; three killed, Hegseth says');
    expect(await beside.textContent()).toContain('Announced on Sunday 19 October 2025, by Pete Hegseth');
    const links = await beside.getByRole('link').evaluateAll((found) => found.map((link) => [link.getAttribute('href'), link.getAttribute('rel')]));
    expect(links).toContainEqual(['https://airwars.org/?p=285559', 'noopener noreferrer']);
    await mapDrawn(page);
    const marks = page.locator('.region-map [role="group"] button');
    expect(await marks.and(page.getByRole('button', { name: /ELN.*also in the public record/ })).count()).toBe(1);
    expect(await marks.and(page.locator('[data-event="record-2025-10-17-a"]')).count()).toBe(0);
    await page.context().close();
  });

  it('has no second card while the switch is off', async () => {
    const { page } = await stage.visit({ viewport, query: '?event=eln-vessel-struck' });
    await page.locator('article .card-title').waitFor();
    expect(await page.getByRole('region', { name: 'Public record', exact: true }).count()).toBe(0);
    await page.context().close();
  });
});

describe('an entry of the record', () => {
  it('is chosen on the map from the count of its sea, and its card names it the public record’s, with what its sources give', async () => {
    const { page } = await stage.visit({ viewport, query: '?record=1' });
    await mapDrawn(page);
    await page.locator('.region-map [data-place="caribbean-sea"]').getByRole('button', { name: /^public record: \d+ strikes/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Strike in the Caribbean Sea: 6 killed.*14 October 2025.*public record/ }).click();
    const card = page.getByRole('article');
    expect(await card.locator('.card-title').textContent()).toBe('Strike in the Caribbean Sea: 6 killed');
    expect(await card.textContent()).toContain('Public record');
    expect(await card.getByRole('link', { name: /Trump says US strikes another boat accused of carrying drugs/ }).count()).toBe(1);
    expect(query(page)).toContain('event=record-2025-10-14-a');
    await page.context().close();
  });

  it('opens from a link, which turns the record on, and moves the head to it', async () => {
    const { page } = await stage.visit({ viewport, query: '?event=record-2026-02-20-a' });
    await page.getByRole('heading', { name: 'Strike in the eastern Pacific: 3 killed' }).waitFor();
    expect(await headText(page)).toMatch(/^Friday 20 February 2026/);
    await page.context().close();
  });

  it('of an undisclosed place stands in the list and on the slider, not on the map', async () => {
    const { page } = await stage.visit({ viewport, query: '?record=1&from=2025-12-31&to=2025-12-31' });
    await coverage(page).waitFor();
    await page.locator('.region-map canvas').waitFor();
    expect(await page.locator('.entry-button').getByText('Strike at a place not disclosed: 3 killed').count()).toBe(1);
    expect(await page.locator('.region-map [data-event^="record-2025-12-31"]').count()).toBe(0);
    await page.context().close();
  });

  it('names a copy without linking it', async () => {
    const { page } = await stage.visit({ viewport, query: '?event=record-2026-02-20-a' });
    const item = page.getByRole('listitem').filter({ hasText: 'nito-mag.blogspot.com' });
    await item.first().waitFor();
    expect(await item.first().textContent()).toContain('not linked');
    expect(await item.first().getByRole('link').count()).toBe(0);
    await page.context().close();
  });
});
