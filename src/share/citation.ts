import type { Day } from '../dataset/day.ts';
import type { Event } from '../dataset/types.ts';
import type { View } from '../select/view.ts';
import type { Words } from '../words/words.ts';
import { spanWords } from './span-words.ts';

export interface Cited {
  /** Null where the view as a whole is cited. */
  readonly event: Event | null;
  readonly view: View;
  /** Version of the published data. */
  readonly version: string;
  /** Where what is cited can be found again. */
  readonly address: string;
  /** The reader's own day. */
  readonly accessed: Day;
}

export interface Citation {
  readonly short: string;
  readonly full: string;
}

/** For a footnote, and for a list of sources. Both carry the version, since the data may be corrected. */
export function citationOf({ event, view, version, address, accessed }: Cited, words: Words): Citation {
  const common = { site: words.say('panel.headline'), deck: words.say('panel.deck'), version, address, accessed: words.shortDay(accessed) };
  if (event === null) {
    const values = { ...common, span: spanWords(view, words) };
    return { short: words.say('share.cite.view.short', values), full: words.say('share.cite.view.full', values) };
  }
  const values = { ...common, title: words.title(event), id: event.id, date: words.date(event.date) };
  return { short: words.say('share.cite.event.short', values), full: words.say('share.cite.event.full', values) };
}
