import { filesToKeep } from '../../src/build/offline.ts';
import type { Built } from './build.ts';
import { median, quantile, ratio, withSpread } from './numbers.ts';
import type { Scrub, Scrubs } from './scrub.ts';
import type { StillVisit } from './still-visit.ts';
import { table } from './table.ts';
import { floorOf, partOf, shippedMapLibre, total, weightOf, type Weight } from './weight.ts';
import type { Times } from './visits.ts';

/** What was measured over one corpus. */
export interface Measured {
  readonly name: string;
  readonly built: Built;
  readonly visit: StillVisit;
  readonly scrubs: Scrubs;
}

/** What must be reached (issue 6), in bytes as brotli. */
const mostBeforeMap = 60_000;
const mostOverFloor = 160_000;

const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
const row = (name: string, { raw, gzip, brotli }: Weight, note = '') => [name, kilo(raw), kilo(gzip), kilo(brotli), note];

export function reportWeight(project: string, dist: string, visit: StillVisit | null): string {
  const asked = (visit?.files ?? []).map((file, index) => ({
    part: partOf(file), weight: weightOf(dist, file === '' ? 'index.html' : file), isBefore: index < (visit?.beforeMap ?? 0),
  }));
  const weigh = (those: typeof asked) => total(those.map(({ weight }) => weight));
  const parts = [...new Set(asked.map(({ part }) => part))].map((part) => row(part, weigh(asked.filter((one) => one.part === part))));
  const all = weigh(asked);
  const before = weigh(asked.filter(({ isBefore, part }) => isBefore && part !== 'fonts'));
  const floor = floorOf(project, dist, visit?.files ?? []);
  const ahead = total((visit?.ahead ?? []).map((file) => weightOf(dist, file)));
  const kept = total(filesToKeep(dist, 'assets').map(({ url }) => weightOf(dist, url)));
  const over = all.brotli - floor.brotli;
  return table('A first visit, in kB', ['part', 'raw', 'gzip', 'brotli', 'to reach'], [
    ...parts,
    row('all of it', all),
    row('MapLibre as it is shipped', shippedMapLibre(project)),
    row('MapLibre, the floor', floor),
    ['over the floor', '', '', kilo(over), verdict(over, mostOverFloor)],
    row('before MapLibre, fonts apart', before, verdict(before.brotli, mostBeforeMap)),
    row('fetched ahead, at a first move or later', ahead),
    row('kept for offline, all of it', kept),
  ]).concat(`\nlayout shift ${(visit?.layoutShift ?? 0).toFixed(4)}`);
}

function verdict(bytes: number, most: number): string {
  return `≤ ${kilo(most)} ${bytes <= most ? 'reached' : ratio(bytes, most)}`;
}

export function reportTimes(times: ReadonlyMap<string, readonly Times[]>): string {
  const rows = [...times].map(([line, visits]) => [line, spreadOf(visits, 'readable'), spreadOf(visits, 'usable'), spreadOf(visits, 'drawn')]);
  return table('Milliseconds of a first visit: median (least–most)', ['line', 'story readable', 'slider usable', 'map drawn'], rows);
}

function spreadOf(visits: readonly Times[], moment: keyof Times): string {
  return withSpread(visits.map((visit) => visit[moment]));
}

export function reportScrubs(measured: readonly Measured[]): string {
  const base = median(measured[0]?.scrubs.keys.steps.map(({ own }) => own) ?? []);
  const rowOf = (name: string, { steps, drawn }: Scrub) => {
    const own = steps.map((step) => step.own);
    const elapsed = steps.map(({ ownElapsed }) => ownElapsed);
    const of = (field: 'mapLibre' | 'browser') => median(steps.map((step) => step[field])).toFixed(1);
    const longest = Math.max(0, ...steps.map(({ longestOwn }) => longestOwn));
    return [
      name, String(steps.length), median(own).toFixed(1), quantile(own, 0.95).toFixed(1), ratio(median(own), base),
      median(elapsed).toFixed(1), quantile(elapsed, 0.95).toFixed(1), longest.toFixed(1),
      of('browser'), of('mapLibre'), Math.max(0, ...steps.map(({ longestTask }) => longestTask)).toFixed(0), median(drawn).toFixed(0),
    ];
  };
  const rows = measured.flatMap(({ name, scrubs }) => [rowOf(`${name}, keys`, scrubs.keys), rowOf(`${name}, pointer`, scrubs.pointer)]);
  const heads = ['corpus', 'steps', 'own', 'own 95 %', 'to real', 'elapsed', 'elapsed 95 %', 'longest', 'browser', 'MapLibre', 'longest task', 'until drawn'];
  const playing = measured.map(({ name, scrubs: { playing: one } }) => `playing, ${name}: longest of our own ${one.longestOwn.toFixed(1)} ms, longest task ${one.longestTask.toFixed(0)} ms`);
  return table('One scrub step on the main thread, in milliseconds (medians)', heads, rows).concat(`\n${playing.join('\n')}`);
}

export function reportSizes(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, built, visit }, index) => {
    const before = measured[index - 1];
    return [
      name, (built.milliseconds / 1000).toFixed(1), before ? ratio(built.milliseconds, before.built.milliseconds) : '',
      (visit.heap / 1e6).toFixed(1), before ? ratio(visit.heap, before.visit.heap) : '',
      String(visit.nodes), before ? ratio(visit.nodes, before.visit.nodes) : '', visit.layoutShift.toFixed(4),
    ];
  });
  return table('From size to size', ['corpus', 'build s', 'growth', 'heap MB', 'growth', 'DOM nodes', 'growth', 'shift'], rows);
}

export function reportMachine(arithmetic: readonly number[], runs: readonly Scrub[]): string {
  return table('The machine’s noise: the same measure again', ['measure', 'times', 'median (least–most), ms'], [
    ['a fixed piece of arithmetic', String(arithmetic.length), withSpread(arithmetic, 1)],
    ['own part of a scrub step, real', String(runs.length), withSpread(runs.map(({ steps }) => median(steps.map(({ own }) => own))), 2)],
    ['until drawn, real', String(runs.length), withSpread(runs.map(({ drawn }) => median(drawn)), 0)],
  ]);
}
