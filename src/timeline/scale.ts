import { least, utcMonth } from 'd3';
import { clampTo, momentOf, utcDateOf, type Day, type Span } from '../dataset/day.ts';
import { foldScale, type Shares } from '../select/fold.ts';

/** Two ends of a run of pixels. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The run where it stands, or as near beside what is taken as there is room for it. */
export function beside(run: Run, taken: readonly Run[], room: Run): Run {
  const width = widthOf(run);
  const starts = [run.from, ...taken.flatMap(({ from, to }) => [from - width, to])].map((from) => ({ from, to: from + width }));
  const isFree = (one: Run): boolean => one.from >= room.from && one.to <= room.to && taken.every(({ from, to }) => one.to <= from || to <= one.from);
  return least(starts.filter(isFree), ({ from }) => Math.abs(from - run.from)) ?? run;
}

/** Days to pixels and back: the one axis along which everything on the slider stands. */
export interface TimeScale {
  readonly axis: Span;
  /** The pixels of the axis. */
  readonly plot: Run;
  /** Where all that lies before the axis stands: there it has no scale. */
  readonly tray: Run;
  /** Left edge of a day: what is before the axis has the tray's, what is after it the plot's end. */
  readonly left: (day: Day) => number;
  readonly right: (day: Day) => number;
  readonly middle: (day: Day) => number;
  /** All of the days of a span. */
  readonly stretch: (span: Span) => Run;
  /** Of a moment between two midnights, in days since the epoch. */
  readonly at: (moment: number) => number;
  /** The day that holds a pixel, its left edge with it; the nearest of the axis for one beside it. */
  readonly dayAt: (x: number) => Day;
  /** The last day that lies before a pixel, wholly or in part: that of the head whose line stands there. */
  readonly dayBefore: (x: number) => Day;
  /** First days of the months that begin on the axis. */
  readonly months: readonly Day[];
}

/** Days by which an edge may come back beside itself: dates are whole milliseconds. */
const slip = 1e-6;

export function createTimeScale(axis: Span, shares: Shares, plot: Run, tray: Run): TimeScale {
  const scale = foldScale(axis, shares);
  scale.range(scale.range().map((share) => plot.from + share * (plot.to - plot.from)));
  const at = (moment: number): number => scale(utcDateOf(moment));
  const momentAt = (x: number): number => momentOf(scale.invert(x));
  const isBefore = (asked: Day): boolean => asked < axis.earliest;
  const left = (asked: Day): number => (isBefore(asked) ? tray.from : at(asked));
  const right = (asked: Day): number => (isBefore(asked) ? tray.to : at(asked + 1));
  return {
    axis, plot, tray, left, right, at,
    middle: (asked) => (left(asked) + right(asked)) / 2,
    stretch: ({ earliest, latest }) => ({ from: left(earliest), to: right(latest) }),
    dayAt: (x) => clampTo(axis, Math.floor(momentAt(x) + slip)),
    dayBefore: (x) => clampTo(axis, Math.ceil(momentAt(x) - slip) - 1),
    months: utcMonth.range(utcDateOf(axis.earliest), utcDateOf(axis.latest + 1)).map(momentOf),
  };
}

export function middleOf({ from, to }: Run): number {
  return (from + to) / 2;
}

export function widthOf({ from, to }: Run): number {
  return to - from;
}
