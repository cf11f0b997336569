export type Cell = string | number | null;

/** RFC 4180 with LF: a header, then the rows; a cell is quoted only where it must be, and empty for null. */
export function printCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(printCell).join(',')}\n`).join('');
}

function printCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
