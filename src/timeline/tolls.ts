import { nice, ticks } from 'd3';
import type { Day } from '../dataset/day.ts';
import type { Toll } from '../dataset/types.ts';
import type { Days } from './day-on-clock.ts';
import type { Run } from './frame.ts';
import type { TimeScale } from './scale.ts';
import { spread } from './spread.ts';

/** A reported figure as a column that counts from zero. */
export interface TollMark {
  readonly toll: Toll;
  /** Its latest day on the clock. */
  readonly day: Day;
  readonly earliest: Day;
  /** The days it stands for. */
  readonly run: Run;
  readonly isSpan: boolean;
  /** Middle of the column: its day's, but for a nudge where columns would cover each other. */
  readonly x: number;
  readonly width: number;
  /** Height at which the column's certain part ends. */
  readonly y: number;
  /** Height of the greatest figure of a range; equal to `y` where there is none. */
  readonly upper: number;
  /** `up`: "at least", no upper bound; `down`: "at most", no lower bound. */
  readonly open: 'up' | 'down' | null;
}

export interface TollScale {
  /** The round figure at the chart's upper edge. */
  readonly top: number;
  /** Round figures from zero up. */
  readonly ticks: readonly number[];
  /** Pixels from the drawing's upper edge. */
  readonly height: (figure: number) => number;
}

/**
 * The chart's height scale, from zero to a round number at or above the greatest figure. `beside`: the greatest of the
 * public record; then the top is rounded less, since a taller scale lowers every column.
 */
export function tollScale(tolls: readonly Toll[], chart: Run, beside = 0): TollScale {
  const greatest = Math.max(1, beside, ...tolls.map((toll) => toll.max ?? toll.min ?? 0));
  const [, top] = nice(0, greatest, beside > 0 ? 8 : 4);
  return { top, ticks: ticks(0, top, 4), height: (figure) => chart.to + (figure / top) * (chart.from - chart.to) };
}

/** Columns of all tolls that carry a number, in order of day and figure. */
export function layTolls(
  tolls: readonly Toll[], scale: TimeScale, { height }: TollScale, width: number, daysOf: (toll: Toll) => Days = ({ asOf }) => asOf,
): readonly TollMark[] {
  const isSpan = (toll: Toll): boolean => daysOf(toll).approximate || daysOf(toll).latest > daysOf(toll).earliest;
  const dayOf = (toll: Toll): Day => daysOf(toll).latest;
  const drawn = tolls.filter((toll) => toll.min !== null || toll.max !== null);
  const sorted = drawn.toSorted((a, b) => dayOf(a) - dayOf(b) || figureOf(a) - figureOf(b));
  const days = sorted.filter((toll) => !isSpan(toll));
  const nudged = spread(days.map((toll) => scale.x(dayOf(toll))), width + 2);
  return sorted.map((toll) => {
    const run = scale.stretch(daysOf(toll));
    const middle = isSpan(toll) ? (run.from + run.to) / 2 : (nudged[days.indexOf(toll)] ?? scale.x(dayOf(toll)));
    return {
      toll, day: dayOf(toll), earliest: daysOf(toll).earliest, run, isSpan: isSpan(toll), x: middle, width: isSpan(toll) ? Math.max(width, run.to - run.from) : width,
      y: height(figureOf(toll)), upper: height(toll.max ?? figureOf(toll)), open: openEnd(toll),
    };
  });
}

/** The stretch that figures given at one time leave open: null for fewer than two different ones. */
export function differenceOf(marks: readonly TollMark[]): { readonly across: Run; readonly low: number; readonly high: number; readonly isOpen: boolean } | null {
  const low = Math.max(...marks.map((mark) => mark.y));
  const high = Math.min(...marks.map((mark) => mark.upper));
  if (marks.length < 2 || low === high) return null;
  const across = {
    from: Math.min(...marks.map((mark) => mark.x - mark.width / 2)),
    to: Math.max(...marks.map((mark) => mark.x + mark.width / 2)),
  };
  return { across, low, high, isOpen: marks.some((mark) => mark.open === 'up') };
}

function figureOf(toll: Toll): number {
  return toll.min ?? toll.max ?? 0;
}

function openEnd({ min, max }: Toll): TollMark['open'] {
  if (max === null) return 'up';
  return min === null ? 'down' : null;
}
