import { expect, it } from 'vitest';
import messages from '../../data/words/en.json';
import { reach } from '../../src/map/camera.ts';
import { labelFeatures, labels } from '../../src/map/labels.ts';

const known: Readonly<Record<string, string>> = messages.interface;

const namesOf = (standing: readonly string[]) => new Map(labelFeatures((id) => id, standing).features.map(({ properties }) => [properties?.['id'], properties?.['name']]));

it('every label has a name in the words file, and every such name a label', () => {
  const worded = Object.keys(known).filter((key) => key.startsWith('map.label.'));
  expect(labels.map(({ id }) => `map.label.${id}`).toSorted()).toEqual(worded.toSorted());
});

it('every label is where the reader can go, once', () => {
  const [west, south, east, north] = reach;
  const lost = labels.filter(({ at: [longitude, latitude] }) => longitude < west || longitude > east || latitude < south || latitude > north);
  expect(lost).toEqual([]);
  expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
});

it('a water or a country whose name stands with what is told of it has no second one on the ground', () => {
  const names = namesOf(['caribbean-sea', 'venezuela', 'off-venezuela']);
  expect([names.get('caribbean-sea'), names.get('venezuela')]).toEqual(['', '']);
  expect([names.get('atlantic-ocean'), names.get('colombia')]).toEqual(['atlantic-ocean', 'colombia']);
});

it('beside “Eastern Pacific” no “Pacific Ocean” is written', () => {
  expect([...namesOf(['eastern-pacific'])].filter(([, name]) => name === '').map(([id]) => id)).toEqual(['pacific-ocean', 'eastern-pacific']);
  expect(namesOf([]).get('pacific-ocean')).toBe('pacific-ocean');
});
