import { group } from 'd3';
import type { Claim, Event, Passage } from '../dataset/types.ts';

/** A run of a quotation: verbatim, from `start` to `end` of its document. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where a claim rests on these words; the others are the rest of their sentence. */
  readonly marked: boolean;
}

/** A passage as a reader is shown it: whole sentences, with the words marked that carry the claims. */
export interface Quotation<Said extends Quoting = Claim> extends Passage {
  readonly article: string;
  readonly document: string;
  readonly parts: readonly Part[];
  /** Every claim that rests on it, in the order of its words. */
  readonly claims: readonly Said[];
}

/** A claim of an event, or a toll. */
export type Quoting = Pick<Claim, 'excerpt' | 'by'>;

export interface ArticleQuotations {
  readonly article: string;
  readonly quotations: readonly Quotation[];
}

/** All that the claims rest on, by article in the order given, each article's in the order of its text. */
export function quotationsByArticle(claims: readonly Claim[], articles: readonly string[]): readonly ArticleQuotations[] {
  const told = group(claims, ({ excerpt }) => excerpt.article);
  return articles.map((article) => ({ article, quotations: quotationsIn(told.get(article) ?? []) }));
}

/** A quotation where it stands among those of its article. */
export interface Clipped {
  readonly quotation: Quotation;
  /** How it stands to the one shown before it: words are left out between them, none are, or it comes earlier in the article. */
  readonly follows: 'nothing' | 'directly' | 'later' | 'earlier';
}

/** What one article says of an event, as a reader is shown it. */
export interface Clipping {
  readonly article: string;
  readonly quotations: readonly Clipped[];
}

/**
 * One clipping an article, that of the leading quotation first, the others by dateline. Each begins with the passage of the
 * event's first claim in the article and goes on in the order of the text; what stands before that passage comes last.
 */
export function clippingsOf({ claims, articles }: Pick<Event, 'claims' | 'articles'>): readonly Clipping[] {
  const leading = claims[0]?.excerpt.article;
  return quotationsByArticle(claims, articles)
    .map(({ article, quotations }) => ({ article, quotations: clippedFrom(quotations, claims.find(({ excerpt }) => excerpt.article === article)) }))
    .toSorted((a, b) => Number(b.article === leading) - Number(a.article === leading));
}

function clippedFrom(quotations: readonly Quotation[], first: Claim | undefined): readonly Clipped[] {
  const start = Math.max(0, quotations.findIndex(({ claims }) => claims.some((claim) => claim === first)));
  const shown = [...quotations.slice(start), ...quotations.slice(0, start)];
  return shown.map((quotation, index) => ({ quotation, follows: followOf(shown[index - 1], quotation) }));
}

/** Between two paragraphs there are blanks at most this long. */
const widestBlank = 2;

function followOf(before: Quotation | undefined, quotation: Quotation): Clipped['follows'] {
  if (before === undefined) return 'nothing';
  if (quotation.start < before.start) return 'earlier';
  return quotation.start - before.end <= widestBlank ? 'directly' : 'later';
}

/** What stands first for the event: the passage of its first claim, which its editor chose. Null without claims. */
export function leadingQuotation({ claims, articles }: Pick<Event, 'claims' | 'articles'>): Quotation | null {
  const [leading] = claims;
  return quotationsByArticle(claims, articles).flatMap(({ quotations }) => quotations).find((quotation) => quotation.claims.some((claim) => claim === leading)) ?? null;
}

/** The passages of one article's claims. Those that share a sentence are one quotation; neighbours that only touch stay two. */
function quotationsIn(claims: readonly Claim[]): readonly Quotation[] {
  const inOrder = claims.toSorted((a, b) => a.excerpt.passage.start - b.excerpt.passage.start || a.excerpt.start - b.excerpt.start);
  const together: Claim[][] = [];
  let reached = -Infinity;
  for (const claim of inOrder) {
    const { passage } = claim.excerpt;
    if (passage.start < reached) together.at(-1)?.push(claim);
    else together.push([claim]);
    reached = Math.max(reached, passage.end);
  }
  return together.flatMap(([first, ...others]) => (first === undefined ? [] : quotationOf(first, ...others)));
}

/** Of claims whose passages share a sentence. */
export function quotationOf<Said extends Quoting>(...claims: readonly [Said, ...Said[]]): Quotation<Said> {
  const [{ excerpt: first }, ...rest] = claims;
  const others = rest.map(({ excerpt }) => excerpt);
  const whole = others.reduce(joined, first.passage);
  const excerpts = [first, ...others];
  const edges = excerpts.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([whole.start, whole.end, ...edges])].toSorted((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, index): Part => {
    const start = cuts[index] ?? end;
    const marked = excerpts.some((excerpt) => excerpt.start <= start && end <= excerpt.end);
    return { start, end, marked, text: whole.exact.slice(start - whole.start, end - whole.start) };
  });
  const inOrder = claims.toSorted((a, b) => a.excerpt.start - b.excerpt.start);
  return { ...whole, article: first.article, document: first.document, parts: merged(pieces), claims: inOrder };
}

/** The two share a sentence at least, so that what is joined stands in the document as it stands here. */
function joined(whole: Passage, { passage }: { readonly passage: Passage }): Passage {
  if (passage.end <= whole.end) return whole;
  return { start: whole.start, end: passage.end, exact: whole.exact + passage.exact.slice(whole.end - passage.start) };
}

function merged(pieces: readonly Part[]): readonly Part[] {
  const done: Part[] = [];
  for (const piece of pieces) {
    const last = done.at(-1);
    if (last?.marked === piece.marked) done[done.length - 1] = { ...last, end: piece.end, text: last.text + piece.text };
    else done.push(piece);
  }
  return done;
}
