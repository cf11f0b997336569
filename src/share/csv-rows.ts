/** A row of a CSV file: its cells as read, and the very text that it stood in, line end included. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly text: string;
}

/** One cell with what ends it: `"a ""quoted"" cell",`, a bare one, or the last of its row. */
const cellPattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** Reads RFC 4180. Throws where a quote is never closed, so that no half row is taken for a whole one. */
export function csvRows(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let start = 0;
  cellPattern.lastIndex = 0;
  while (cellPattern.lastIndex < text.length || cells.length > 0) {
    const at = cellPattern.lastIndex;
    const match = cellPattern.exec(text);
    if (!match) throw new Error(`no CSV from character ${at}`);
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push({ cells, text: text.slice(start, cellPattern.lastIndex) });
    cells = [];
    start = cellPattern.lastIndex;
  }
  return rows;
}
