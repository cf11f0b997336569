import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfTheRecords, editRecords } from '../build/project.ts';
import { buildOver } from './publish.ts';
import { createStage, type Stage } from './stage.ts';

let records: string;
let built: string;
let stage: Stage;

/** A next version, which takes back an event that was published in the first. */
beforeAll(async () => {
  records = copyOfTheRecords();
  editRecords(records, 'data/release.json', (release) => ({ ...release, version: '9.0.0' }));
  editRecords(records, 'data/changes.json', (entries) => [{ version: '9.0.0', date: '2027-01-02', changes: ['taken-back'] }, ...entries]);
  editRecords(records, 'data/withdrawn.json', () => [{ id: 'a-rumour', version: '9.0.0' }]);
  for (const [language, reason] of [['en', 'The article corrected itself.'], ['es', 'El artículo se corrigió.']] as const) {
    editRecords(records, `data/words/${language}.json`, (words) => {
      words.changes['taken-back'] = `A rumour was taken back. ${reason}`;
      words.withdrawn['a-rumour'] = reason;
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

describe('a link to an event that was withdrawn', () => {
  it('says so, in which version and why, and opens the page', async () => {
    const { page } = await stage.visit({ query: '?event=a-rumour' });
    await page.getByText('The event “a-rumour” was withdrawn in version 9.0.0 of the data: The article corrected itself.').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await page.context().close();
  });

  it('says so in Spanish', async () => {
    const { page } = await stage.visit({ query: '?lang=es&event=a-rumour' });
    await page.getByText('se retiró en la versión 9.0.0 de los datos: El artículo se corrigió.').waitFor();
    await page.context().close();
  });
});

describe('the changelog', () => {
  it('is a press away from the version, newest first, and gives the focus back', async () => {
    const { page } = await stage.visit();
    const opener = page.getByRole('button', { name: 'Version 9.0.0: what has changed' });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: 'What has changed' });
    await dialog.waitFor();
    expect(await dialog.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Version 9.0.0, 2 Jan 2027', 'Version 1.1.0, 22 Nov 2026', 'Version 1.0.0, 22 Nov 2026']);
    expect(await dialog.getByRole('listitem').first().textContent()).toBe('A rumour was taken back. The article corrected itself.');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('fits a phone', async () => {
    const { page } = await stage.visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.getByRole('button', { name: 'Version 9.0.0: what has changed' }).click();
    const box = await page.getByRole('dialog').boundingBox();
    expect(box !== null && box.x >= 0 && box.x + box.width <= 390 && box.y >= 0 && box.y + box.height <= 844).toBe(true);
    await page.context().close();
  });
});
