import { expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { frameOf } from '../../src/timeline/frame.ts';
import { placeMonths } from '../../src/timeline/month-labels.ts';
import { createTimeScale } from '../../src/timeline/scale.ts';
import { axis, day } from './fixtures.ts';

const namesAt = (width: number, span = axis) => {
  const frame = frameOf(width);
  return placeMonths(span, createTimeScale(span, frame.bin, frame.plot)).filter((month) => month.isNamed);
};

it('names all months where there is room, the year at January', () => {
  const months = namesAt(840);
  expect(months.map((month) => isoOf(month.day).slice(0, 7))).toEqual(['2025-09', '2025-10', '2025-11', '2025-12', '2026-01']);
  expect(months.map((month) => month.hasYear)).toEqual([false, false, false, false, true]);
});
it('leaves the year out on a phone', () => {
  expect(namesAt(320).some((month) => month.hasYear)).toBe(false);
});
it('leaves out names that would run into the next', () => {
  expect(namesAt(320, { earliest: day('2020-01-01'), latest: day('2026-01-09') })).toEqual([]);
});
