import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { createTimeScale, monthsOf } from '../../src/timeline/scale.ts';
import { axis, day } from './fixtures.ts';

// 138 days on 690 pixels: five pixels a day.
const scale = createTimeScale(axis, { from: 40, to: 80 }, { from: 100, to: 790 });

describe('days to pixels', () => {
  it('gives every day five pixels and puts its middle half a day in', () => {
    expect(scale.dayWidth).toBe(5);
    expect(scale.x(day('2025-08-25'))).toBeCloseTo(102.5);
    expect(scale.x(day('2025-08-27'))).toBeCloseTo(112.5);
    expect(scale.x(day('2026-01-09'))).toBeCloseTo(787.5);
  });
  it('puts earlier days in the middle of the bin and later ones at the end', () => {
    expect(scale.x(day('2025-01-15'))).toBe(60);
    expect(scale.x(day('2026-03-01'))).toBeCloseTo(787.5);
  });
  it('covers whole days with a span, from the bin where it began before the axis', () => {
    expect(scale.stretch({ earliest: day('2025-08-26'), latest: day('2025-08-27') })).toEqual({ from: 105, to: 115 });
    expect(scale.stretch({ earliest: day('2025-01-01'), latest: day('2025-08-25') })).toEqual({ from: 40, to: 105 });
    expect(scale.stretch({ earliest: day('2025-01-01'), latest: day('2025-01-31') })).toEqual({ from: 40, to: 80 });
  });
  it('keeps a span longer than the chart inside it', () => {
    expect(scale.stretch({ earliest: day('2024-01-01'), latest: day('2027-01-01') })).toEqual({ from: 40, to: 790 });
  });
});

describe('pixels to days', () => {
  it('snaps to the whole day under the pixel', () => {
    expect(isoOf(scale.day(105.1))).toBe('2025-08-26');
    expect(isoOf(scale.day(109.9))).toBe('2025-08-26');
    expect(isoOf(scale.day(110.1))).toBe('2025-08-27');
  });
  it('never leaves the axis', () => {
    expect(isoOf(scale.day(-500))).toBe('2025-08-25');
    expect(isoOf(scale.day(60))).toBe('2025-08-25');
    expect(isoOf(scale.day(5000))).toBe('2026-01-09');
  });
});

it('names the months that begin on the axis', () => {
  expect(monthsOf(axis).map(isoOf)).toEqual(['2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01']);
});
