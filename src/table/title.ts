import type { Day } from '../dataset/day.ts';
import type { Event } from '../dataset/types.ts';
import type { Clock } from '../select/view.ts';
import type { Words } from '../words/words.ts';

interface Shown {
  readonly events: readonly Event[];
  readonly total: number;
  readonly clock: Clock;
  readonly head: Day;
  readonly from: Day | null;
}

/** How many of how many events the table holds, and by which days. */
export function titleOf({ events, total, clock, head, from }: Shown, words: Words): string {
  const values = { total: words.number(total), day: words.day(head), from: from === null ? '' : words.day(from) };
  if (clock === 'happened') return words.plural(from === null ? 'table.title.until' : 'table.title.window', events.length, values);
  return words.plural(from === null ? 'table.title.known' : 'table.title.known-window', events.length, values);
}
