import type { Words } from '../words/words.ts';
import { recordOf, type Stand } from './features.ts';

type OutsideWords = Pick<Words, 'plural' | 'number' | 'place'>;

/** Says what lies outside the view at one place. The documents' events and the record's strikes are never one number. */
export function outsideAt(stand: Stand, words: OutsideWords): string {
  const [place, events, strikes] = [words.place(stand.place.id), stand.events.length, recordOf(stand).length];
  if (strikes === 0) return words.plural('map.outside-at', events, { place });
  if (events === 0) return words.plural('record.map.outside-at', strikes, { place });
  return words.plural('record.map.outside-at-both', events, { place, record: words.number(strikes) });
}

export function outsideInAll(stands: readonly Stand[], words: OutsideWords): string {
  const events = stands.reduce((sum, stand) => sum + stand.events.length, 0);
  const strikes = stands.reduce((sum, stand) => sum + recordOf(stand).length, 0);
  if (strikes === 0) return words.plural('map.outside', events);
  if (events === 0) return words.plural('record.map.outside', strikes);
  return words.plural('record.map.outside-both', events, { record: words.number(strikes) });
}
