/** Of an article's characters, white space included, how many may be shown: excerpts, not documents. */
export function mostShownOf(length: number): number {
  const [parts, of] = length < 3_000 ? [3, 4] : [2, 3];
  return Math.floor((length * parts) / of);
}
