import type { Event } from '../dataset/types.ts';
import type { Size } from './berths.ts';
import { ringFormsOf, type RingForm } from './ring-forms.ts';

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

export interface FormRequest {
  /** Side of each mark's cell, in the order of the events. */
  readonly cells: readonly number[];
  /** Side of the cell that holds the count of the folded ones. */
  readonly fold: number;
  /** Widths of its lines of words, in pixels; none at a town. */
  readonly lines: readonly number[];
  readonly compact: boolean;
  readonly town: boolean;
  /** How many strikes of the public record stand here; absent: none. */
  readonly record?: number;
}

/** As berths.css sets them, in pixels. */
export const frame = { padding: 3, border: 1, lineHeight: 14, beneath: 1 } as const;
const aside = (frame.padding + frame.border) * 2;

/** The fullest form first, the last one, a bare count, small enough for any map. A fold keeps one cell for its count. */
export function formsOf(request: FormRequest): readonly [Form, ...Form[]] {
  const marks = request.cells.length > 0 ? markForms(request) : noMarks(request.lines);
  const rings = ringFormsOf(request.record ?? 0, request.compact);
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

function markForms({ cells, fold, lines, compact, town }: FormRequest): readonly [Form, ...Form[]] {
  const columns = town ? 5 : compact ? 4 : 6;
  const most = town && compact ? 2 : columns * 2;
  const words = lines.length > 0 ? [lines, []] : [[]];
  const all = cells.length <= most ? words.map((some) => formOf(cells, columns, some)) : [];
  const few = [4, 2].filter((shown) => shown < cells.length && shown <= Math.max(2, most)).map((shown) => folded(cells, fold, shown));
  const [first, ...rest] = [...all, ...few, folded(cells, fold, 1)];
  return [first ?? folded(cells, fold, 1), ...rest];
}

function formOf(cells: readonly number[], columns: number, lines: readonly number[]): Form {
  const rows = rowsOf(cells, columns);
  const marks = Math.max(0, ...rows.map((row) => row.reduce((sum, side) => sum + side, 0)));
  const height = rows.reduce((sum, row) => sum + Math.max(...row), 0);
  return {
    marks: cells.length,
    columns: Math.min(cells.length, columns),
    labelled: lines.length > 0,
    row: marks + aside,
    ring: null,
    width: Math.max(marks + aside, ...lines),
    height: height + aside + (lines.length > 0 ? lines.length * frame.lineHeight + frame.beneath : 0),
  };
}

/** Any event may be the selected one that takes the last place, so that each place is as large as the largest. */
function folded(cells: readonly number[], fold: number, places: number): Form {
  const side = Math.max(0, ...cells);
  const width = (places - 1) * side + fold;
  return { marks: places - 1, columns: places, labelled: false, row: width + aside, ring: null, width: width + aside, height: (places > 1 ? Math.max(side, fold) : fold) + aside };
}

function rowsOf(cells: readonly number[], columns: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}

/** The marks that a form has room for: the first ones, the selected one always among them where there is room for any. */
export function shownIn(form: Pick<Form, 'marks'>, events: readonly Event[], selected: string | null): readonly Event[] {
  const first = events.slice(0, form.marks);
  const place = selected === null || form.marks === 0 ? -1 : events.findIndex(({ id }) => id === selected);
  const chosen = events[place];
  return chosen && place >= form.marks ? [...first.slice(0, -1), chosen] : first;
}
