import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutFetchingAhead } from '../bench/visits.ts';
import { floorOf, partOf, weightOf } from '../bench/weight.ts';
import { mapDrawn } from './reader.ts';
import { createStage, dist, type Stage } from './stage.ts';

/** Kilobytes of brotli by part of the first visit, fonts as they are: the table of the README, which is the budget. */
const budgets = budgetsIn(readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8'));
/** What a part may stay below its figure, so that a gain is kept and the README stays true. */
const slack = 0.9;

let stage: Stage;
let weights: ReadonlyMap<string, number>;
let order: readonly string[];
let ahead: number;
beforeAll(async () => {
  stage = await createStage();
  const visit = await filesOfAVisit();
  order = visit.shown;
  weights = byPart(order);
  ahead = sum(byPart(visit.ahead).values());
});
afterAll(async () => { await stage.close(); });

describe('a first visit', () => {
  it('consists of the parts that the README names', () => {
    expect([...weights.keys()].toSorted()).toEqual([...budgets.keys()].filter(isPart).toSorted());
  });

  it.each([...budgets.keys()].filter(isPart))('%s', (part) => {
    expect(complaint(part, weights.get(part) ?? 0, budgets.get(part) ?? 0)).toBeNull();
  });

  it('all before MapLibre: the story and the slider', () => {
    const before = order.slice(0, order.findIndex((file) => /map/i.test(partOf(file)))).filter((file) => partOf(file) !== 'fonts');
    expect(complaint('all before MapLibre', sum(byPart(before).values()), budgets.get('all before MapLibre') ?? 0)).toBeNull();
  });

  it('all over MapLibre’s own floor', () => {
    const over = sum(weights.values()) - floorOf(join(dist, '..'), dist, order).brotli / 1000;
    expect(complaint('all over MapLibre’s floor', over, budgets.get('all over MapLibre’s floor') ?? 0)).toBeNull();
  });

  it('and what a reader may open next', () => {
    expect(complaint('fetched ahead', ahead, budgets.get('fetched ahead') ?? 0)).toBeNull();
  });
});

describe('a budget', () => {
  it('refuses more', () => { expect(complaint('css', 6.2, 6.1)).toBe('css weighs 6.2 kB, more than the 6.1 kB of its budget in README.md'); });
  it('is to be lowered after a gain', () => { expect(complaint('css', 5, 6.1)).toBe('css weighs 5.0 kB: lower its budget of 6.1 kB in README.md'); });
  it('is kept by what weighs as much, or a little less', () => { expect([complaint('css', 6.1, 6.1), complaint('css', 5.6, 6.1)]).toEqual([null, null]); });
});

function complaint(part: string, weight: number, budget: number): string | null {
  if (weight > budget) return `${part} weighs ${weight.toFixed(1)} kB, more than the ${budget.toFixed(1)} kB of its budget in README.md`;
  return weight + 0.1 < budget * slack ? `${part} weighs ${weight.toFixed(1)} kB: lower its budget of ${budget.toFixed(1)} kB in README.md` : null;
}

/** Of the table's rows, those of what is on the first screen. */
function isPart(row: string): boolean {
  return !row.startsWith('all ') && row !== 'fetched ahead';
}

/** What was asked for, in order, relative to the page. The service worker stays out: it fetches for later visits. */
async function filesOfAVisit(): Promise<{ readonly shown: readonly string[]; readonly ahead: readonly string[] }> {
  // Made once for all tests, so that it is no test's own to look at other origins: all its files are counted by those of this one.
  const { page, requests } = await stage.visit({ serviceWorkers: 'block', foreign: true, prepare: (opened) => opened.addInitScript(withoutFetchingAhead) });
  const files = () => [...new Set(requests)].filter((address) => address.startsWith(stage.site.address)).map((address) => address.slice(stage.site.address.length));
  await mapDrawn(page);
  await page.waitForTimeout(1500);
  const shown = files();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(2500);
  await page.context().close();
  return { shown, ahead: files().filter((file) => !shown.includes(file)) };
}

function byPart(files: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const file of files.filter((name) => partOf(name) !== 'offline')) {
    found.set(partOf(file), (found.get(partOf(file)) ?? 0) + weightOf(dist, file || 'index.html').brotli / 1000);
  }
  return found;
}

/** The rows of the README's table of weights. */
function budgetsIn(readme: string): ReadonlyMap<string, number> {
  const rows = /## Weight\n[\s\S]*?\n\| *:?-[^\n]*\n((?:\|[^\n]*\n)+)/.exec(readme)?.[1] ?? '';
  return new Map([...rows.matchAll(/^\| ([^|]+?) \| ([\d.]+) \|/gm)].map(([, part = '', figure]) => [part, Number(figure)]));
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}
