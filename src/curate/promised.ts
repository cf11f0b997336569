/** What a rule has made sure of. */
export function promised<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Records were compiled that a rule should have refused.');
  return value;
}
