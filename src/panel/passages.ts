import type { Claim } from '../dataset/types.ts';
import { voiceOf } from './accounts.ts';

/** A run of a passage: verbatim, from `start` to `end` of its document. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where a claim rests on these words; the rest is context. */
  readonly quoted: boolean;
}

/** Words of one paragraph shown together, since the claims' excerpts or their contexts touch. */
export interface Passage {
  readonly article: string;
  readonly document: string;
  readonly parts: readonly Part[];
  /** Every claim that rests on the passage, in the order of its words. */
  readonly claims: readonly Claim[];
}

export interface ArticlePassages {
  readonly article: string;
  readonly passages: readonly Passage[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** Every excerpt of the claims, by article in the order given, each article's in the order of its text. */
export function passagesByArticle(claims: readonly Claim[], articles: readonly string[]): readonly ArticlePassages[] {
  return articles.map((article) => ({
    article,
    passages: joined(claims.filter((claim) => claim.excerpt.article === article).map(stretchOf)).map(passageOf),
  }));
}

function stretchOf(claim: Claim): Stretch {
  const { start, end, prefix, exact, suffix } = claim.excerpt;
  return { start: start - prefix.length, end: end + suffix.length, text: prefix + exact + suffix, claims: [claim] };
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const done: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = done.at(-1);
    const both = last && join(last, next);
    if (both) done[done.length - 1] = both;
    else done.push(next);
  }
  return done;
}

/** Null where the two do not touch, or where their shared characters disagree: then neither may be shown as the other's. */
function join(first: Stretch, second: Stretch): Stretch | null {
  if (second.start > first.end) return null;
  const at = second.start - first.start;
  const shared = Math.min(first.end, second.end) - second.start;
  if (first.text.slice(at, at + shared) !== second.text.slice(0, shared)) return null;
  return {
    start: first.start,
    end: Math.max(first.end, second.end),
    text: first.text + second.text.slice(shared),
    claims: [...first.claims, ...second.claims],
  };
}

function passageOf(stretch: Stretch): Passage {
  const claims = stretch.claims.toSorted((a, b) => a.excerpt.start - b.excerpt.start);
  const edges = [stretch.start, stretch.end, ...claims.flatMap(({ excerpt }) => [excerpt.start, excerpt.end])];
  const cuts = [...new Set(edges)].toSorted((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? end;
    const quoted = claims.some(({ excerpt }) => excerpt.start <= start && end <= excerpt.end);
    return { start, end, quoted, text: stretch.text.slice(start - stretch.start, end - stretch.start) };
  });
  const excerpt = claims[0]?.excerpt;
  return { article: excerpt?.article ?? '', document: excerpt?.document ?? '', parts: merged(pieces), claims };
}

function merged(pieces: readonly Part[]): readonly Part[] {
  const done: Part[] = [];
  for (const piece of pieces) {
    const last = done.at(-1);
    if (last?.quoted === piece.quoted) done[done.length - 1] = { ...last, end: piece.end, text: last.text + piece.text };
    else done.push(piece);
  }
  return done;
}

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
