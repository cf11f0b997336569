import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, findChromium } from '../browser/chromium.mjs';
import { median, quantile, ratio } from './numbers.ts';
import { scrub, type PacedDrag, type Scrub } from './scrub.ts';
import { serveCompressed } from './site.ts';
import { table } from './table.ts';
import { fast, phone, timesOf, type Line, type Times } from './visits.ts';

export interface Comparison {
  /** Events of the made corpora beside the real one. */
  readonly sizes: readonly number[];
  readonly steps: number;
  /** First visits of each line and page. */
  readonly visits: number;
  /** How often each page is driven, the two by turns, so that what the machine does meanwhile meets both. */
  readonly rounds: number;
}

export const fullComparison: Comparison = { sizes: [10_000], steps: 60, visits: 25, rounds: 3 };
export const quickComparison: Comparison = { sizes: [1000], steps: 24, visits: 7, rounds: 1 };

type Measure = 'keys' | 'pointer';

/** The first visit and the cost of a scrub step in this checkout and in another one, each over corpora that it makes itself, in one run. */
export async function compare(project: string, other: string, { sizes, steps, visits, rounds }: Comparison, say: (text: string) => void): Promise<void> {
  if (!existsSync(join(other, 'node_modules'))) throw new Error(`${other} is no checkout with its packages: run \`npm ci\` there.`);
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: run `npm test`, which installs one, or name its path in CHROMIUM_PATH.');
  const folder = mkdtempSync(join(tmpdir(), 'against-'));
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    for (const [corpus, build] of [['real', buildReal], ...sizes.map((size) => [`${size} made`, (of: string, into: string) => buildMade(of, size, into)] as const)] as const) {
      const [own, theirs] = [build(project, join(folder, 'own')), build(other, join(folder, 'other'))];
      if (corpus === 'real') for (const line of [fast, phone]) say(reportVisits(line, await visitsByTurns(browser, [own, theirs], line, visits)));
      const costs = await byTurns(browser, [own, theirs], steps, rounds);
      say(report(corpus, costs));
      say(reportDrags(corpus, costs));
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** By the checkout's own tools, since data and pipeline may be others there. */
function buildReal(checkout: string, folder: string): string {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'], {
    cwd: checkout, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' },
  });
  return folder;
}

function buildMade(checkout: string, events: number, folder: string): string {
  execFileSync(process.execPath, ['tests/bench/made.mjs', String(events), '--out', folder], { cwd: checkout, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, 'dist');
}

async function byTurns(browser: Browser, pages: readonly [string, string], steps: number, rounds: number): Promise<readonly [Driven, Driven]> {
  const found = [none(), none()] as const;
  for (let round = 0; round < rounds; round++) {
    for (const [index, page] of pages.entries()) {
      const site = await serveCompressed(page);
      try {
        const scrubs = await scrub(browser, site.address, steps);
        for (const measure of ['keys', 'pointer'] as const) add(found[index as 0 | 1][measure], scrubs[measure]);
        found[index as 0 | 1].drags.push(scrubs.drag);
      } finally {
        await site.close();
      }
    }
  }
  return found;
}

async function visitsByTurns(browser: Browser, pages: readonly [string, string], line: Line, visits: number): Promise<readonly [readonly Times[], readonly Times[]]> {
  const sites = await Promise.all(pages.map(serveCompressed));
  const found = [[] as Times[], [] as Times[]] as const;
  try {
    // Nobody counts the first of each, after which its host has everything compressed.
    for (const { address } of sites) await timesOf(browser, address, line);
    for (let visit = 0; visit < visits; visit++) {
      // Each goes first in turn, since the second visit of a pair finds the machine warmer.
      for (const index of visit % 2 === 0 ? [0, 1] as const : [1, 0] as const) found[index].push(await timesOf(browser, sites[index]!.address, line));
    }
    return found;
  } finally {
    await Promise.all(sites.map((site) => site.close()));
  }
}

interface Sum extends Scrub { readonly steps: Scrub['steps'][number][]; readonly drawn: number[] }

interface Driven extends Record<Measure, Sum> { readonly drags: PacedDrag[] }

const none = (): Driven => ({ keys: { steps: [], drawn: [] }, pointer: { steps: [], drawn: [] }, drags: [] });

function add(sum: Sum, { steps, drawn }: Scrub): void {
  sum.steps.push(...steps);
  sum.drawn.push(...drawn);
}

const columns: readonly (readonly [head: string, of: (scrub: Scrub) => number])[] = [
  ['own', ({ steps }) => median(steps.map(({ own }) => own))],
  ['own 95 %', ({ steps }) => quantile(steps.map(({ own }) => own), 0.95)],
  ['longest', ({ steps }) => Math.max(0, ...steps.map(({ longestOwn }) => longestOwn))],
  ['browser', ({ steps }) => median(steps.map(({ browser }) => browser))],
  ['MapLibre', ({ steps }) => median(steps.map(({ mapLibre }) => mapLibre))],
  ['until drawn', ({ drawn }) => median(drawn)],
];

function report(corpus: string, [own, theirs]: readonly [Record<Measure, Scrub>, Record<Measure, Scrub>]): string {
  const rows = (['keys', 'pointer'] as const).flatMap((measure) => {
    const values = columns.map(([, of]) => [of(own[measure]), of(theirs[measure])] as const);
    return [
      [`${measure}, here`, String(own[measure].steps.length), ...values.map(([here]) => here.toFixed(1))],
      [`${measure}, there`, String(theirs[measure].steps.length), ...values.map(([, there]) => there.toFixed(1))],
      ['  here to there', '', ...values.map(([here, there]) => ratio(here, there))],
    ];
  });
  return table(`One scrub step on the main thread, ${corpus}, in milliseconds (medians)`, ['', 'steps', ...columns.map(([head]) => head)], rows);
}

function reportVisits({ name }: Line, [own, theirs]: readonly [readonly Times[], readonly Times[]]): string {
  const moments = ['readable', 'usable', 'drawn'] as const;
  const medians = [own, theirs].map((visits) => moments.map((moment) => median(visits.map((visit) => visit[moment]))));
  const [here, there] = medians as [number[], number[]];
  return table(`A first visit, ${name}, in milliseconds (medians of ${own.length})`, ['', 'story readable', 'slider usable', 'map drawn'], [
    ['here', ...here.map((value) => value.toFixed(0))], ['there', ...there.map((value) => value.toFixed(0))],
    ['  here to there', ...here.map((value, index) => ratio(value, there[index] ?? 0))],
  ]);
}

function reportDrags(corpus: string, driven: readonly [Driven, Driven]): string {
  const heads = ['frames a second', 'tasks over 50 ms', 'heap MB'];
  const [here, there] = driven.map(({ drags }) => [drags.map((drag) => drag.framesPerSecond), drags.map((drag) => drag.longTasks), drags.map((drag) => drag.heap)].map(median)) as [number[], number[], number[]];
  const print = (values: readonly number[]) => values.map((value) => value.toFixed(1));
  return table(`A paced drag, ${corpus}`, ['', ...heads], [
    ['here', ...print(here)], ['there', ...print(there)], ['  here to there', ...here.map((value, index) => ratio(value, there[index] ?? 0))],
  ]);
}
