import type { PublicRecord, RecordDate, RecordEntry, RecordFact, RecordStrike } from '../../src/dataset/record.ts';
import type { Kind } from '../../src/dataset/types.ts';
import { dated, day } from './small-dataset.ts';

function dateOf(edtf: string): RecordDate {
  const { earliest, latest, approximate } = dated(edtf);
  return { edtf, earliest, latest, approximate };
}

function strike(id: string, edtf: string, known: string, killed: readonly [number, number], more: Partial<RecordStrike> = {}): RecordStrike {
  return {
    type: 'strike', id, kind: 'strike', number: 1, date: dateOf(edtf), announced: day(known), known: day(known), singleSourced: false, citations: [], group: null,
    announcedBy: ['pentagon'], confirmedBy: [], vessel: [], aboard: null, theatre: 'caribbean-sea', boats: 1, killed: { min: killed[0], max: killed[1] }, survivors: null, affiliations: [],
    ...more,
  };
}

function fact(id: string, kind: Kind, edtf: string): RecordFact {
  const date = dateOf(edtf);
  return { type: 'fact', id, kind, date, known: date.latest, singleSourced: false, citations: [] };
}

/** Made up, beside the small dataset: two strikes and a fact are also in the documents, two strikes are a group. */
export const smallRecord: PublicRecord = {
  asOf: day('2026-03-10'),
  covers: { earliest: day('2025-09-02'), latest: day('2026-03-08') },
  strikes: [
    strike('record-2025-09-02-a', '2025-09-02', '2025-09-02', [11, 11]),
    strike('record-2025-10-16-a', '2025-10-16', '2025-10-18', [2, 2]),
    strike('record-2025-10-17-a', '2025-10-17', '2025-10-19', [3, 3]),
    strike('record-2025-10-27-a', '2025-10-27', '2025-10-28', [7, 8], { group: 'monday', boats: 2, theatre: 'eastern-pacific' }),
    strike('record-2025-10-27-b', '2025-10-27', '2025-10-28', [3, 4], { group: 'monday', theatre: 'eastern-pacific' }),
    strike('record-2025-11-10-a', '2025-11-10', '2025-11-14', [4, 4]),
    strike('record-2026-02-09-a', '2026-02-08/2026-02-09', '2026-02-10', [2, 3], { theatre: null }),
  ],
  facts: [
    fact('record-ships-arrive', 'deployment', '2025-11-11'),
    fact('record-attack-on-land', 'strike', '2025-12'),
    fact('record-late-talks', 'diplomacy', '2026-03-20'),
  ],
  groups: [{ id: 'monday', killed: { min: 11, max: 11 } }],
  links: [
    { event: 'four-day-span', entries: ['record-2025-10-16-a'] },
    { event: 'a-friday', entries: ['record-2025-10-17-a'] },
    { event: 'ships-arrive', entries: ['record-ships-arrive'] },
  ],
};

export function entryOf(id: string): RecordEntry {
  const found = [...smallRecord.strikes, ...smallRecord.facts].find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
}
