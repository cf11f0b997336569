import type { Day, Span } from '../dataset/day.ts';
import { utcDateOf } from '../dataset/day.ts';
import { monthsOf, type TimeScale } from './scale.ts';

export interface MonthMark {
  readonly day: Day;
  /** Left edge of the month's first day, where its line stands and its name begins. */
  readonly x: number;
  readonly isNamed: boolean;
  /** True at a January: its name carries the year. */
  readonly hasYear: boolean;
}

/** Pixels that a month's short name takes, with the space after it. */
const nameWidth = 26;
const yearWidth = 30;

/** The months that begin on the axis; a name that would run into the next one or off the axis is left out. */
export function placeMonths(axis: Span, time: TimeScale): readonly MonthMark[] {
  const days = monthsOf(axis);
  const lefts = days.map((day) => time.stretch({ earliest: day, latest: day }).from);
  return days.map((day, index) => {
    const x = lefts[index] ?? 0;
    const room = (lefts[index + 1] ?? time.plot.to + nameWidth / 2) - x;
    const hasYear = utcDateOf(day).getUTCMonth() === 0 && room >= nameWidth + yearWidth;
    return { day, x, isNamed: room >= nameWidth, hasYear };
  });
}
