import { voiceOf } from './accounts.ts';
import type { Passage } from './passages.ts';

/** Characters that may be left out between two passages before they count as two quotations. */
const widestGap = 400;

/** Passages of one article in runs, one a quotation: the same voices go on speaking, and little is left out between. */
export function quotationsOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const runs: Passage[][] = [];
  for (const passage of passages) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && voicesOf(last) === voicesOf(passage) && startOf(passage) - endOf(last) <= widestGap) run.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

function voicesOf({ claims }: Passage): string {
  return [...new Set(claims.map(voiceOf))].toSorted().join(' ');
}

function startOf({ parts }: Passage): number {
  return parts[0]?.start ?? 0;
}

function endOf({ parts }: Passage): number {
  return parts.at(-1)?.end ?? 0;
}
