import { area, curveStepAfter, line, max, min, scaleLinear, type ScaleLinear } from 'd3';
import type { Day, Span } from '../dataset/day.ts';
import type { Toll } from '../dataset/types.ts';
import type { Tally } from '../dataset/totals.ts';
import type { Run, TimeScale } from '../ui/scale.ts';
import { isVague, type Days } from './days.ts';
import type { Box } from './labels.ts';
import { around, middleOf, spread, widthOf } from './runs.ts';

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

/**
 * Figures to pixels from the drawing's upper edge: from zero to a round number at or above the greatest figure. `beside`: the
 * greatest of the public record; then the top is rounded less, since a taller scale lowers every column.
 */
export function figureScale(tolls: readonly Toll[], chart: Run, beside = 0): ScaleLinear<number, number> {
  const greatest = Math.max(1, beside, max(tolls, (toll) => toll.max ?? toll.min ?? 0) ?? 0);
  return scaleLinear([0, greatest], [chart.to, chart.from]).nice(beside > 0 ? 8 : 4);
}

/** Columns of all tolls that carry a number, in order of day and figure. */
export function layTolls(
  tolls: readonly Toll[], time: TimeScale, height: (figure: number) => number, width: number, daysOf: (toll: Toll) => Days = ({ asOf }) => asOf,
): readonly TollMark[] {
  const dayOf = (toll: Toll): Day => daysOf(toll).latest;
  const drawn = tolls.filter((toll) => toll.min !== null || toll.max !== null);
  const sorted = drawn.toSorted((a, b) => dayOf(a) - dayOf(b) || figureOf(a) - figureOf(b));
  const ofOneDay = sorted.filter((toll) => !isVague(daysOf(toll)));
  const nudged = spread(ofOneDay.map((toll) => time.middle(dayOf(toll))), width + 2);
  return sorted.map((toll) => {
    const run = time.stretch(daysOf(toll));
    const isSpan = isVague(daysOf(toll));
    return {
      toll, day: dayOf(toll), earliest: daysOf(toll).earliest, run, isSpan, x: isSpan ? middleOf(run) : (nudged[ofOneDay.indexOf(toll)] ?? middleOf(run)),
      width: isSpan ? Math.max(width, widthOf(run)) : width, y: height(figureOf(toll)), upper: height(toll.max ?? figureOf(toll)), open: openEnd(toll),
    };
  });
}

function figureOf(toll: Toll): number {
  return toll.min ?? toll.max ?? 0;
}

function openEnd({ min: least, max: most }: Toll): TollMark['open'] {
  if (most === null) return 'up';
  return least === null ? 'down' : null;
}

export function columnOf({ x, width }: TollMark): Run {
  return around(x, width);
}

/** Pixels above a column's top that its arrow takes. */
export const arrowHeight = 9;

/** The room that a column takes, its arrow included. */
export function columnBox(mark: TollMark, bottom: number): Box {
  const { from, to } = columnOf(mark);
  return { left: from, right: to, top: mark.upper - (mark.open === 'up' ? arrowHeight : 0), bottom };
}

/** The stretch that figures given at one time leave open: null for fewer than two different ones. */
export function differenceOf(marks: readonly TollMark[]): { readonly across: Run; readonly low: number; readonly high: number } | null {
  const [low, high] = [max(marks, (mark) => mark.y), min(marks, (mark) => mark.upper)];
  const [from, to] = [min(marks, (mark) => columnOf(mark).from), max(marks, (mark) => columnOf(mark).to)];
  if (marks.length < 2 || low === high || low === undefined || high === undefined || from === undefined || to === undefined) return null;
  return { across: { from, to }, low, high };
}

/** From one day on which the figures change to the next: between the lowest and the highest that then stand. */
export interface Step {
  readonly since: Day;
  readonly run: Run;
  /** Height of the lowest figure. */
  readonly low: number;
  readonly high: number;
}

/** As in design.md, section 7: figures up to seven days older than the newest stand beside it. */
const daysCompared = 7;

/**
 * The staircase behind the columns. Nothing is drawn between two figures but what the earlier ones said; it ends where
 * a silence begins.
 */
export function layStanding(marks: readonly TollMark[], silences: readonly Span[], time: TimeScale): readonly Step[] {
  const days = [...new Set(marks.map((mark) => mark.day))].toSorted((a, b) => a - b);
  return days.map((since, index) => {
    const silence = silences.find(({ earliest }) => earliest > since);
    const end = Math.min(days[index + 1] ?? Infinity, silence?.earliest ?? Infinity);
    const standing = standingAt(since, marks);
    return {
      since, run: { from: time.middle(since), to: end > time.axis.latest ? time.plot.to : time.left(end) },
      low: max(standing, (mark) => mark.y) ?? 0, high: min(standing, (mark) => mark.upper) ?? 0,
    };
  });
}

function standingAt(day: Day, marks: readonly TollMark[]): readonly TollMark[] {
  const told = marks.filter((mark) => mark.day <= day);
  const isLatest = (mark: TollMark): boolean =>
    told.every((other) => other.toll.excerpt.article !== mark.toll.excerpt.article || other.day <= mark.day);
  return told.filter((mark) => mark.day >= day - daysCompared && isLatest(mark));
}

/** The public record's running total as steps up to the axis's end. `totals`: oldest first. */
export function layBand(totals: readonly Tally[], time: TimeScale, height: (figure: number) => number): readonly Step[] {
  const shown = totals.filter(({ day }) => day <= time.axis.latest);
  return shown.map(({ day, killed }, index) => {
    const next = shown[index + 1];
    return {
      since: day, run: { from: time.middle(day), to: next === undefined ? time.plot.to : time.middle(next.day) },
      low: height(killed.min), high: height(killed.max),
    };
  });
}

/** The room of the steps' lines, so that no name is struck through by one. */
export function treadBoxes(steps: readonly Step[]): readonly Box[] {
  return steps.flatMap(({ run, low, high }) => [low, high].map((y) => ({ left: run.from, right: run.to, top: y - 1, bottom: y + 1 })));
}

/** Likewise of steps whose lines rise from one to the next, and first from the floor. */
export function bandBoxes(band: readonly Step[], floor: number): readonly Box[] {
  const risers = band.flatMap(({ run, low, high }, index) => {
    const before = band[index - 1] ?? { low: floor, high: floor };
    return [[low, before.low] as const, [high, before.high] as const].map(([top, bottom]) => ({ left: run.from - 1, right: run.from + 1, top, bottom }));
  });
  return [...treadBoxes(band), ...risers];
}

interface Corner {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

export interface StepPaths {
  /** Under the lowest figures. */
  readonly wash: string;
  /** Between the lowest and the highest. */
  readonly between: string;
  readonly lines: string;
}

/** The outlines of steps of which each begins where the one before it ends. `rise`: the lines rise from the floor first. */
export function stepPaths(steps: readonly Step[], floor: number, rise = false): StepPaths {
  const corners = [...steps.map(({ run, low, high }) => ({ x: run.from, low, high })), ...steps.slice(-1).map(({ run, low, high }) => ({ x: run.to, low, high }))];
  const risen = rise ? [...corners.slice(0, 1).map(({ x }) => ({ x, low: floor, high: floor })), ...corners] : corners;
  const shape = area<Corner>().x(({ x }) => x).curve(curveStepAfter);
  const tread = line<Corner>().x(({ x }) => x).curve(curveStepAfter);
  return {
    wash: shape.y0(floor).y1(({ low }) => low)(corners) ?? '',
    between: shape.y0(({ low }) => low).y1(({ high }) => high)(corners) ?? '',
    lines: `${tread.y(({ low }) => low)(risen) ?? ''}${tread.y(({ high }) => high)(risen) ?? ''}`,
  };
}
