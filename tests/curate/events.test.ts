import { expect, it } from 'vitest';
import { accepted, faultsOf, lines, refused, say, set } from './fixture.ts';

const strike = 'data/events/strike.json';
const deployment = 'data/events/deployment.json';

it('accepts each scope of a strike, and refuses a strike without one', () => {
  for (const scope of ['single', 'several', 'summary']) expect(faultsOf(set(strike, [0, 'scope'], scope))).toEqual([]);
  expect(lines(refused(set(strike, [0, 'scope'], undefined)))).toEqual([`${strike} friday-strike [scope] a strike without a scope`]);
});

it('refuses a scope on anything but a strike', () => {
  expect(lines(refused(set(deployment, [0, 'scope'], 'single')))).toEqual([
    `${deployment} sailors-arrive [scope] a scope on an event of kind “deployment”`,
  ]);
});

it('refuses a strike at a point or in a town, where other events may stand', () => {
  for (const precision of ['point', 'locality']) {
    const pinned = [
      set('data/places.json', [0, 'precision'], precision), set('data/geometry.json', ['caribbean-sea'], { type: 'Point', coordinates: [-70, 14] }),
    ];
    expect(lines(refused(...pinned))).toEqual([`${strike} friday-strike [precision] a strike placed with precision “${precision}”`]);
    const elsewhere = { id: 'caribbean-sea', basis: 'inferred' };
    expect(faultsOf(
      ...pinned, set(strike, [0, 'place'], undefined), set(deployment, [0, 'place'], elsewhere),
      ...say(['events', 'sailors-arrive', 'place'], 'By its context.'),
    )).toEqual([]);
  }
});

it('refuses a date from the text for which no claim stands, and accepts one that is inferred', () => {
  expect(lines(refused(set(deployment, [0, 'claims', 0, 'measure'], 'account')))).toEqual([
    `${deployment} sailors-arrive [shown] a date that is stated, with no claim`,
  ]);
  expect(accepted().dataset.events.find(({ id }) => id === 'captain-denies')?.date.basis).toBe('inferred');
});

it('refuses a place from the text for which no claim stands', () => {
  expect(lines(refused(set(strike, [0, 'claims', 1, 'measure'], 'account')))).toEqual([
    `${strike} friday-strike [shown] a place that is stated, with no claim`,
  ]);
});

it('refuses a place that rests on the public record', () => {
  expect(lines(refused(set(strike, [0, 'place', 'basis'], 'record')))).toEqual([
    `${strike} friday-strike [citation] a place of basis “record”`,
  ]);
});
