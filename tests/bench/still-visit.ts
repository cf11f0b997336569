import type { Browser } from 'playwright-core';
import { mapScripts } from '../browser/serve.ts';
import { shiftOf, watchShifts } from './shifts.ts';
import { fast, openPage } from './visits.ts';

/** A visit in which nobody touches anything. */
export interface StillVisit {
  /** Files asked for until the map stands, in order, relative to the page; the page itself is ''. */
  readonly files: readonly string[];
  /** How many of the files were asked for before the map. */
  readonly beforeMap: number;
  /** What is fetched when nothing has arrived for a while: what a reader may open next, and what keeps the page for later. */
  readonly later: readonly string[];
  readonly layoutShift: number;
  /** Of the JavaScript heap after a collection, in bytes. */
  readonly heap: number;
  readonly nodes: number;
}

export async function stillVisit(browser: Browser, address: string): Promise<StillVisit> {
  const page = await openPage(browser, fast);
  const asked = new Set<string>();
  page.on('request', (request) => { if (request.url().startsWith(address)) asked.add(request.url().slice(address.length)); });
  await page.addInitScript(watchShifts);
  const last = page.waitForRequest(/workbox/, { timeout: 180_000 });
  await page.goto(address, { timeout: 120_000 });
  await page.locator('.region-map [role="group"]').first().waitFor({ timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  const files = [...asked];
  const layoutShift = await shiftOf(page);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  await last;
  await page.context().close();
  const later = [...asked].slice(files.length);
  return { files, beforeMap: files.findIndex((file) => mapScripts.test(file)), later, layoutShift, heap: metric('JSHeapUsedSize'), nodes: metric('Nodes') };
}
