import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CDPSession, Page } from 'playwright-core';
import { allCome, mapDrawn } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

interface Held { readonly nodes: number; readonly listeners: number; readonly documents: number; readonly bytes: number }

/** What the page holds once everything that can be let go is let go. */
async function held(devtools: CDPSession): Promise<Held> {
  // The second time takes what the first time's finalisers let go.
  for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners, documents } = await devtools.send('Memory.getDOMCounters');
  const { usedSize: bytes } = await devtools.send('Runtime.getHeapUsage');
  return { nodes, listeners, documents, bytes };
}

type Cycle = (page: Page) => Promise<unknown>;

const gone = (page: Page, role: 'article' | 'dialog' | 'table') => page.getByRole(role).waitFor({ state: role === 'dialog' ? 'hidden' : 'detached' });

const cycles: readonly (readonly [string, Cycle])[] = [
  ['a card', async (page) => {
    await page.locator('.region-map [data-event="carranza-boat-struck"]').click();
    await page.getByRole('article').waitFor();
    await page.keyboard.press('Escape');
    await gone(page, 'article');
  }],
  ['the share dialogue', async (page) => {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await gone(page, 'dialog');
  }],
  ['the table', async (page) => {
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('table').waitFor();
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await gone(page, 'table');
    await mapDrawn(page);
  }],
  ['a search', async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('fisherman');
    await page.locator('.region-reading mark').first().waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.locator('.region-reading mark').first().waitFor({ state: 'detached' });
  }],
  ['the tour', async (page) => {
    await page.getByRole('button', { name: /Take the tour/ }).click();
    await page.getByRole('button', { name: 'Leave the tour' }).click();
    await page.getByRole('button', { name: 'Leave the tour' }).waitFor({ state: 'detached' });
    // It leaves the reader at the card where the tour was.
    await page.keyboard.press('Escape');
    await gone(page, 'article');
  }],
  ['the slider’s options', async (page) => {
    const box = page.getByRole('dialog', { name: 'Options' });
    await page.locator('.region-time').getByRole('button', { name: 'Options' }).click();
    await box.waitFor();
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
  }],
  ['the public record', async (page) => {
    const record = page.getByRole('switch', { name: 'Compare with the public record' });
    await record.check();
    await page.getByRole('region', { name: 'What these five documents see' }).waitFor();
    await record.uncheck();
    await page.getByRole('region', { name: 'What these five documents see' }).waitFor({ state: 'detached' });
  }],
  ['the other language', async (page) => {
    await page.getByRole('button', { name: /^ES/ }).click();
    await page.locator('html[lang="es"] .map.ready').waitFor();
    await page.getByRole('button', { name: /^EN/ }).click();
    await page.locator('html[lang="en"] .map.ready').waitFor();
  }],
];

describe('twenty times open and shut', () => {
  it.each(cycles)('%s: nothing is left behind', async (name, cycle) => {
    // Sharing and the options reach nothing of the map.
    const map = !['the share dialogue', 'the slider’s options'].includes(name);
    const { page, requests, problems } = await stage.visit({ map, serviceWorkers: 'block', viewport: { width: 960, height: 600 } });
    if (map) await mapDrawn(page);
    const devtools = await page.context().newCDPSession(page);
    // What is fetched ahead has come, and what is made at the first opening has been made.
    await allCome(requests);
    for (let time = 0; time < 5; time++) await cycle(page);
    const before = await held(devtools);
    for (let time = 0; time < 20; time++) await cycle(page);
    // Polled, since Chromium lets go of some at a later collection only. A cycle that kept one listener, or one small element
    // with its text, would show as twenty and forty.
    await expect.poll(async () => {
      const { nodes, listeners, documents, bytes } = await held(devtools);
      return { nodes: nodes - before.nodes < 30, listeners: listeners - before.listeners < 10, documents: documents - before.documents < 10, bytes: bytes - before.bytes < 3_000_000 };
    }, { timeout: 20_000, interval: 500 }).toEqual({ nodes: true, listeners: true, documents: true, bytes: true });
    expect(problems).toEqual([]);
    await page.context().close();
  }, 180_000);
});
