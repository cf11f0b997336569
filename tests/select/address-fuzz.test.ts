import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/dataset/types.ts';
import { noticeKinds, parseAddress, printAddress } from '../../src/select/address.ts';
import type { View } from '../../src/select/view.ts';
import { chanceOf } from '../records/mutations/chance.ts';
import { sorts } from './hostile-queries.ts';
import { day, smallDataset } from './small-dataset.ts';

/** Another seed sends other queries: `FUZZ_SEED=7 npx vitest run tests/select/address-fuzz.test.ts`. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_251_122);

const selectable = new Set([...smallDataset.events.map(({ id }) => id), ...smallDataset.record.ids]);

describe('whatever the address says', () => {
  it.each(sorts.map((sort, index) => ({ ...sort, index })))('$times × $name: a valid view, and one address for it', ({ times, make, index }) => {
    const chance = chanceOf(seed + index);
    const wrong: unknown[] = [];
    let answered = 0;
    for (let count = 0; count < times && wrong.length < 5; count++) {
      const query = make(chance);
      const faults = faultsOf(query);
      if (faults.length > 0) wrong.push({ query: JSON.stringify(query.slice(0, 300)), faults });
      answered++;
    }
    expect(wrong).toEqual([]);
    expect(answered).toBe(times);
  }, 30_000);

  it('is tens of thousands of queries, and more than a thousand different views come of them', () => {
    const printed = sorts.flatMap(({ times, make }, index) => {
      const chance = chanceOf(seed + index);
      return Array.from({ length: Math.min(times, 4_000) }, () => printAddress(parseAddress(make(chance), smallDataset).view, smallDataset));
    });
    expect(sorts.reduce((sum, { times }) => sum + times, 0)).toBeGreaterThan(50_000);
    expect(new Set(printed).size).toBeGreaterThan(1_000);
  }, 30_000);
});

describe('the judge of these views', () => {
  const view = parseAddress('?from=2025-10-01&to=2025-11-30&event=a-friday&map=4/5/6', smallDataset).view;

  it('finds nothing wrong with a good one', () => {
    expect(invalid(view)).toEqual([]);
  });

  it.each<[string, Partial<View>]>([
    ['head', { head: day('2026-01-10') }], ['head', { head: Number.NaN, from: null }], ['head', { head: day('2025-12-01') + 0.5 }], ['from', { from: day('2025-12-01') }],
    ['from', { from: day('2025-08-24') }], ['kinds', { kinds: ['sea' as 'strike'] }], ['kinds', { kinds: ['strike', 'strike'] }], ['selected', { selected: 'constructor' }],
    ['camera', { camera: { zoom: 25, latitude: 0, longitude: 0 } }], ['camera', { camera: { zoom: 4, latitude: Number.NaN, longitude: 0 } }],
    ['language', { language: 'fr' as 'en' }], ['view', { view: 'card' as 'map' }],
    ['trueScale', { trueScale: 'true' as unknown as boolean }],
  ])('finds a bad %s', (field, change) => {
    expect(invalid({ ...view, ...change })).toEqual([field]);
  });
});

function faultsOf(query: string): readonly string[] {
  try {
    const { view, notices } = parseAddress(query, smallDataset);
    const printed = printAddress(view, smallDataset);
    const again = parseAddress(printed, smallDataset);
    return [
      ...invalid(view),
      ...(printAddress(again.view, smallDataset) === printed ? [] : [`printed as ${printed}, then as ${printAddress(again.view, smallDataset)}`]),
      ...(again.notices.length === 0 ? [] : [`its own address ${printed} is read with the notice ${JSON.stringify(again.notices)}`]),
      ...(notices.every(({ kind, found }) => noticeKinds.includes(kind) && found.length <= 60) ? [] : ['a notice that cannot be shown']),
      ...(/^(?:|\?[a-z]+=[\w,./-]*(?:&[a-z]+=[\w,./-]*)*)$/.test(printed) ? [] : [`an address of odd characters: ${printed}`]),
    ];
  } catch (error) {
    return [String(error)];
  }
}

/** The fields of a view that no page could show. */
function invalid(view: View): readonly string[] {
  const earliest = day('2025-08-25');
  const latest = view.record ? day('2026-03-08') : day('2026-01-09');
  const isDay = (value: number) => Number.isInteger(value) && value >= earliest && value <= latest;
  const { camera, from } = view;
  return [
    ...(isDay(view.head) ? [] : ['head']),
    ...(from === null || (isDay(from) && from <= view.head) ? [] : ['from']),
    ...(view.kinds.every((kind) => kinds.includes(kind)) && new Set(view.kinds).size === view.kinds.length ? [] : ['kinds']),
    ...(view.selected === null || selectable.has(view.selected) ? [] : ['selected']),
    ...(camera === null || (within(camera.zoom, 0, 24) && within(camera.latitude, -90, 90) && within(camera.longitude, -180, 180)) ? [] : ['camera']),
    ...(['map', 'table'].includes(view.view) ? [] : ['view']),
    ...(view.language === null || ['en', 'es'].includes(view.language) ? [] : ['language']),
    ...(['happened', 'reported'].includes(view.clock) ? [] : ['clock']),
    ...(typeof view.record === 'boolean' ? [] : ['record']),
    ...([null, 'map', 'instrument', 'card'].includes(view.embed) && !(view.embed === 'card' && view.selected === null) ? [] : ['embed']),
    ...([null, 'light', 'dark'].includes(view.theme) && !(view.embed === null && view.theme !== null) ? [] : ['theme']),
    ...(typeof view.trueScale === 'boolean' ? [] : ['trueScale']),
  ];
}

function within(value: number, least: number, most: number): boolean {
  return Number.isFinite(value) && value >= least && value <= most;
}
