import type { Event } from '../dataset/types.ts';
import type { Size } from './berths.ts';

/** One way to draw a berth: how many of its marks in how many columns, and whether its words are shown. */
export interface Form extends Size {
  readonly marks: number;
  readonly columns: number;
  readonly labelled: boolean;
}

export interface FormRequest {
  readonly count: number;
  /** Its lines of words as they are broken; none at a town. */
  readonly lines: readonly string[];
  readonly compact: boolean;
  /** A town's marks stand close together over it; an area has room for a longer row. */
  readonly town: boolean;
}

/** Side of a mark's button: above the 24 px that a finger or an unsteady hand needs. */
export const cell = 28;
/** Width of a letter and height of a line of map.css's berth words, in pixels; rather too wide than a word cut off. */
const letter = 5.7;
const lineHeight = 13.5;
const padding = 4;

/** The fullest form first, the last one small enough for any map. A fold keeps one cell for its count. */
export function formsOf({ count, lines, compact, town }: FormRequest): readonly [Form, ...Form[]] {
  const columns = town ? 3 : compact ? 4 : 6;
  const all = formOf(count, Math.min(count, columns), []);
  const folds = [4, 2].filter((cells) => cells < count).map((cells) => formOf(cells - 1, cells, []));
  const full = lines.length === 0 || compact ? [] : [formOf(count, Math.min(count, columns), lines)];
  const [first = all, ...rest] = [...full, ...(compact && !town && count > columns ? [] : [all]), ...folds];
  return [first, ...rest];
}

function formOf(marks: number, columns: number, lines: readonly string[]): Form {
  const rows = Math.ceil(marks / columns);
  const words = Math.max(0, ...lines.map((line) => line.length * letter));
  return {
    marks,
    columns,
    labelled: lines.length > 0,
    width: Math.max(columns * cell, words) + padding * 2,
    height: rows * cell + lines.length * lineHeight + padding * 2,
  };
}

/** The marks that a form has room for: the first ones, the selected one always among them. */
export function shownIn(form: Pick<Form, 'marks'>, events: readonly Event[], selected: string | null): readonly Event[] {
  const first = events.slice(0, form.marks);
  const chosen = events.slice(form.marks).find((event) => event.id === selected);
  return chosen ? [...first.slice(0, -1), chosen] : first;
}
