import { scaleUtc, utcDay, utcMonth } from 'd3';
import { clampTo, utcDateOf, type Day, type Span } from '../dataset/day.ts';

/** Two ends of a run of pixels. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Days to pixels and back: the one axis that the slider and the printed report are laid along. */
export interface TimeScale {
  readonly axis: Span;
  /** The pixels of the axis. */
  readonly plot: Run;
  /** Where all that lies before the axis stands: there it has no scale. */
  readonly before: Run;
  /** Left edge of a day, within the axis. */
  readonly left: (day: Day) => number;
  /** Middle of a day; of one before the axis, that of what stands there, and of one after it, the last day's. */
  readonly middle: (day: Day) => number;
  readonly width: (day: Day) => number;
  /** All of the days of a span: one that begins before the axis begins at the outer edge of what stands there. */
  readonly stretch: (span: Span) => Run;
  /** The day that holds a pixel; the nearest of the axis for one beside it. */
  readonly dayAt: (x: number) => Day;
  /** First days of the months that begin on the axis. */
  readonly months: readonly Day[];
}

const epoch = utcDateOf(0);

/** Without a `before`, what lies before the axis stands at its left edge. */
export function createTimeScale(axis: Span, plot: Run, before: Run = { from: plot.from, to: plot.from }): TimeScale {
  const [start, end] = [utcDateOf(axis.earliest), utcDateOf(axis.latest + 1)];
  const scale = scaleUtc([start, end], [plot.from, plot.to]).clamp(true);
  const left = (day: Day): number => scale(utcDateOf(day));
  const right = (day: Day): number => left(day + 1);
  const isBefore = (day: Day): boolean => day < axis.earliest;
  const middleOnAxis = (day: Day): number => (left(day) + right(day)) / 2;
  return {
    axis, plot, before, left,
    middle: (day) => (isBefore(day) ? (before.from + before.to) / 2 : middleOnAxis(Math.min(day, axis.latest))),
    width: (day) => right(day) - left(day),
    stretch: ({ earliest, latest }) => ({
      from: isBefore(earliest) ? before.from : left(earliest),
      to: isBefore(latest) ? before.to : right(latest),
    }),
    // D3 cuts off what is less than a millisecond, and a day's own left edge would else lie in the day before.
    dayAt: (x) => clampTo(axis, utcDay.count(epoch, new Date(scale.invert(x).getTime() + 1))),
    months: utcMonth.range(start, end).map((month) => utcDay.count(epoch, month)),
  };
}
