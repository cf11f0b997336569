import { labelGap, type Box, type Label, type Named } from './labels.ts';
import { spread } from './spread.ts';

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
  const widest = Math.max(...named.map((mark) => mark.short));
  const right = Math.max(...members.map((mark) => mark.own.right)) + labelGap;
  const left = Math.min(...members.map((mark) => mark.own.left)) - labelGap;
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
