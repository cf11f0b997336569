import { utcDateOf, type Day, type Span } from '../dataset/day.ts';
import type { Run } from './frame.ts';

const millisecondsPerDay = 86_400_000;

/** Days to pixels and back. A day owns the stretch of half a day's width on both sides of its middle. */
export interface TimeScale {
  readonly axis: Span;
  readonly bin: Run;
  readonly plot: Run;
  readonly dayWidth: number;
  /** Middle of a day; days before the axis stand in the middle of the bin, days after it at the axis's end. */
  readonly x: (day: Day) => number;
  /** The stretch of a span: a beginning before the axis lies at the bin's outer edge. */
  readonly stretch: (span: Span) => Run;
  /** The whole day nearest to a pixel, within the axis. */
  readonly day: (x: number) => Day;
}

export function createTimeScale(axis: Span, bin: Run, plot: Run): TimeScale {
  const days = axis.latest - axis.earliest + 1;
  const dayWidth = (plot.to - plot.from) / days;
  const first = axis.earliest - 0.5;
  const linear = (day: number): number => plot.from + (Math.min(days, Math.max(0, day - first)) / days) * (plot.to - plot.from);
  const isEarlier = (day: Day): boolean => day < axis.earliest;
  return {
    axis, bin, plot, dayWidth,
    x: (day) => (isEarlier(day) ? (bin.from + bin.to) / 2 : linear(Math.min(day, axis.latest))),
    stretch: (span) => ({
      from: isEarlier(span.earliest) ? bin.from : linear(span.earliest - 0.5),
      to: isEarlier(span.latest) ? bin.to : linear(span.latest + 0.5),
    }),
    day: (x) => Math.min(axis.latest, Math.max(axis.earliest, Math.round(first + (x - plot.from) / dayWidth))),
  };
}

/** First days of the months that begin within the axis. D3's own intervals weigh what the first screen's 60 kB have no room for. */
export function monthsOf(axis: Span): readonly Day[] {
  const [before, last] = [utcDateOf(axis.earliest - 1), utcDateOf(axis.latest)];
  const count = last.getUTCMonth() - before.getUTCMonth() + 12 * (last.getUTCFullYear() - before.getUTCFullYear());
  return Array.from({ length: count }, (_, index) => Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1 + index) / millisecondsPerDay);
}
