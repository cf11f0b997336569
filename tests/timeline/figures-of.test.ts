import { expect, it } from 'vitest';
import { daysOfOldFigures } from '../../src/timeline/figures-of.ts';
import { day, toll } from './fixtures.ts';

const figures = [toll('2025-11-12', { min: 75, max: null }), toll('2025-11-10/2025-11-14', { min: 70, max: null })];

it('says of when the figures are once they are older than a week', () => {
  expect(daysOfOldFigures(figures, day('2026-01-09'), 'happened')).toEqual({ earliest: day('2025-11-10'), latest: day('2025-11-14') });
  expect(daysOfOldFigures(figures, day('2025-11-22'), 'happened')).not.toBeNull();
});
it('says nothing while the newest is a week old or younger, or with none', () => {
  expect(daysOfOldFigures(figures, day('2025-11-21'), 'happened')).toBeNull();
  expect(daysOfOldFigures([], day('2026-01-09'), 'happened')).toBeNull();
});
it('goes by the day of the report on the second clock', () => {
  expect(daysOfOldFigures(figures, day('2026-01-09'), 'reported')).toBeNull();
});
