import { least, max, min, sum } from 'd3';
import { spread } from './runs.ts';

/** A rectangle in the drawing. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A mark to be named: the box that it takes, the height of its point, and the widths of its long and its short name. */
export interface Named<T> {
  readonly item: T;
  readonly own: Box;
  readonly y: number;
  readonly long: number;
  readonly short: number;
}

export interface Label<T> {
  readonly item: T;
  /** On which side of its mark it stands; text on the left ends at `x`, on the right it begins there. */
  readonly side: 'left' | 'right';
  readonly isLong: boolean;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** True where it stands off its mark and wants a leader line. */
  readonly isLed: boolean;
}

interface Priced<T> extends Label<T> {
  readonly cost: number;
}

/** Pixels between a mark and its label. */
const labelGap = 7;
const asides = [0, 8, 16, 24, 34, 46, 60] as const;
const lifts = [0, -5, 5, -9, 9, -14, 14, -20, 20, -28, 28, -36, 36, -44, 44] as const;
const shortCost = 22;
const rightCost = 4;
const coverCost = 60;
const lineCost = 9;
const crossCost = 14;
const lostCost = 500;

/**
 * Names marks in a crowd: each label takes the cheapest free place near its mark, left or right, long or short.
 * Labels never cover each other, leave `bounds`, nor cover what is `taken`; they cover other marks only where nothing else is
 * left, and lines that are `avoided` only where they would else stand far off. A label that finds no place is left out (its mark stays). Since who comes first finds the best place, several
 * orders are tried and the cheapest whole is kept.
 */
export function placeLabels<T>(marks: readonly Named<T>[], taken: readonly Box[], bounds: Box, lineHeight: number, avoided: readonly Box[] = []): readonly Label<T>[] {
  const orders = [marks, marks.toReversed(), marks.toSorted((a, b) => a.y - b.y), marks.toSorted((a, b) => b.y - a.y)];
  const wholes = orders.map((order) => placeInOrder(order, { taken, avoided, bounds, lineHeight }));
  return least(wholes, (whole) => sum(whole, (label) => label.cost) + lostCost * (marks.length - whole.length)) ?? [];
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

interface Room {
  readonly taken: readonly Box[];
  readonly avoided: readonly Box[];
  readonly bounds: Box;
  readonly lineHeight: number;
}

function placeInOrder<T>(marks: readonly Named<T>[], { taken, avoided, bounds, lineHeight }: Room): readonly Priced<T>[] {
  const columns = marks.map((mark) => mark.own);
  const placed: Priced<T>[] = [];
  const isFree = (box: Box): boolean =>
    isWithin(box, bounds) && !placed.some((label) => overlap(label.box, box)) && !taken.some((other) => overlap(other, box));
  for (const mark of marks) {
    let best: Priced<T> | null = null;
    for (const candidate of candidatesOf(mark, lineHeight)) {
      if (best !== null && candidate.cost >= best.cost) continue;
      if (!isFree(candidate.box)) continue;
      const cost = candidate.cost + columnCost(candidate, mark, columns) + lineCost * avoided.filter((line) => overlap(line, candidate.box)).length;
      if (best === null || cost < best.cost) best = { ...candidate, cost };
    }
    if (best !== null) placed.push(best);
  }
  return placed;
}

/** What it costs to cover columns, or to lead a line across those of others. */
function columnCost<T>(label: Label<T>, mark: Named<T>, columns: readonly Box[]): number {
  const others = columns.filter((box) => box !== mark.own);
  const way: Box = {
    left: Math.min(label.x, mark.own.right), right: Math.max(label.x, mark.own.left),
    top: Math.min(label.y, mark.y), bottom: Math.max(label.y, mark.y) + 1,
  };
  const crossed = label.isLed ? others.filter((box) => overlap(box, way)).length : 0;
  return crossCost * crossed + coverCost * columns.filter((box) => overlap(box, label.box)).length;
}

function candidatesOf<T>(mark: Named<T>, lineHeight: number): readonly Priced<T>[] {
  const sides = ['left', 'right'] as const;
  return [true, false].flatMap((isLong) =>
    sides.flatMap((side) => asides.flatMap((aside) => lifts.map((lift) => candidate(mark, { isLong, side, aside, lift, lineHeight })))),
  );
}

interface Choice {
  readonly isLong: boolean;
  readonly side: 'left' | 'right';
  readonly aside: number;
  readonly lift: number;
  readonly lineHeight: number;
}

function candidate<T>(mark: Named<T>, { isLong, side, aside, lift, lineHeight }: Choice): Priced<T> {
  const width = isLong ? mark.long : mark.short;
  const x = side === 'left' ? mark.own.left - labelGap - aside : mark.own.right + labelGap + aside;
  const y = mark.y + lift;
  const left = side === 'left' ? x - width : x;
  return {
    item: mark.item, side, isLong, x, y,
    box: { left, right: left + width, top: y - lineHeight / 2, bottom: y + lineHeight / 2 },
    isLed: aside > 0 || Math.abs(lift) > lineHeight / 3,
    cost: Math.abs(lift) + aside * aside * 0.05 + (isLong ? 0 : shortCost) + (side === 'right' ? rightCost : 0),
  };
}

function isWithin(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/** Pixels between marks that belong to one crowd. */
const crowd = 18;

/**
 * Names marks where there is little room: short names only, each crowd's one above the other in the order of their
 * figures, beside the crowd: the last crowd's at the right where they fit, the others' at the left, above what is lower.
 * Those for which `bounds` has no height are left out, the lowest first.
 */
export function stackLabels<T>(marks: readonly Named<T>[], bounds: Box, lineHeight: number): readonly Label<T>[] {
  const crowds = crowdsOf(marks);
  return crowds.flatMap((members, index) => stack(members, index === crowds.length - 1, bounds, lineHeight));
}

function crowdsOf<T>(marks: readonly Named<T>[]): readonly (readonly Named<T>[])[] {
  const crowds: Named<T>[][] = [];
  for (const mark of marks.toSorted((a, b) => a.own.left - b.own.left)) {
    const last = crowds.at(-1);
    if (last?.some((other) => mark.own.left - other.own.right < crowd)) last.push(mark);
    else crowds.push([mark]);
  }
  return crowds;
}

function stack<T>(members: readonly Named<T>[], isLast: boolean, bounds: Box, lineHeight: number): readonly Label<T>[] {
  const rows = Math.floor((bounds.bottom - bounds.top) / lineHeight);
  const named = members.toSorted((a, b) => a.y - b.y).slice(0, rows);
  const widest = max(named, (mark) => mark.short) ?? 0;
  const right = (max(members, (mark) => mark.own.right) ?? 0) + labelGap;
  const left = (min(members, (mark) => mark.own.left) ?? 0) - labelGap;
  const side = (isLast && right + widest <= bounds.right) || left - widest < bounds.left ? 'right' : 'left';
  const x = side === 'left' ? left : right;
  const heights = spread(named.map((mark) => mark.y), lineHeight);
  const over = Math.max(0, bounds.top + lineHeight / 2 - (heights[0] ?? 0));
  const under = Math.max(0, (heights.at(-1) ?? 0) - (bounds.bottom - lineHeight / 2));
  return named.map((mark, index) => {
    const y = (heights[index] ?? mark.y) + over - under;
    const start = side === 'left' ? x - mark.short : x;
    const box = { left: start, right: start + mark.short, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
    return { item: mark.item, side, isLong: false, x, y, box, isLed: Math.abs(y - mark.y) > lineHeight / 3 };
  });
}
