import type { Words } from '../words/words.ts';
import type { ChoosableTarget } from './targets.ts';

/** What a mark stands for, one line each: in the tooltip and in the list to choose from. */
export interface ChoosableItem {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** Its colour's class. */
  readonly tone: string;
}

export function itemsOf(target: ChoosableTarget, words: Words): readonly ChoosableItem[] {
  if (target.of === 'events') {
    return target.events.map((event) => ({ id: event.id, title: words.title(event), note: words.date(event.date), tone: `kind-${event.kind}` }));
  }
  return target.entries.map((entry) => ({
    id: entry.id, title: words.recordTitle(entry), note: `${words.date(entry.date)} · ${words.say('record.mark')}`, tone: 'is-record',
  }));
}

/** How many share the mark, in a sentence. */
export function countWords(target: ChoosableTarget, words: Words): string {
  return target.of === 'events' ? words.plural('timeline.choice', target.events.length) : words.plural('record.choice', target.entries.length);
}
