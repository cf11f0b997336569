import { expect, it } from 'vitest';
import { say, set } from '../fixture.ts';
import { faultLines, files, refusedRecord } from './fixture.ts';

const strike = `${files.strikes} record-2025-10-31-a`;

it('accepts a sea that was not disclosed', () => {
  expect(faultLines(set(files.strikes, [2, 'theatre'], undefined))).toEqual([]);
});

it('refuses a sea that the gazetteer lacks', () => {
  expect(refusedRecord(set(files.strikes, [2, 'theatre'], 'red-sea'))).toEqual([`${strike} [reference] place “red-sea” does not exist`]);
});

it('refuses a place that is nearer than a sea', () => {
  const harbour = [
    set('data/places.json', [1], { id: 'harbour', precision: 'locality', schematic: false, anchor: [-70, 12] }),
    set('data/geometry.json', ['harbour'], { type: 'Point', coordinates: [-70, 12] }),
    ...say(['places', 'harbour'], 'The harbour'),
    set('data/events/deployment.json', [0, 'place'], { id: 'harbour', basis: 'inferred' }),
    ...say(['events', 'sailors-arrive', 'place'], 'Where else.'),
  ];
  expect(faultLines(...harbour)).toEqual([]);
  expect(refusedRecord(...harbour, set(files.strikes, [2, 'theatre'], 'harbour'))).toContain(
    `${strike} [precision] a theatre of precision “locality”`);
});
