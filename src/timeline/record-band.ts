import type { Day } from '../dataset/day.ts';
import type { Tally } from '../select/record/tally.ts';
import type { Run } from './frame.ts';
import type { Box } from './labels.ts';
import type { TimeScale } from './scale.ts';

/** From one day on which the public record's total grows to the next: between its least and its most. */
export interface BandStep {
  readonly since: Day;
  readonly run: Run;
  /** Heights of the least and of the most. */
  readonly low: number;
  readonly high: number;
  /** Heights from which the two lines rise. */
  readonly before: { readonly low: number; readonly high: number };
}

/** The record's running total as a band of steps up to the axis's end. `totals`: oldest first. */
export function layBand(totals: readonly Tally[], { axis, x, stretch }: TimeScale, height: (figure: number) => number): readonly BandStep[] {
  const shown = totals.filter(({ day }) => day <= axis.latest);
  return shown.map(({ day, killed }, index) => {
    const next = shown[index + 1];
    const last = shown[index - 1]?.killed ?? { min: 0, max: 0 };
    return {
      since: day,
      run: { from: x(day), to: next === undefined ? stretch(axis).to : x(next.day) },
      low: height(killed.min), high: height(killed.max), before: { low: height(last.min), high: height(last.max) },
    };
  });
}

/** The room of the band's lines, so that no name is struck through by one. */
export function bandBoxes(band: readonly BandStep[]): readonly Box[] {
  return band.flatMap(({ run, low, high, before }) => [
    ...[low, high].map((y) => ({ left: run.from, right: run.to, top: y - 1, bottom: y + 1 })),
    ...[[low, before.low] as const, [high, before.high] as const].map(([top, bottom]) => ({ left: run.from - 1, right: run.from + 1, top, bottom })),
  ]);
}

/** The total that stands at a day; null before the first. */
export function tallyOn(totals: readonly Tally[], day: Day): Tally | null {
  return totals.findLast((tally) => tally.day <= day) ?? null;
}

/** By how many strikes the total grows on this very day. */
export function strikesOn(totals: readonly Tally[], day: Day): number {
  const index = totals.findIndex((tally) => tally.day === day);
  return (totals[index]?.strikes ?? 0) - (totals[index - 1]?.strikes ?? 0);
}
