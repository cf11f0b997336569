import { csvFormatRows } from 'd3';

export type Cell = string | number | null;

/**
 * RFC 4180 with LF: a header, then the rows; a cell is quoted only where it must be, and empty for null. Throws where a cell
 * holds a line break or begins with what a spreadsheet takes for a formula: the schemas refuse both, so it is our mistake.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  const bad = lines.flat().find((cell) => /[\n\r]|^[=+\-@\t]/.test(cell));
  if (bad !== undefined) throw new Error(`A cell of a table must neither break a line nor begin like a formula: “${bad.slice(0, 80)}”`);
  return `${csvFormatRows(lines)}\n`;
}

/** A table as it is handed to a reader: with the mark by which a spreadsheet knows UTF-8, and without which it breaks every accent. */
export function forSpreadsheets(text: string): string {
  return `\uFEFF${text}`;
}
