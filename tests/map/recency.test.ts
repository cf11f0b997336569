import { expect, it } from 'vitest';
import { recencyOf } from '../../src/map/recency.ts';

it.each([
  [0, 'near'], [7, 'near'], [8, 'past'], [35, 'past'], [36, 'old'], [400, 'old'],
] as const)('%i days before the head is %s', (days, recency) => expect(recencyOf(20000 - days, 20000)).toBe(recency));

it('a date that may still lie after the head is near', () => expect(recencyOf(20010, 20000)).toBe('near'));
