import { max } from 'd3';
import { utcDateOf, type Day, type Span } from '../dataset/day.ts';
import type { Clock, Toll } from '../dataset/types.ts';
import type { Tally } from '../dataset/totals.ts';
import { createTimeScale, type Run, type TimeScale } from '../ui/scale.ts';
import { daysOfToll } from './days.ts';
import { figureScale, layBand, layStanding, layTolls } from './tolls.ts';

/** Where each part of the instrument stands, in pixels of its drawing. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  /** Little room: shapes instead of lane names, fewer words. */
  readonly compact: boolean;
  /** The first row of annotations; more of them may hang into the chart where it is empty. */
  readonly turns: Run;
  /** The bin for what happened before the axis begins. */
  readonly bin: Run;
  readonly plot: Run;
  /** From the highest figure's line down to zero. */
  readonly chart: Run;
  readonly lanes: Run;
  /** The public record's lane, under the others, which on a low screen reach beyond their own room; empty where it is off. */
  readonly record: Run;
  readonly datelines: Run;
  /** The row of the months' names, over which the date pills slide: under the thumb, not over the chart. */
  readonly dates: Run;
  /** Baseline of the months' names. */
  readonly months: number;
  readonly pillWidth: number;
}

const roomy = {
  record: 20, height: 217, left: 84, bin: 44, right: 18, pillWidth: 148, turns: { from: 0, to: 24 },
  chart: { from: 26, to: 114 }, lanes: { from: 117, to: 186 }, datelines: { from: 186, to: 194 }, dates: { from: 194, to: 217 }, months: 209,
};
const tight = {
  record: 16, height: 178, left: 26, bin: 26, right: 10, pillWidth: 126, turns: { from: 0, to: 24 },
  chart: { from: 38, to: 94 }, lanes: { from: 97, to: 147 }, datelines: { from: 147, to: 153 }, dates: { from: 153, to: 178 }, months: 169,
};
/** A phone on its side. */
const low = {
  record: 18, height: 123, left: 26, bin: 26, right: 10, pillWidth: 126, turns: { from: 0, to: 20 },
  chart: { from: 28, to: 54 }, lanes: { from: 56, to: 100 }, datelines: { from: 100, to: 104 }, dates: { from: 104, to: 123 }, months: 118,
};

/** Pixels by which the lanes of a low screen reach beyond their foot. */
const lowOverhang = 5;

/** Pixels between the bin and the axis: room enough to see that the scale breaks there. */
const breakWidth = 6;
const compactBelow = 560;

/**
 * The parts for a drawing of this width; below 300 pixels it keeps the parts of 300. `isLow`: the screen has little height.
 * The public record's lane moves what is under the lanes down, and nothing else.
 */
export function planOf(width: number, isLow = false, hasRecord = false): Plan {
  const compact = isLow || width < compactBelow;
  const { left, bin, right, record, ...part } = partsOf(compact, isLow);
  const grown = hasRecord ? record : 0;
  const moved = ({ from, to }: Run): Run => ({ from: from + grown, to: to + grown });
  const whole = Math.max(width, 300);
  return {
    ...part, width: whole, compact, height: part.height + grown, record: { from: part.lanes.to + (hasRecord && isLow ? lowOverhang : 0), to: part.lanes.to + grown },
    datelines: moved(part.datelines), dates: moved(part.dates), months: part.months + grown,
    bin: { from: left, to: left + bin }, plot: { from: left + bin + breakWidth, to: whole - right },
  };
}

function partsOf(compact: boolean, isLow: boolean): typeof roomy {
  if (isLow) return low;
  return compact ? tight : roomy;
}

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
export function placeMonths({ months, left, plot }: TimeScale): readonly MonthMark[] {
  return months.map((day, index) => {
    const x = left(day);
    const next = months[index + 1];
    const room = (next === undefined ? plot.to + nameWidth / 2 : left(next)) - x;
    const hasYear = utcDateOf(day).getUTCMonth() === 0 && room >= nameWidth + yearWidth;
    return { day, x, isNamed: room >= nameWidth, hasYear };
  });
}

interface Charted {
  /** Of every measure. */
  readonly tolls: readonly Toll[];
  readonly axis: Span;
  readonly silences?: readonly Span[];
  readonly clock?: Clock;
  /** The public record's running total on the clock, oldest first; null where the record is off. */
  readonly totals?: readonly Tally[] | null;
}

const columnWidth = { roomy: 7, compact: 5 } as const;

/** The plan and the scales of a width with the chart on them: what everything else is laid upon. */
export function layChart(width: number, { tolls, axis, silences = [], clock = 'happened', totals = null }: Charted, isLow = false) {
  const plan = planOf(width, isLow, totals !== null);
  const time = createTimeScale(axis, plan.plot, plan.bin);
  const killed = tolls.filter((toll) => toll.measure === 'killed');
  const height = figureScale(killed, plan.chart, max(totals ?? [], (tally) => tally.killed.max));
  const marks = layTolls(killed, time, height, plan.compact ? columnWidth.compact : columnWidth.roomy, (toll) => daysOfToll(toll, clock));
  return {
    plan, time, height, tolls: marks, standing: layStanding(marks, silences, time), band: layBand(totals ?? [], time, height), months: placeMonths(time),
  };
}

export type Chart = ReturnType<typeof layChart>;
