import type { InterfaceKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { isVague, type Stand } from './features.ts';

/** Names that are too long for a berth; the whole one stands in its accessible name and in the tooltip. */
const short: ReadonlyMap<string, InterfaceKey> = new Map([
  ['off-venezuela', 'map.place.off-venezuela'],
  ['off-venezuela-and-colombia', 'map.place.off-venezuela-and-colombia'],
  ['southern-caribbean-and-pacific-littoral', 'map.place.southern-caribbean-and-pacific-littoral'],
  ['colombia-venezuela-border', 'map.place.colombia-venezuela-border'],
] as const);

type BerthWords = Pick<Words, 'say' | 'plural' | 'number' | 'place'>;

/**
 * The lines under a framed row: where and how many, and where there is room that nobody says where within; elsewhere a
 * note says that once for all. A town needs none, since its name is on the ground.
 */
export function berthLines(stand: Stand, words: BerthWords, roomy: boolean): readonly string[] {
  if (!isVague(stand.place)) return [];
  const count = stand.events.length;
  const key = short.get(stand.place.id);
  const place = key ? words.say(key) : words.place(stand.place.id);
  const caption = words.say('map.berth.caption', { place, count: words.number(count) });
  return roomy ? [caption, words.plural('map.berth.positions', count)] : [caption];
}
