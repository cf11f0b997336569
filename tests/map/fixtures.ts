import { parseEdtf } from '../../src/dataset/edtf.ts';
import type { RecordStrike } from '../../src/dataset/record.ts';
import type { Event, Kind, Place, Precision } from '../../src/dataset/types.ts';

/** An event as the map's tests need it; only what a test names differs. */
export function anEvent(id: string, given: { kind?: Kind; scope?: Event['scope']; place?: string | null; killed?: Event['killed']; drawnAs?: Event['drawnAs'] } = {}): Event {
  const span = parseEdtf('2025-10-17') ?? { earliest: 0, latest: 0, approximate: false };
  const place = given.place === undefined ? 'caribbean-sea' : given.place;
  return {
    id,
    kind: given.kind ?? 'strike',
    scope: given.scope === undefined ? 'single' : given.scope,
    drawnAs: given.drawnAs ?? null,
    date: { edtf: '2025-10-17', ...span, basis: 'stated', citations: [] },
    place: place === null ? null : { id: place, basis: 'stated' },
    claims: [],
    killed: given.killed ?? { min: null, max: null },
    contested: false,
    reported: span.latest,
    articles: [],
  };
}

export function aPlace(id: string, precision: Precision = 'area', anchor: Place['anchor'] = [-72, 15]): Place {
  return { id, precision, schematic: precision === 'area', drawnAs: null, anchor };
}

/** A strike of the public record as the map's tests need it. */
export function aStrike(id: string, given: { day?: string; theatre?: string | null; killed?: [min: number, max: number] } = {}): RecordStrike {
  const day = given.day ?? '2025-11-04';
  const span = parseEdtf(day) ?? { earliest: 0, latest: 0, approximate: false };
  const [min, max] = given.killed ?? [2, 2];
  return {
    type: 'strike', id: `record-${id}`, kind: 'strike', date: { edtf: day, ...span }, known: span.latest, singleSourced: false, citations: [],
    group: null, announcedBy: [], theatre: given.theatre === undefined ? 'caribbean-sea' : given.theatre,
    boats: 1, killed: { min, max }, survivors: null, affiliations: [],
  };
}

export function strikesOf(count: number, theatre = 'caribbean-sea'): readonly RecordStrike[] {
  return Array.from({ length: count }, (_, index) => aStrike(`${theatre}-${index}`, { theatre }));
}
