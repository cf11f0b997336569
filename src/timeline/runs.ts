import { least, max, mean } from 'd3';
import type { Run } from '../ui/scale.ts';

export function middleOf({ from, to }: Run): number {
  return (from + to) / 2;
}

export function widthOf({ from, to }: Run): number {
  return to - from;
}

export function around(x: number, width: number): Run {
  return { from: x - width / 2, to: x + width / 2 };
}

/** The run, or one of this width at its middle where it is narrower. */
export function widened(run: Run, width: number): Run {
  return widthOf(run) < width ? around(middleOf(run), width) : run;
}

/** The same middles, each run narrower by this much: what may cover its neighbour before it goes to another row. */
export function narrowed({ from, to }: Run, by: number): Run {
  return { from: from + by / 2, to: to - by / 2 };
}

/** Something laid in a row, with whatever was folded onto it where the rows are full. */
export interface Packed<T> {
  readonly items: readonly [T, ...T[]];
  readonly run: Run;
  readonly row: number;
}

interface Slot<T> extends Packed<T> {
  readonly items: [T, ...T[]];
}

/**
 * Lays runs in rows that keep them apart, first come first served. What finds no room in `maxRows` is folded onto the
 * laid item whose middle is nearest: nothing is lost, and what is laid is not moved.
 */
export function pack<T>(items: readonly T[], runOf: (item: T) => Run, maxRows: number): readonly Packed<T>[] {
  const slots: Slot<T>[] = [];
  for (const item of items) {
    const run = runOf(item);
    const row = freeRow(slots, run);
    if (row < maxRows) slots.push({ items: [item], run, row });
    else least(slots, (slot) => Math.abs(middleOf(slot.run) - middleOf(run)))?.items.push(item);
  }
  return slots;
}

/** How many rows a packing used; 0 for nothing. */
export function rowsIn(packed: readonly Packed<unknown>[]): number {
  return max(packed, ({ row }) => row + 1) ?? 0;
}

function freeRow(slots: readonly Slot<unknown>[], run: Run): number {
  const full = new Set(slots.filter((slot) => slot.run.from < run.to && run.from < slot.run.to).map((slot) => slot.row));
  let row = 0;
  while (full.has(row)) row += 1;
  return row;
}

interface Crowd {
  readonly wishes: readonly number[];
  readonly start: number;
}

/**
 * Moves positions apart until neighbours stand at least `gap` from each other, each crowd centred on the mean of its
 * wishes. `wishes` are sorted; the answer keeps their order.
 */
export function spread(wishes: readonly number[], gap: number): readonly number[] {
  const crowds: Crowd[] = [];
  for (const wish of wishes) {
    let crowd: Crowd = { wishes: [wish], start: wish };
    for (let before = crowds.at(-1); before && before.start + before.wishes.length * gap > crowd.start; before = crowds.at(-1)) {
      crowds.pop();
      crowd = centred([...before.wishes, ...crowd.wishes], gap);
    }
    crowds.push(crowd);
  }
  return crowds.flatMap((crowd) => crowd.wishes.map((_, index) => crowd.start + index * gap));
}

function centred(wishes: readonly number[], gap: number): Crowd {
  return { wishes, start: (mean(wishes) ?? 0) - ((wishes.length - 1) * gap) / 2 };
}

/** Where the number of a mark's events is printed. */
export interface CountPlace {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const digitWidth = 6;

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
