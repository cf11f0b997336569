import { expect, it } from 'vitest';
import messages from '../../data/words/en.json';
import { reach } from '../../src/map/camera.ts';
import { labelFeatures, labels, namedLabels } from '../../src/map/labels.ts';

const known: Readonly<Record<string, string>> = messages.interface;

it('every label has a name in the words file, and every such name a label', () => {
  const named = namedLabels((id) => known[`map.label.${id}`] ?? '').map(({ id }) => `map.label.${id}`);
  const worded = Object.keys(known).filter((key) => key.startsWith('map.label.') && key !== 'map.label.binational-zone');
  expect(named.toSorted()).toEqual(worded.toSorted());
});

it('every label is where the reader can go, once', () => {
  const [west, south, east, north] = reach;
  const lost = labels.filter(({ at: [longitude, latitude] }) => longitude < west || longitude > east || latitude < south || latitude > north);
  expect(lost).toEqual([]);
  expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
});

it('the binational zone is the second line of the border region’s label, in quotation marks, and no area', () => {
  const { features } = labelFeatures(namedLabels((id) => (id === 'binational-zone' ? '“zone binational”' : 'name')));
  const region = features.find(({ properties }) => properties?.['id'] === 'border-region');
  expect(region).toMatchObject({ geometry: { type: 'Point' }, properties: { quoted: '“zone binational”' } });
  expect(features.filter(({ properties }) => properties?.['quoted'] !== '')).toHaveLength(1);
});

it('the limit’s name is turned along whichever stretch of the line it is on', () => {
  const named = namedLabels(() => 'name');
  const limit = named.find(({ id }) => id === 'limit');
  const second = limit?.or[0] ?? [0, 0];
  const turnOf = (spots: ReadonlyMap<string, readonly [number, number]>) =>
    labelFeatures(named, spots).features.find(({ properties }) => properties?.['id'] === 'limit')?.properties?.['turn'];
  expect([turnOf(new Map()), turnOf(new Map([['limit', second]]))]).toEqual([-26, 0]);
});
