import { filesToKeep } from '../../src/build/offline.ts';
import type { Built } from './build.ts';
import { median, quantile, ratio, withSpread } from './numbers.ts';
import type { Scrub, Scrubs } from './scrub.ts';
import type { StillVisit } from './still-visit.ts';
import { table } from './table.ts';
import { total, weightOf, type Weight } from './weight.ts';
import type { Times } from './visits.ts';

/** What was measured over one corpus. */
export interface Measured {
  readonly name: string;
  readonly built: Built;
  readonly visit: StillVisit;
  readonly scrubs: Scrubs;
}

/** What tests/browser/weight.test.ts holds, in bytes of brotli. */
const most = { beforeMap: 130_000, all: 640_000 };

const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
const row = (name: string, { raw, gzip, brotli }: Weight, note = '') => [name, kilo(raw), kilo(gzip), kilo(brotli), note];

export function reportWeight(dist: string, { files, beforeMap, layoutShift }: StillVisit): string {
  const weigh = (file: string) => weightOf(dist, file === '' ? 'index.html' : file);
  const all = total(files.map(weigh));
  const before = total(files.slice(0, beforeMap).filter((file) => !file.endsWith('.woff2')).map(weigh));
  return table('A first visit, in kB', ['file', 'raw', 'gzip', 'brotli', ''], [
    ...files.map((file) => row(nameOf(file), weigh(file))),
    row('before the map, fonts apart', before, `≤ ${kilo(most.beforeMap)}`),
    row('all of it', all, `≤ ${kilo(most.all)}`),
    row('kept for offline, all of it', total(filesToKeep(dist, 'assets').map(({ url }) => weightOf(dist, url)))),
  ]).concat(`\nlayout shift ${layoutShift.toFixed(4)}`);
}

/** Without the digest of its content, which changes from build to build. */
function nameOf(file: string): string {
  return file === '' ? 'the page' : file.replace(/^assets\//, '').replace(/-[\w-]{8}(?=\.\w+$)/, '');
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
