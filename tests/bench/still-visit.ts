import type { Browser } from 'playwright-core';
import { mapScripts } from '../browser/serve.ts';
import { shiftOf, watchShifts } from './shifts.ts';
import { fast, openPage } from './visits.ts';

/** A visit in which nobody touches anything. */
export interface StillVisit {
  /** Files asked for until the page keeps itself for later, in order, relative to the page; the page itself is ''. */
  readonly files: readonly string[];
  /** How many of the files were asked for before the map. */
  readonly beforeMap: number;
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
  const isComplete = page.waitForRequest(/workbox/, { timeout: 180_000 });
  await page.goto(address, { timeout: 120_000 });
  await page.locator('.region-map [role="group"]').first().waitFor({ timeout: 120_000 });
  await isComplete;
  const files = [...asked].filter((file) => !file.includes('workbox'));
  const layoutShift = await shiftOf(page);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  await page.context().close();
  return { files, beforeMap: files.findIndex((file) => mapScripts.test(file)), layoutShift, heap: metric('JSHeapUsedSize'), nodes: metric('Nodes') };
}
