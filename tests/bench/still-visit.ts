import type { Browser } from 'playwright-core';
import { shiftOf, watchShifts } from './shifts.ts';
import { fast, openPage, withoutFetchingAhead } from './visits.ts';
import { partOf } from './weight.ts';

/** A visit in which nobody touches anything. */
export interface StillVisit {
  /** Files asked for, in order, relative to the page; the page itself is ''. */
  readonly files: readonly string[];
  /** What is fetched ahead of its need at the reader's first move, or after some seconds without one. */
  readonly ahead: readonly string[];
  /** How many of the files were asked for before MapLibre and what comes with it. */
  readonly beforeMap: number;
  readonly layoutShift: number;
  /** Of the JavaScript heap after a collection, in bytes. */
  readonly heap: number;
  readonly nodes: number;
}

export async function stillVisit(browser: Browser, address: string): Promise<StillVisit> {
  const page = await openPage(browser, fast);
  const files: string[] = [];
  page.on('request', (request) => { if (request.url().startsWith(address)) files.push(request.url().slice(address.length)); });
  await page.addInitScript(watchShifts);
  await page.addInitScript(withoutFetchingAhead);
  await page.goto(address, { timeout: 120_000 });
  await page.locator('.region-map [role="group"]').first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1500);
  const layoutShift = await shiftOf(page);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  const once = [...new Set(files)];
  await page.mouse.move(5, 5);
  await page.waitForTimeout(2500);
  await page.context().close();
  const ahead = [...new Set(files)].filter((file) => !once.includes(file));
  return { files: once, ahead, beforeMap: once.findIndex((file) => /map/i.test(partOf(file))), layoutShift, heap: metric('JSHeapUsedSize'), nodes: metric('Nodes') };
}
