import { max, scaleSqrt, sum } from 'd3';
import type { Event, Range } from '../dataset/types.ts';
import type { Size } from './plane.ts';

/** A strike's disc, in pixels. */
export interface Disc {
  readonly radius: number;
  /** Of the thin ring that shows the upper bound; null where there is none or both bounds are one. */
  readonly outer: number | null;
}

/** The area grows with the dead, from a single one on; beyond about fourteen the figure alone speaks, or one disc would bury its neighbours. */
const radiusOf = scaleSqrt([1, (30 / 8) ** 2], [8, 30]).clamp(true);

/** The disc is as large as the fewest dead that are reported; hollow and smallest where nobody says a number. */
export function discOf({ min, max }: Range): Disc {
  const [least, most] = [radiusOf(min ?? 0), radiusOf(max ?? 0)];
  return { radius: least, outer: max !== null && most > least ? most : null };
}

/** Sides of buttons, in pixels: of a mark, of a count of folded marks, of a ring. Above the 24 that an unsteady hand needs; a finger gets more, within or beyond its button (berths.css). */
export const cell = { fine: 28, coarse: 30 } as const;
export const fold = { fine: 28, coarse: 24 } as const;
export const ringCell = { fine: 24, coarse: 30 } as const;

/** Side of the square that an event's mark stands in: room for its disc and the ring around it. */
export function cellOf(event: Event, compact: boolean): number {
  const least = compact ? cell.coarse : cell.fine;
  if (event.kind !== 'strike') return least;
  const { radius, outer } = discOf(event.killed);
  return Math.max(least, Math.ceil((outer ?? radius) * 2 + 8));
}

/** One way to draw a berth: how many of its marks, in rows of how many, and whether its words are shown. */
export interface Form extends Size {
  /** 0: only the count of all. */
  readonly marks: number;
  readonly columns: number;
  readonly labelled: boolean;
  /** Width of its frame, which words may be wider than. */
  readonly row: number;
  /** The public record's rings under the marks; null where it has none here. */
  readonly ring: RingForm | null;
}

/** One way to draw the public record's share of a berth: how many rings, in the rows that fit its width. */
export interface RingForm extends Size {
  /** 0: only the count of all. */
  readonly rings: number;
}

export interface FormRequest {
  /** Side of each mark's cell, in the order of the events. */
  readonly cells: readonly number[];
  /** Widths of its lines of words, in pixels; none at a town. */
  readonly lines: readonly number[];
  readonly compact: boolean;
  readonly town: boolean;
  /** How many strikes of the public record stand here. */
  readonly rings: number;
}

/** As berths.css sets them, in pixels. */
const aside = (3 + 1) * 2;
const words = { line: 14, above: 1 } as const;

/** The fullest form first, the last one, a bare count, small enough for any map. A fold keeps one cell for its count. */
export function formsOf(request: FormRequest): readonly [Form, ...Form[]] {
  const marks = request.cells.length > 0 ? markForms(request) : noMarks(request.lines);
  const rings = ringFormsOf(request.rings, request.compact);
  const [count] = rings.slice(-1);
  if (!count) return marks;
  const all = Math.max(...marks.map((form) => form.marks));
  // The rings fold first, then the words go, then the marks fold.
  const [first, ...rest] = marks.flatMap((form) => (form.marks < all ? [count] : form.labelled ? rings : rings.slice(-2)).map((ring) => withRings(form, ring)));
  return [first ?? withRings(marks[0], count), ...rest];
}

function withRings(form: Form, ring: RingForm): Form {
  const row = Math.max(form.row, ring.width + aside);
  return { ...form, ring, row, width: Math.max(form.width, row), height: form.height + ring.height };
}

/** The record may stand where no document has an event. */
function noMarks(lines: readonly number[]): readonly [Form, ...Form[]] {
  const empty = formOf([], 1, []);
  return lines.length > 0 ? [formOf([], 1, lines), empty] : [empty];
}

function markForms({ cells, lines, compact, town }: FormRequest): readonly [Form, ...Form[]] {
  const columns = town ? 5 : compact ? 4 : 6;
  const most = town && compact ? 2 : columns * 2;
  const count = compact ? fold.coarse : fold.fine;
  const all = cells.length <= most ? (lines.length > 0 ? [lines, []] : [[]]).map((some) => formOf(cells, columns, some)) : [];
  const few = [4, 2].filter((shown) => shown < cells.length && shown <= Math.max(2, most)).map((shown) => folded(cells, count, shown));
  const [first, ...rest] = [...all, ...few];
  const bare = folded(cells, count, 1);
  return first ? [first, ...rest, bare] : [bare];
}

function formOf(cells: readonly number[], columns: number, lines: readonly number[]): Form {
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
  const row = (max(rows, (row) => sum(row)) ?? 0) + aside;
  return {
    marks: cells.length,
    columns: Math.min(cells.length, columns),
    labelled: lines.length > 0,
    row,
    ring: null,
    width: Math.max(row, ...lines),
    height: sum(rows, (row) => max(row)) + aside + (lines.length > 0 ? lines.length * words.line + words.above : 0),
  };
}

/** Any event may be the selected one that takes the last place, so that each place is as large as the largest. */
function folded(cells: readonly number[], count: number, places: number): Form {
  const side = max(cells) ?? 0;
  const width = (places - 1) * side + count + aside;
  return { marks: places - 1, columns: places, labelled: false, row: width, ring: null, width, height: (places > 1 ? Math.max(side, count) : count) + aside };
}

/** Widths of the button that holds the count of the folded rings, beside others and alone, with a ring of its own before the count. */
const ringCount = { beside: 30, alone: 42 } as const;
const ringsAcross = { fine: 7, coarse: 4 } as const;

/** The fullest form first, the last one a bare count; none where the record has nothing at the place. */
export function ringFormsOf(count: number, compact: boolean): readonly RingForm[] {
  if (count === 0) return [];
  const size = compact ? 'coarse' : 'fine';
  const row = ringsAcross[size];
  const most = compact ? row : row * 2;
  const all = count <= most ? [ringGrid(count, count, size)] : [];
  // A fold takes the last place of a row. One alone would say no more than the count.
  const few = [row * 2, row].filter((places) => places <= most && places < count).map((places) => ringGrid(places - 1, count, size));
  return [...all, ...few, { rings: 0, width: ringCount.alone, height: ringCell[size] }];
}

function ringGrid(rings: number, count: number, size: 'fine' | 'coarse'): RingForm {
  const fold = rings < count ? 1 : 0;
  const rows = Math.ceil((rings + fold) / ringsAcross[size]);
  const longest = Math.min(rings, ringsAcross[size] - (rows === 1 ? fold : 0));
  // The row that ends in the fold is the widest where it is full.
  const last = rings + fold - (rows - 1) * ringsAcross[size];
  const width = Math.max(longest * ringCell[size], (last - fold) * ringCell[size] + fold * ringCount.beside);
  return { rings, width, height: rows * ringCell[size] };
}

/** The marks that a form has room for: the first ones, the selected one always among them where there is room for any. */
export function shownIn(form: Pick<Form, 'marks'>, events: readonly Event[], selected: string | null): readonly Event[] {
  const first = events.slice(0, form.marks);
  const chosen = events.slice(form.marks).find(({ id }) => id === selected);
  return chosen && form.marks > 0 ? [...first.slice(0, -1), chosen] : first;
}

/** The newest ones that a form has room for, in date order; the selected one always among them where there is room for any. */
export function ringsIn<Ring extends { readonly id: string }>(form: Pick<RingForm, 'rings'>, record: readonly Ring[], selected: string | null): readonly Ring[] {
  const first = record.length - form.rings;
  const chosen = record.slice(0, first).find(({ id }) => id === selected);
  return chosen && form.rings > 0 ? [chosen, ...record.slice(first + 1)] : record.slice(first);
}
