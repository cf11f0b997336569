import { parseEdtf } from '../../src/dataset/edtf.ts';
import type { RecordStrike } from '../../src/dataset/record.ts';

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
