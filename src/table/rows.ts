import { group } from 'd3';
import type { Article, Claim, Event } from '../dataset/types.ts';
import { leadingQuotation, type Quotation } from '../select/quotations.ts';
import type { View } from '../select/view.ts';
import { contentOf, creditsOf } from '../words/claims.ts';
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
  /** The passage that stands first for the event, and who says it; null without claims. */
  readonly quoted: { readonly quotation: Quotation; readonly by: string } | null;
}

/** What is said of the event in a figure or a word, and by whom: those who say the same stand together. */
export interface ClaimLine {
  readonly what: string;
  readonly disputes: boolean;
  readonly by: readonly string[];
}

export function rowOf(event: Event, articles: readonly Article[], words: Words): Row {
  const leading = leadingQuotation(event);
  return {
    event,
    date: event.date.basis === 'inferred' ? `${words.date(event.date)} (${words.say('panel.basis.inferred')})` : words.date(event.date),
    kind: words.say(`table.kind.${event.kind}`),
    title: words.title(event),
    place: event.place === null ? null : words.place(event.place.id),
    killed: countsDead(event) ? words.range(event.killed) : null,
    claims: claimLines(event.claims, articles, words),
    reported: words.shortDay(event.reported),
    quoted: leading === null ? null : { quotation: leading, by: creditsOf(leading.claims, articles, words) },
  };
}

function countsDead({ kind, scope, killed }: Event): boolean {
  return (kind === 'strike' && scope !== 'summary') || killed.min !== null || killed.max !== null;
}

function claimLines(claims: readonly Claim[], articles: readonly Article[], words: Words): readonly ClaimLine[] {
  const said = claims.map((claim) => ({ ...claim, content: contentOf(claim, words) })).filter(({ content }) => content !== '');
  // A denial stands apart from the same words asserted.
  const lines = group(said, ({ stance, measure, content }) => `${stance} ${measure} ${content}`);
  return [...lines.values()].flatMap((alike) => alike.slice(0, 1).map(({ measure, content, stance }) => ({
    what: words.say('table.claim', { measure: words.measure(measure), content }),
    disputes: stance === 'disputes',
    by: [...new Set(alike.map((claim) => creditsOf([claim], articles, words)))],
  })));
}

/** How many of how many events the table holds, and by which days. */
export function titleOf(count: number, total: number, { clock, head, from }: Pick<View, 'clock' | 'head' | 'from'>, words: Words): string {
  const values = { total: words.number(total), day: words.day(head), from: from === null ? '' : words.day(from) };
  if (clock === 'happened') return words.plural(from === null ? 'table.title.until' : 'table.title.window', count, values);
  return words.plural(from === null ? 'table.title.known' : 'table.title.known-window', count, values);
}
