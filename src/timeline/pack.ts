import type { Run } from './frame.ts';

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
    else nearestSlot(slots, run)?.items.push(item);
  }
  return slots;
}

/** How many rows a packing used; 0 for nothing. */
export function rowsIn(packed: readonly Packed<unknown>[]): number {
  return packed.reduce((rows, { row }) => Math.max(rows, row + 1), 0);
}

function freeRow(slots: readonly Slot<unknown>[], run: Run): number {
  const full = new Set(slots.filter((slot) => slot.run.from < run.to && run.from < slot.run.to).map((slot) => slot.row));
  let row = 0;
  while (full.has(row)) row += 1;
  return row;
}

function nearestSlot<T>(slots: readonly Slot<T>[], run: Run): Slot<T> | undefined {
  const distance = (slot: Slot<T>): number => Math.abs(slot.run.from + slot.run.to - run.from - run.to);
  let nearest: Slot<T> | undefined;
  for (const slot of slots) {
    if (nearest === undefined || distance(slot) < distance(nearest)) nearest = slot;
  }
  return nearest;
}
