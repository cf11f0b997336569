import { expect, it } from 'vitest';
import { cellOf } from '../../src/map/cells.ts';
import { discOf } from '../../src/map/discs.ts';
import { anEvent } from './an-event.ts';

const radius = (dead: number) => discOf({ min: dead, max: dead }).radius;

it('four times the dead is twice the radius, so that the area speaks', () => expect(radius(8)).toBeCloseTo(radius(2) * 2));

it('nobody’s number is as small as a single death', () => {
  expect(discOf({ min: null, max: null })).toEqual({ radius: radius(1), outer: null });
});

it('grows with the fewest reported, and rings the most', () => {
  expect(discOf({ min: 1, max: null })).toEqual({ radius: radius(1), outer: null });
  expect(discOf({ min: 2, max: 5 })).toEqual({ radius: radius(2), outer: radius(5) });
  expect(discOf({ min: 3, max: 3 }).outer).toBeNull();
});

it('does not swallow the map where a report is of hundreds', () => expect(radius(500)).toBe(30));

it('has a cell that holds it, and one for a finger that is larger', () => {
  expect(cellOf(anEvent('six', { killed: { min: 6, max: 6 } }), false)).toBe(48);
  expect(cellOf(anEvent('ship', { kind: 'deployment', scope: null }), false)).toBe(28);
  expect(cellOf(anEvent('ship', { kind: 'deployment', scope: null }), true)).toBe(30);
});
