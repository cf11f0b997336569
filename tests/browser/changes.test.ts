import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfTheRecords, editRecords } from '../build/project.ts';
import { buildOver } from './publish.ts';
import { query } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let records: string;
let built: string;
let stage: Stage;

/** A next version, which lets go an event and a claim that were published before it, and has folded another event into one that stands. */
beforeAll(async () => {
  records = copyOfTheRecords();
  editRecords(records, 'data/release.json', (release) => ({ ...release, version: '9.0.0' }));
  editRecords(records, 'data/changes.json', (entries) => [{ version: '9.0.0', date: '2027-01-02', changes: ['taken-back'] }, ...entries]);
  editRecords(records, 'data/moved.json', (entries) => [
    ...entries,
    { id: 'a-rumour', now: null },
    { id: 'a-rumour.killed-main', now: null },
    { id: 'eln-vessel-struck.rumour', now: null },
    { id: 'fisherman-named', now: 'carranza-boat-struck' },
    { id: 'fisherman-named.killed-main', now: 'carranza-boat-struck.killed-petro' },
  ]);
  for (const [language, reason, heard, folded] of [
    ['en', 'The article corrected itself.', 'It was hearsay.', 'Folded: it is the same strike.'],
    ['es', 'El artículo se corrigió.', 'Era de oídas.', 'Se integra: es el mismo ataque.'],
  ] as const) {
    editRecords(records, `data/words/${language}.json`, (words) => {
      words.changes['taken-back'] = `A rumour was taken back. ${reason}`;
      words.moved['a-rumour'] = reason;
      words.moved['eln-vessel-struck.rumour'] = heard;
      words.moved['fisherman-named'] = folded;
      return words;
    });
  }
  built = buildOver(records);
  stage = await createStage(built);
});

afterAll(async () => {
  await stage.close();
  for (const folder of [records, built]) rmSync(folder, { recursive: true });
});

describe('a link to an event that was let go', () => {
  it('says so and why, and opens the page', async () => {
    const { page } = await stage.visit({ query: '?event=a-rumour' });
    await page.getByText('“a-rumour” is published no longer: The article corrected itself.', { exact: true }).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await page.context().close();
  });

  it('says so in Spanish', async () => {
    const { page } = await stage.visit({ query: '?lang=es&event=a-rumour' });
    await page.getByText('«a-rumour» ya no se publica: El artículo se corrigió.', { exact: true }).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await page.context().close();
  });

  it('gives the event’s reason for its claim too', async () => {
    const { page } = await stage.visit({ query: '?event=a-rumour.killed-main' });
    await page.getByText('“a-rumour.killed-main” is published no longer: The article corrected itself.', { exact: true }).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await page.context().close();
  });

  it('opens the event of a claim that was let go from one that stands, and says why the claim is gone', async () => {
    const { page } = await stage.visit({ query: '?event=eln-vessel-struck.rumour' });
    await page.getByText('“eln-vessel-struck.rumour” is published no longer: It was hearsay.', { exact: true }).waitFor();
    await page.getByRole('article').getByRole('heading', { level: 2, name: /vessel said to be the ELN’s/ }).waitFor();
    await page.context().close();
  });
});

describe('a link to an id that has moved', () => {
  it.each(['fisherman-named', 'fisherman-named.killed-main'])('leads on to the event that holds it now, without a word: %s', async (id) => {
    const { page } = await stage.visit({ query: `?event=${id}` });
    await page.locator('.card-id code', { hasText: 'carranza-boat-struck' }).first().waitFor({ state: 'attached' });
    expect(await page.locator('.notice').count()).toBe(0);
    // The address as it was followed stays until the reader does something.
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('table').waitFor();
    expect(query(page)).toBe('?event=carranza-boat-struck&view=table');
    await page.context().close();
  });
});

describe('the changelog', () => {
  it('is a press away from the version, newest first, and gives the focus back', async () => {
    const { page } = await stage.visit();
    const opener = page.getByRole('button', { name: 'Version 9.0.0: what has changed' });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: 'What has changed' });
    await dialog.getByRole('listitem').first().waitFor();
    expect(await dialog.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Version 9.0.0, 2 Jan 2027', 'Version 2.1.0, 29 Nov 2026', 'Version 2.0.0, 28 Nov 2026', 'Version 1.1.0, 22 Nov 2026', 'Version 1.0.0, 22 Nov 2026']);
    expect(await dialog.getByRole('listitem').first().textContent()).toBe('A rumour was taken back. The article corrected itself.');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('leads to the feed where the build has one, in the language that is spoken', async () => {
    const feed = '<link rel="alternate" type="application/atom+xml" href="https://example.org/feed.xml"></head>';
    const { page } = await stage.visit({
      locale: 'es-CO',
      map: false,
      prepare: (opening) => opening.route(stage.site.address, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace('</head>', feed) });
      }),
    });
    await page.getByRole('button', { name: 'Versión 9.0.0: qué ha cambiado' }).click();
    expect(await page.getByRole('link', { name: 'Los cambios como canal (Atom)' }).getAttribute('href')).toBe('es/feed.xml');
    const without = await stage.visit({ map: false });
    await without.page.getByRole('button', { name: 'Version 9.0.0: what has changed' }).click();
    expect(await without.page.getByRole('dialog').getByRole('link').count()).toBe(0);
  });

  it('fits a phone', async () => {
    const { page } = await stage.visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.getByRole('button', { name: 'Version 9.0.0: what has changed' }).click();
    const box = await page.getByRole('dialog').boundingBox();
    expect(box !== null && box.x >= 0 && box.x + box.width <= 390 && box.y >= 0 && box.y + box.height <= 844).toBe(true);
    await page.context().close();
  });
});
