import type { Range } from '../dataset/types.ts';
import type { Row } from './rows.ts';

export const sortColumns = ['date', 'title', 'place', 'killed'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Order {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

type Compare = (a: Row, b: Row) => number;

/** Rows whose cell is empty, or says that nothing is reported, come last in both directions; equal ones keep their order. */
export function sorted(rows: readonly Row[], { column, direction }: Order, compareText: (a: string, b: string) => number): readonly Row[] {
  const compare = comparisons(compareText)[column];
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => Number(isBlank(a, column)) - Number(isBlank(b, column)) || sign * compare(a, b));
}

/** The order after a press on a column's heading: ascending first, then turned round. */
export function pressed(order: Order, column: SortColumn): Order {
  const turn = order.column === column && order.direction === 'ascending';
  return { column, direction: turn ? 'descending' : 'ascending' };
}

function comparisons(compareText: (a: string, b: string) => number): Readonly<Record<SortColumn, Compare>> {
  return {
    date: ({ event: a }, { event: b }) => a.date.latest - b.date.latest || a.date.earliest - b.date.earliest,
    title: (a, b) => compareText(a.title, b.title),
    place: (a, b) => compareText(a.place ?? '', b.place ?? ''),
    killed: ({ event: a }, { event: b }) => compareRanges(a.killed, b.killed),
  };
}

function isBlank({ event, place }: Row, column: SortColumn): boolean {
  if (column === 'place') return place === null;
  return column === 'killed' && event.killed.min === null && event.killed.max === null;
}

/** By the least, then by the most; "at least" has no most. */
function compareRanges(a: Range, b: Range): number {
  const least = (a.min ?? 0) - (b.min ?? 0);
  if (least !== 0) return least;
  const [mostA, mostB] = [a.max ?? Infinity, b.max ?? Infinity];
  return mostA === mostB ? 0 : mostA - mostB;
}

/** The row that a key leads to from the row at an index; null for other keys. Stays at the ends. */
export function rowAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
