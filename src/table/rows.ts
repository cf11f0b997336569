import type { Event } from '../dataset/types.ts';
import type { Count } from '../select/count.ts';
import { leadingQuotation } from '../select/quotations.ts';
import type { View } from '../select/view.ts';
import { atStart } from '../words/claims.ts';
import type { Words } from '../words/words.ts';

/** One event as the table prints it. */
export interface Row {
  readonly event: Event;
  readonly date: string;
  readonly title: string;
  /** Null where unlocated. */
  readonly place: string | null;
  /** Null where the event is no strike of its own, so that nobody was to be counted. */
  readonly killed: string | null;
  /** The passage that stands first for the event, whole; null without claims. */
  readonly quoted: string | null;
}

export function rowOf(event: Event, words: Words): Row {
  return {
    event,
    date: words.date(event.date),
    title: words.title(event),
    place: event.place === null ? null : atStart(words.place(event.place.id)),
    killed: countsDead(event) ? words.range(event.killed) : null,
    quoted: leadingQuotation(event)?.exact ?? null,
  };
}

function countsDead({ kind, scope, killed }: Event): boolean {
  return (kind === 'strike' && scope !== 'summary') || killed.min !== null || killed.max !== null;
}

/** How many of how many events the table holds, and by which days. */
export function titleOf(count: Count, { clock, head, from }: Pick<View, 'clock' | 'head' | 'from'>, words: Words): string {
  const values = { count: words.count(count), day: words.day(head), from: from === null ? '' : words.day(from) };
  if (clock === 'happened') return words.say(from === null ? 'table.title.until' : 'table.title.window', values);
  return words.say(from === null ? 'table.title.known' : 'table.title.known-window', values);
}
