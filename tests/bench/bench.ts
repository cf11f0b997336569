import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, findChromium } from '../browser/chromium.mjs';
import { buildMade, buildReal, type Built } from './build.ts';
import { calibration } from './noise.ts';
import { reportMachine, reportScrubs, reportSizes, reportTimes, reportWeight, type Measured } from './report.ts';
import { scrub } from './scrub.ts';
import { serveCompressed } from './site.ts';
import { stillVisit } from './still-visit.ts';
import { fast, phone, timesOf, type Times } from './visits.ts';

export interface Extent {
  /** Events of each made corpus beside the real one. */
  readonly sizes: readonly number[];
  readonly visits: number;
  readonly steps: number;
  /** How often one measure is taken again, to tell the machine's noise. */
  readonly repeats: number;
}

export const full: Extent = { sizes: [1000, 10_000], visits: 5, steps: 60, repeats: 5 };
export const quick: Extent = { sizes: [1000], visits: 3, steps: 24, repeats: 3 };

/** Builds, measures and tells; each table as soon as it is known. */
export async function bench(project: string, extent: Extent, say: (text: string) => void): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: run `npm test`, which installs one, or name its path in CHROMIUM_PATH.');
  const real = buildReal(project);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const ours = await measure(browser, 'real', real, extent.steps);
    const measured = [ours];
    say(reportWeight(real.dist, ours.visit));
    say(reportTimes(await visitTimes(browser, real.dist, extent.visits)));
    for (const events of extent.sizes) measured.push(await measure(browser, `${events} made`, buildMade(project, { events, seed: 1 }), extent.steps));
    say(reportScrubs(measured));
    say(reportSizes(measured));
    say(reportMachine(calibration(9), await again(browser, real, extent)));
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, name: string, built: Built, steps: number): Promise<Measured> {
  const site = await serveCompressed(built.dist);
  try {
    return { name, built, visit: await stillVisit(browser, site.address), scrubs: await scrub(browser, site.address, steps) };
  } finally {
    await site.close();
  }
}

async function visitTimes(browser: Browser, dist: string, visits: number): Promise<ReadonlyMap<string, readonly Times[]>> {
  const site = await serveCompressed(dist);
  const times = new Map<string, Times[]>();
  try {
    // A visit that nobody counts, so that what follows finds everything compressed.
    await timesOf(browser, site.address, fast);
    for (const line of [fast, phone]) {
      const own: Times[] = [];
      for (let visit = 0; visit < visits; visit++) own.push(await timesOf(browser, site.address, line));
      times.set(line.name, own);
    }
    return times;
  } finally {
    await site.close();
  }
}

/** The same scrub over and over: what differs is the machine. */
async function again(browser: Browser, real: Built, { repeats, steps }: Extent) {
  const site = await serveCompressed(real.dist);
  try {
    const runs = [];
    for (let run = 0; run < repeats; run++) runs.push((await scrub(browser, site.address, steps)).keys);
    return runs;
  } finally {
    await site.close();
  }
}
