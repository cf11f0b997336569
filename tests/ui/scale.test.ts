import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { createTimeScale } from '../../src/ui/scale.ts';
import { axis, day } from '../timeline/fixtures.ts';

// 138 days on 690 pixels: five pixels a day.
const scale = createTimeScale(axis, { from: 100, to: 790 }, { from: 40, to: 80 });

describe('days to pixels', () => {
  it('gives every day five pixels from its left edge, and puts its middle half a day in', () => {
    expect(scale.width(day('2025-10-17'))).toBeCloseTo(5);
    expect(scale.left(day('2025-08-27'))).toBeCloseTo(110);
    expect(scale.middle(day('2025-08-25'))).toBeCloseTo(102.5);
    expect(scale.middle(day('2025-08-27'))).toBeCloseTo(112.5);
    expect(scale.middle(day('2026-01-09'))).toBeCloseTo(787.5);
  });
  it('puts earlier days in the middle of their own place and later ones at the end', () => {
    expect(scale.middle(day('2025-01-15'))).toBe(60);
    expect(scale.middle(day('2026-03-01'))).toBeCloseTo(787.5);
  });
  it('covers whole days with a span, from the place of earlier ones where it began before the axis', () => {
    expect(scale.stretch({ earliest: day('2025-08-26'), latest: day('2025-08-27') })).toEqual({ from: 105, to: 115 });
    expect(scale.stretch({ earliest: day('2025-01-01'), latest: day('2025-08-25') })).toEqual({ from: 40, to: 105 });
    expect(scale.stretch({ earliest: day('2025-01-01'), latest: day('2025-01-31') })).toEqual({ from: 40, to: 80 });
  });
  it('keeps a span longer than the axis inside it', () => {
    expect(scale.stretch({ earliest: day('2024-01-01'), latest: day('2027-01-01') })).toEqual({ from: 40, to: 790 });
    expect(createTimeScale(axis, { from: 100, to: 790 }).stretch({ earliest: day('2024-01-01'), latest: day('2027-01-01') })).toEqual({ from: 100, to: 790 });
  });
});

describe('pixels to days', () => {
  it('gives the day that holds the pixel', () => {
    expect(isoOf(scale.dayAt(105.1))).toBe('2025-08-26');
    expect(isoOf(scale.dayAt(109.9))).toBe('2025-08-26');
    expect(isoOf(scale.dayAt(110.1))).toBe('2025-08-27');
  });
  it.each([690, 689, 1003.3, 211])('finds every day again from its left edge and its middle, on %d pixels', (width) => {
    const { dayAt, left, middle } = createTimeScale(axis, { from: 84, to: 84 + width });
    const days = Array.from({ length: 138 }, (_, index) => axis.earliest + index);
    expect(days.map((each) => dayAt(left(each)))).toEqual(days);
    expect(days.map((each) => dayAt(middle(each)))).toEqual(days);
  });
  it('never leaves the axis', () => {
    expect(isoOf(scale.dayAt(-500))).toBe('2025-08-25');
    expect(isoOf(scale.dayAt(60))).toBe('2025-08-25');
    expect(isoOf(scale.dayAt(5000))).toBe('2026-01-09');
  });
});

describe('the months', () => {
  it('are those that begin on the axis', () => {
    expect(scale.months.map(isoOf)).toEqual(['2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01']);
  });
  it('are also one that begins on its first day, and none on the day after its last', () => {
    expect(createTimeScale({ earliest: day('2025-09-01'), latest: day('2025-10-31') }, { from: 0, to: 61 }).months.map(isoOf)).toEqual(['2025-09-01', '2025-10-01']);
  });
});
