import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { evenShares } from '../../src/select/fold.ts';
import { beside, createTimeScale, middleOf, widthOf } from '../../src/timeline/scale.ts';
import { axis, day, evenTime } from './fixtures.ts';

describe('beside what is taken', () => {
  const room = { from: 0, to: 400 };

  it.each([
    ['stays where nothing is in its way', [{ from: 200, to: 236 }], { from: 100, to: 180 }],
    ['goes to the nearer side', [{ from: 160, to: 196 }], { from: 80, to: 160 }],
    ['goes past both where it has no room between', [{ from: 90, to: 126 }, { from: 160, to: 196 }], { from: 10, to: 90 }],
    ['goes to the other side where there is no room on the nearer', [{ from: 70, to: 160 }], { from: 160, to: 240 }],
    ['goes nowhere where there is no room', [{ from: 60, to: 390 }], { from: 100, to: 180 }],
  ])('a run %s', (_what, taken, expected) => {
    expect(beside({ from: 100, to: 180 }, taken, room)).toEqual(expected);
  });
});

describe('days to pixels', () => {
  it('gives every day its stretch, and puts its middle half way in', () => {
    expect(widthOf(evenTime.stretch({ earliest: day('2025-10-17'), latest: day('2025-10-17') }))).toBeCloseTo(5);
    expect(evenTime.left(day('2025-08-27'))).toBeCloseTo(110);
    expect(evenTime.right(day('2025-08-27'))).toBeCloseTo(115);
    expect(evenTime.middle(day('2025-08-25'))).toBeCloseTo(102.5);
    expect(evenTime.middle(day('2026-01-09'))).toBeCloseTo(787.5);
  });

  it('is as wide as its share', () => {
    const time = createTimeScale({ earliest: 0, latest: 2 }, [0.5, 0.25, 0.25], { from: 100, to: 500 }, { from: 0, to: 40 });
    expect([0, 1, 2].map((own) => [time.left(own), time.right(own)])).toEqual([[100, 300], [300, 400], [400, 500]]);
    expect(time.at(0.5)).toBe(200);
  });

  it('puts all earlier days in the tray, and later ones at the end', () => {
    expect(evenTime.stretch({ earliest: day('2025-01-15'), latest: day('2025-01-15') })).toEqual({ from: 40, to: 80 });
    expect(evenTime.middle(day('2025-01-15'))).toBe(60);
    expect(evenTime.middle(day('2026-03-01'))).toBeCloseTo(790);
  });

  it('covers whole days with a span, from the tray where it began before the axis, and keeps a longer one inside', () => {
    expect(evenTime.stretch({ earliest: day('2025-08-26'), latest: day('2025-08-27') })).toEqual({ from: 105, to: 115 });
    expect(evenTime.stretch({ earliest: day('2025-01-01'), latest: day('2025-08-25') })).toEqual({ from: 40, to: 105 });
    expect(evenTime.stretch({ earliest: day('2024-01-01'), latest: day('2027-01-01') })).toEqual({ from: 40, to: 790 });
  });
});

describe('pixels to days', () => {
  it('gives the day that holds the pixel, its left edge with it', () => {
    expect([105, 105.1, 109.9, 110].map((x) => isoOf(evenTime.dayAt(x)))).toEqual(['2025-08-26', '2025-08-26', '2025-08-26', '2025-08-27']);
  });

  it('gives the head’s day by the right edge, at which its line stands', () => {
    expect([105.1, 109.9, 110, 110.1].map((x) => isoOf(evenTime.dayBefore(x)))).toEqual(['2025-08-26', '2025-08-26', '2025-08-26', '2025-08-27']);
  });

  it('never leaves the axis', () => {
    expect([-500, 60, 100, 5000].map((x) => isoOf(evenTime.dayAt(x)))).toEqual(['2025-08-25', '2025-08-25', '2025-08-25', '2026-01-09']);
    expect([-500, 60, 100, 5000].map((x) => isoOf(evenTime.dayBefore(x)))).toEqual(['2025-08-25', '2025-08-25', '2025-08-25', '2026-01-09']);
  });
});

describe('the months', () => {
  const monthsOf = (first: string, last: string) => {
    const span = { earliest: day(first), latest: day(last) };
    return createTimeScale(span, evenShares(span), { from: 0, to: 61 }, { from: 0, to: 0 }).months.map(isoOf);
  };

  it('are those that begin on the axis', () => {
    expect(monthsOf(isoOf(axis.earliest), isoOf(axis.latest))).toEqual(['2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01']);
  });

  it('are also one that begins on its first day, and none on the day after its last', () => {
    expect(monthsOf('2025-09-01', '2025-10-31')).toEqual(['2025-09-01', '2025-10-01']);
  });
});

it('a run has a middle and a width', () => {
  expect([middleOf({ from: 10, to: 16 }), widthOf({ from: 10, to: 16 })]).toEqual([13, 6]);
});
