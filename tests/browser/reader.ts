import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const seeds = join(import.meta.dirname, '../../seeds');

/** The five documents as they stand in seeds/, by file name. */
export const documents: ReadonlyMap<string, string> = new Map(readdirSync(seeds).map((name) => [name, readFileSync(join(seeds, name), 'utf8')]));

export const head = (page: Page) => page.getByRole('slider').first();

/** The head's value as assistive technology reads it. */
export async function headText(page: Page): Promise<string> {
  return (await head(page).getAttribute('aria-valuetext')) ?? '';
}

/** Waits until the head's words match: the page moves it once a frame. */
export async function headAt(page: Page, words: RegExp): Promise<void> {
  const matches = ([source]: readonly string[]) => new RegExp(source ?? '').test(document.querySelector('[role="slider"]')?.getAttribute('aria-valuetext') ?? '');
  try {
    await page.waitForFunction(matches, [words.source], { timeout: 15_000 });
  } catch {
    throw new Error(`the head is at “${await headText(page)}”, not at ${words}`);
  }
}

/** The slider is moved to both of its ends, and the page follows. */
export async function canBeScrubbed(page: Page): Promise<void> {
  await head(page).focus();
  await page.keyboard.press('Home');
  await headAt(page, /^Monday 25 August 2025/);
  await page.keyboard.press('End');
  await headAt(page, /^Friday 9 January 2026/);
}

/** Waits until the map stands with its names and marks. */
export async function mapDrawn(page: Page): Promise<void> {
  await page.locator('.region-map canvas').waitFor();
  await page.locator('.region-map').getByRole('group', { name: /Caribbean Sea/ }).waitFor();
}

/** Waits until nothing moves by itself any more. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

/** Waits until the page takes itself to be complete, and fetches what is not on it: sharing, and what keeps it for later. */
export async function allCome(requests: readonly string[], since = 0): Promise<void> {
  await expect.poll(() => requests.slice(since).some((address) => /assets\/share-[^/]*\.js/.test(address)), { timeout: 30_000, interval: 50 }).toBe(true);
}

/** What stands in place of a map that cannot be had. */
export const mapFailure = (page: Page) => page.getByRole('alert').filter({ hasText: 'The map cannot be shown here' });

/** The events that stand on the map now, as their marks are named. */
export async function marksOnMap(page: Page): Promise<readonly string[]> {
  return page.locator('.region-map [role="group"] button').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''));
}

/** Every quotation on the open card with the place that it claims in its document. */
export async function quotationsOnCard(page: Page): Promise<readonly { text: string; document: string; start: number; end: number }[]> {
  return page.locator('article blockquote mark').evaluateAll((marks) =>
    marks.map((mark) => ({
      text: mark.textContent ?? '',
      document: (mark as HTMLElement).dataset['document'] ?? '',
      start: Number((mark as HTMLElement).dataset['start']),
      end: Number((mark as HTMLElement).dataset['end']),
    })),
  );
}

export const query = (page: Page) => new URL(page.url()).search;

/** So many frames later: what a page does of itself, in answer to what has just come, it has then begun. */
export const framesLater = (page: Page, count: number): Promise<void> =>
  page.evaluate((frames) => new Promise<void>((done) => {
    const next = (left: number) => { requestAnimationFrame(() => (left > 1 ? next(left - 1) : done())); };
    next(frames);
  }), count);
