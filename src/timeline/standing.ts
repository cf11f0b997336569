import type { Day, Span } from '../dataset/day.ts';
import type { Run } from './frame.ts';
import type { Box } from './labels.ts';
import type { TimeScale } from './scale.ts';
import type { TollMark } from './tolls.ts';

/** From one figure's day to the next: between the lowest and the highest figure that then stand. */
export interface Standing {
  readonly since: Day;
  readonly run: Run;
  /** Height of the lowest figure's line. */
  readonly low: number;
  readonly high: number;
}

/** As in design.md, section 7: figures up to seven days older than the newest stand beside it. */
const daysCompared = 7;

/**
 * The staircase behind the columns. Nothing is drawn between two figures but what the earlier ones said; it ends where
 * a silence begins.
 */
export function layStanding(marks: readonly TollMark[], silences: readonly Span[], { axis, x, stretch }: TimeScale): readonly Standing[] {
  const days = [...new Set(marks.map((mark) => mark.day))].toSorted((a, b) => a - b);
  return days.map((since, index) => {
    const silence = silences.find(({ earliest }) => earliest > since);
    const end = Math.min(days[index + 1] ?? Infinity, silence?.earliest ?? Infinity);
    const standing = standingAt(since, marks);
    return {
      since,
      run: { from: x(since), to: end > axis.latest ? stretch(axis).to : stretch({ earliest: end, latest: end }).from },
      low: Math.max(...standing.map((mark) => mark.y)), high: Math.min(...standing.map((mark) => mark.upper)),
    };
  });
}

/** The treads' own room, so that no name is struck through by one. */
export function treadBoxes(standing: readonly Standing[]): readonly Box[] {
  return standing.flatMap(({ run, low, high }) => [low, high].map((y) => ({ left: run.from, right: run.to, top: y - 1, bottom: y + 1 })));
}

function standingAt(day: Day, marks: readonly TollMark[]): readonly TollMark[] {
  const told = marks.filter((mark) => mark.day <= day);
  const isLatest = (mark: TollMark): boolean =>
    told.every((other) => other.toll.excerpt.article !== mark.toll.excerpt.article || other.day <= mark.day);
  return told.filter((mark) => mark.day >= day - daysCompared && isLatest(mark));
}
