import type { Event } from '../dataset/types.ts';
import type { View } from '../select/view.ts';
import type { Words } from '../words/words.ts';
import { spanWords } from './span-words.ts';

/** What stands above and below the picture. */
export interface PictureWords {
  readonly title: string;
  readonly date: string;
  /** Empty where no event has a place. */
  readonly counts: string;
  readonly credits: string;
}

interface Source {
  readonly version: string;
  /** Where the view can be found again. */
  readonly address: string;
}

export function pictureWords(view: View, visible: readonly Event[], { version, address }: Source, words: Words): PictureWords {
  const list = countsByPlace(visible).map(([place, count]) => words.say('share.picture.place', { place: words.place(place), count: words.number(count) }));
  return {
    title: words.say('panel.headline'),
    date: spanWords(view, words),
    counts: list.length === 0 ? '' : words.say('share.picture.counts', { list: list.join(', ') }),
    credits: words.say('share.picture.credits', { version, address }),
  };
}

/** The places with the most events first; of as many, the one met first. */
function countsByPlace(events: readonly Event[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { place } of events) if (place !== null) counts.set(place.id, (counts.get(place.id) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
