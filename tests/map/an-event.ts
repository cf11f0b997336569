import { parseEdtf } from '../../src/dataset/edtf.ts';
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
    leading: '',
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
