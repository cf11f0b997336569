import type { RecordStrike } from '../../src/dataset/record.ts';
import type { Event, Kind, Place, Precision } from '../../src/dataset/types.ts';
import { event, recordStrike } from '../fixtures.ts';

/** An event as the map's tests need it; only what a test names differs. */
export function anEvent(id: string, given: { kind?: Kind; scope?: Event['scope']; place?: string | null; killed?: Event['killed']; drawnAs?: Event['drawnAs'] } = {}): Event {
  const { place = 'caribbean-sea', ...rest } = given;
  const made = event(id, { ...rest, place: place === null ? null : { id: place, basis: 'stated' } });
  return { ...made, reported: made.date.latest };
}

const seas: ReadonlySet<string> = new Set(['caribbean-sea', 'eastern-pacific', 'pacific-ocean']);

export function aPlace(id: string, precision: Precision = 'area', anchor: Place['anchor'] = [-72, 15]): Place {
  return { id, precision, schematic: precision === 'area', drawnAs: seas.has(id) ? 'sea' : null, anchor };
}

/** A strike of the public record as the map's tests need it. */
export function aStrike(id: string, given: { day?: string; theatre?: string | null; killed?: [min: number, max: number] } = {}): RecordStrike {
  const { day = '2025-11-04', theatre = 'caribbean-sea', killed: [min, max] = [2, 2] } = given;
  return recordStrike(`record-${id}`, { date: day, theatre, killed: { min, max } });
}

export function strikesOf(count: number, theatre = 'caribbean-sea'): readonly RecordStrike[] {
  return Array.from({ length: count }, (_, index) => aStrike(`${theatre}-${index}`, { theatre }));
}
