import type { Size } from './berths.ts';

/** Side of a ring's own button, in pixels; a finger gets more. */
export const ringCell = { fine: 24, coarse: 30 } as const;

/** How wide the button is that holds the count of the folded rings; it is as high as a ring's. */
const ringFold = 30;

/** And how wide where it stands alone, with a ring of its own beside the count. */
const ringCount = 42;

/** One way to draw the public record's share of a berth: how many rings, in the rows that fit its width. */
export interface RingForm extends Size {
  /** 0: only the count of all. */
  readonly rings: number;
}

const across = { fine: 7, coarse: 4 } as const;

/** The fullest form first, the last one a bare count; none where the record has nothing at the place. */
export function ringFormsOf(count: number, compact: boolean): readonly RingForm[] {
  if (count === 0) return [];
  const size = compact ? 'coarse' : 'fine';
  const row = across[size];
  const most = compact ? row : row * 2;
  const all = count <= most ? [gridOf(count, count, size)] : [];
  // A fold takes the last place of a row. One alone would say no more than the count.
  const few = [row * 2, row].filter((places) => places <= most && places < count).map((places) => gridOf(places - 1, count, size));
  return [...all, ...few, gridOf(0, count, size)];
}

function gridOf(rings: number, count: number, size: 'fine' | 'coarse'): RingForm {
  if (rings === 0) return { rings, width: ringCount, height: ringCell[size] };
  const fold = rings < count ? 1 : 0;
  const rows = Math.ceil((rings + fold) / across[size]);
  const longest = Math.min(rings, across[size] - (rows === 1 ? fold : 0));
  // The row that ends in the fold is the widest where it is full.
  const last = rings + fold - (rows - 1) * across[size];
  const width = Math.max(longest * ringCell[size], (last - fold) * ringCell[size] + fold * ringFold);
  return { rings, width, height: rows * ringCell[size] };
}

/** The newest ones that a form has room for, in date order; the selected one always among them where there is room for any. */
export function ringsIn<Ring extends { readonly id: string }>(form: Pick<RingForm, 'rings'>, record: readonly Ring[], selected: string | null): readonly Ring[] {
  const first = record.length - form.rings;
  const chosen = record.slice(0, first).find(({ id }) => id === selected);
  return chosen && form.rings > 0 ? [chosen, ...record.slice(first + 1)] : record.slice(first);
}
