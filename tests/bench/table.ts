/** A plain text table: the first column to the left, the others to the right. */
export function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const print = (line: readonly string[]) => widths
    .map((width, column) => (column === 0 ? (line[column] ?? '').padEnd(width) : (line[column] ?? '').padStart(width)))
    .join('  ')
    .trimEnd();
  const [head = '', ...body] = lines.map(print);
  return ['', title, head, '-'.repeat(Math.max(...lines.map((line) => print(line).length))), ...body].join('\n');
}
