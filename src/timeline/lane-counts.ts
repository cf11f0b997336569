import type { Run } from './frame.ts';
import type { LaneMark } from './lanes.ts';

/** Where the number of a mark's events is printed. */
export interface CountPlace {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

type Uncounted = Omit<LaneMark, 'count'>;

const digitWidth = 6;

/**
 * Prints counts inside squares; every other mark has its count beside it where no other mark stands. A figure inside a
 * strike's disc would read as its dead.
 */
export function placeCounts(marks: readonly Uncounted[]): readonly LaneMark[] {
  const taken: Run[] = [];
  return marks.map((mark) => {
    const count = placeOf(mark, marks, taken);
    return { ...mark, count };
  });
}

function placeOf(mark: Uncounted, marks: readonly Uncounted[], taken: Run[]): CountPlace | null {
  if (mark.events.length === 1 || mark.form === 'stripe') return null;
  if (mark.form === 'day' && mark.kind === 'diplomacy') return { x: (mark.run.from + mark.run.to) / 2, anchor: 'middle' };
  return countBeside(mark.run, mark.events.length, [...marks.filter((other) => other !== mark && other.form !== 'stripe').map((other) => other.run), ...taken], taken);
}

/** The place of a count beside its mark, after it or before it, where none of `others` stands; it is added to `taken`. */
export function countBeside(run: Run, count: number, others: readonly Run[], taken: Run[]): CountPlace | null {
  const width = digitWidth * String(count).length + 3;
  const isFree = (place: Run): boolean => others.every((other) => other.to <= place.from || place.to <= other.from);
  const after = { from: run.to, to: run.to + width };
  const before = { from: run.from - width, to: run.from };
  const free = [after, before].find(isFree);
  if (free === undefined) return null;
  taken.push(free);
  return free === after ? { x: after.from + 2, anchor: 'start' } : { x: before.to - 2, anchor: 'end' };
}
