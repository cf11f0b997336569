import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildOfTheNextVersion, publish } from './publish.ts';
import { head, headAt, mapDrawn, marksOnMap } from './reader.ts';
import { createStage, dist, type Stage } from './stage.ts';

// offline.test.ts has what happens to a page that is kept: it finds every file of its own version.
const event = 'eln-vessel-struck';
let next: string;
let host: string;
let stage: Stage;
beforeAll(() => { next = buildOfTheNextVersion(event, 'A title of the next version'); });
afterAll(() => { rmSync(next, { recursive: true }); });
beforeEach(async () => {
  host = mkdtempSync(join(tmpdir(), 'host-'));
  publish(dist, host);
  stage = await createStage(host);
});
afterEach(async () => {
  await stage.close();
  rmSync(host, { recursive: true });
});

describe('a new version under an open page that is not kept yet', () => {
  it('each part that the host has no longer says so, the rest works, and a reload brings the new version whole', async () => {
    // What is fetched ahead may or may not have come; none of it has here.
    const ahead = /assets\/(?!index|shell|main|en-|maplibre|land|water|bands|limits)[^/]*\.js/;
    const { page, problems } = await stage.visit({ serviceWorkers: 'block' });
    await mapDrawn(page);
    const marks = await marksOnMap(page);
    publish(next, host);
    await page.route(ahead, (route) => route.fulfill({ status: 404, body: 'Not found' }));

    await page.getByRole('switch', { name: 'Compare with the public record' }).click();
    await page.getByText('The record could not be fetched.').waitFor();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    // Either it had been fetched, or its absence is said.
    await page.getByRole('table', { name: 'What is said of each event.' }).or(page.getByRole('alert').filter({ hasText: /\S/ })).first().waitFor();
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await mapDrawn(page);
    await head(page).focus();
    await page.keyboard.press('Home');
    await headAt(page, /^Monday 25 August 2025/);
    await page.keyboard.press('End');
    await expect.poll(() => marksOnMap(page)).toEqual(marks);
    expect(problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([]);

    await page.unrouteAll();
    await page.goto(`${stage.site.address}?event=${event}`);
    await page.getByRole('article').getByRole('heading', { name: 'A title of the next version' }).first().waitFor();
    await page.context().close();
  });
});
