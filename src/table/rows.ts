import type { Article, Claim, Event } from '../dataset/types.ts';
import { leadingClaim } from '../select/leading.ts';
import type { Words } from '../words/words.ts';

/** One event as the table prints it. */
export interface Row {
  readonly event: Event;
  readonly date: string;
  readonly kind: string;
  readonly title: string;
  /** Null where unlocated. */
  readonly place: string | null;
  /** Null where the event is no strike of its own, so that nobody was to be counted. */
  readonly killed: string | null;
  readonly claims: readonly ClaimLine[];
  readonly reported: string;
  readonly excerpt: { readonly exact: string; readonly by: string } | null;
}

/** What is said of the event in a figure or a word, and by whom: those who say the same stand together. */
export interface ClaimLine {
  readonly what: string;
  readonly disputes: boolean;
  readonly by: readonly string[];
}

export function rowOf(event: Event, articles: readonly Article[], words: Words): Row {
  const leading = leadingClaim(event);
  return {
    event,
    date: event.date.basis === 'inferred' ? `${words.date(event.date)} (${words.say('panel.basis.inferred')})` : words.date(event.date),
    kind: words.say(`table.kind.${event.kind}`),
    title: words.title(event),
    place: event.place === null ? null : words.place(event.place.id),
    killed: countsDead(event) ? words.range(event.killed) : null,
    claims: claimLines(event.claims, articles, words),
    reported: words.shortDay(event.reported),
    excerpt: leading === undefined ? null : { exact: leading.excerpt.exact, by: attribution(leading, articles, words) },
  };
}

function countsDead({ kind, scope, killed }: Event): boolean {
  return (kind === 'strike' && scope !== 'summary') || killed.min !== null || killed.max !== null;
}

function claimLines(claims: readonly Claim[], articles: readonly Article[], words: Words): readonly ClaimLine[] {
  const lines = new Map<string, ClaimLine>();
  for (const claim of claims) {
    const content = contentOf(claim, words);
    if (content === '') continue;
    const what = words.say('table.claim', { measure: words.measure(claim.measure), content });
    const key = `${claim.stance} ${what}`;
    const by = [...(lines.get(key)?.by ?? []), attribution(claim, articles, words)];
    lines.set(key, { what, disputes: claim.stance === 'disputes', by: [...new Set(by)] });
  }
  return [...lines.values()];
}

/** Empty for a claim whose excerpt alone says it. */
function contentOf(claim: Claim, words: Words): string {
  const number = claim.min === null && claim.max === null ? [] : [words.range(claim)];
  const value = claim.value === null ? [] : [words.value(claim.value)];
  return [...number, ...value].join(' ');
}

/** Who says it, where and since when: "US officials in The Wall Street Journal, 19 Oct 2025". */
export function attribution({ by, excerpt }: Pick<Claim, 'by' | 'excerpt'>, articles: readonly Article[], words: Words): string {
  const article = words.article(excerpt.article).short;
  const dateline = articles.find(({ id }) => id === excerpt.article)?.dateline;
  const day = dateline === undefined ? '' : words.shortDay(dateline.latest);
  return by === 'article' ? words.say('panel.report', { article, day }) : words.say('panel.said-in', { article, day, speaker: words.speaker(by) });
}
