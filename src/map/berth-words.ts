import type { InterfaceKey } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import { isVague, recordOf, type Stand } from './features.ts';

/** Names that are too long for a berth; the whole one stands in its accessible name and in the tooltip. */
const short: ReadonlyMap<string, InterfaceKey> = new Map([
  ['off-venezuela', 'map.place.off-venezuela'],
  ['off-venezuela-and-colombia', 'map.place.off-venezuela-and-colombia'],
  ['southern-caribbean-and-pacific-littoral', 'map.place.southern-caribbean-and-pacific-littoral'],
  ['colombia-venezuela-border', 'map.place.colombia-venezuela-border'],
] as const);

type BerthWords = Pick<Words, 'say' | 'plural' | 'number' | 'place'>;

/**
 * The lines under a framed row: where and how many, the record's counted apart, and where there is room that nobody says
 * where within; elsewhere a note says that once for all. A town needs none, since its name is on the ground.
 */
export function berthLines(stand: Stand, words: BerthWords, roomy: boolean, compact = false): readonly string[] {
  if (!isVague(stand.place)) return [];
  const captions = captionsOf(stand, words, compact);
  return roomy ? [...captions, words.plural('map.berth.positions', stand.events.length + recordOf(stand).length)] : captions;
}

function captionsOf(stand: Stand, words: BerthWords, compact: boolean): readonly string[] {
  const key = short.get(stand.place.id);
  const place = key ? words.say(key) : words.place(stand.place.id);
  const [events, strikes] = [stand.events.length, recordOf(stand).length];
  const [count, record] = [words.number(events), words.number(strikes)];
  const documents = words.say('map.berth.caption', { place, count });
  if (strikes === 0) return [documents];
  if (compact) return [events > 0 ? documents : place, words.say('record.berth.line', { record })];
  return [events > 0 ? words.say('record.berth.caption', { place, count, record }) : words.say('record.berth.caption-record', { place, record })];
}

/** A berth's accessible name, which counts both bodies apart too. */
export function berthName(stand: Stand, words: BerthWords): string {
  const [place, events, strikes] = [words.place(stand.place.id), stand.events.length, recordOf(stand).length];
  return [
    ...(events > 0 ? [words.plural('map.berth.count', events, { place })] : []),
    ...(strikes > 0 ? [events > 0 ? words.plural('record.berth.count', strikes) : words.plural('record.berth.count-only', strikes, { place })] : []),
    ...(isVague(stand.place) ? [words.plural('map.berth.positions', events + strikes)] : []),
  ].join(', ');
}
