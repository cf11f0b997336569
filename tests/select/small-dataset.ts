import { dated, day } from '../fixtures.ts';
import type { Dataset, Event, Kind, RecordTotal, Toll, TollMeasure } from '../../src/dataset/types.ts';

export { dated, day };

function event(id: string, kind: Kind, edtf: string, reported: string): Event {
  return {
    id, kind, scope: kind === 'strike' ? 'single' : null, drawnAs: null, date: dated(edtf), place: null, claims: [], answers: [],
    killed: { min: null, max: null }, contested: false, reported: day(reported), articles: [],
  };
}

function toll(id: string, article: string, min: number, asOf: string, reported: string, measure: TollMeasure = 'killed'): Toll {
  const excerpt = { document: article.slice(0, 3), article, start: 0, end: 1, exact: 'x', passage: { start: 0, end: 1, exact: 'x' } };
  return { id, measure, min, max: null, wording: String(min), asOf: dated(asOf), by: 'article', reported: day(reported), excerpt };
}

function totals(...rows: readonly (readonly [day: string, strikes: number, min: number, max?: number])[]): readonly RecordTotal[] {
  return rows.map(([iso, strikes, min, max = min]) => ({ day: day(iso), strikes, killed: { min, max } }));
}

/** Of the record in small-record.ts. */
const recordIds = [
  'record-2025-09-02-a', 'record-2025-10-16-a', 'record-2025-10-17-a', 'record-2025-10-27-a', 'record-2025-10-27-b', 'record-2025-11-10-a',
  'record-2026-02-09-a', 'record-ships-arrive', 'record-attack-on-land', 'record-late-talks',
];

/** Made up: its names say what each entry is there for. */
export const smallDataset: Dataset = {
  version: '0',
  events: [
    event('before-the-axis', 'border', '2025-06-15', '2025-11-12'),
    event('some-time-in-september', 'strike', '2025-09~', '2025-10-19'),
    event('four-day-span', 'strike', '2025-10-13/2025-10-16', '2025-10-19'),
    event('a-friday', 'strike', '2025-10-17', '2025-10-19'),
    event('a-notice', 'diplomacy', '2025-10-19', '2025-10-19'),
    event('ships-arrive', 'deployment', '2025-11-11', '2025-11-12'),
    event('told-much-later', 'diplomacy', '2025-11-11', '2026-01-09'),
    event('past-the-axis', 'diplomacy', '2026-01~', '2026-01-09'),
  ],
  tolls: [
    toll('a-29', '003-3', 29, '2025-10-17', '2025-10-19'),
    toll('b-32', '002-1', 32, '2025-10-19', '2025-10-19'),
    toll('c-37', '003-2', 37, '2025-10-24', '2025-10-24'),
    toll('c-9-attacks', '003-2', 9, '2025-10-24', '2025-10-24', 'attacks'),
    toll('f-40', '003-1', 40, '2025-10-31', '2025-10-31'),
    toll('d-70', '004-1', 70, '2025-11-08', '2025-11-14'),
    toll('d-76', '004-1', 76, '2025-11-10/2025-11-14', '2025-11-14'),
    toll('e-75', '001-1', 75, '2025-11-12', '2025-11-12'),
  ],
  articles: [],
  places: [],
  axis: { earliest: day('2025-08-25'), latest: day('2026-01-09') },
  silences: [],
  stages: [
    { id: 'span', at: day('2025-10-01'), events: ['four-day-span'], rung: 'four-day-span' },
    { id: 'friday', at: day('2025-11-01'), events: ['a-friday', 'a-notice'], rung: null },
    { id: 'ships', at: day('2025-11-11'), events: ['ships-arrive'], rung: 'ships-arrive' },
  ],
  releases: [{ version: '2.0.0', date: day('2026-03-01'), changes: ['taken-back'] }],
  moved: [
    { id: 'told-in-error-and-taken-back-by-its-own-publisher', now: null },
    { id: 'told-in-error-and-taken-back-by-its-own-publisher.who', now: null },
    { id: 'a-friday-told-again', now: 'a-friday' },
    { id: 'a-friday-told-again.killed', now: 'a-friday-told-again' },
    { id: 'a-friday.rumour', now: null },
  ],
  record: {
    covers: { earliest: day('2025-09-02'), latest: day('2026-03-08') },
    ids: recordIds,
    totals: {
      happened: totals(['2025-09-02', 1, 11], ['2025-10-16', 2, 13], ['2025-10-17', 3, 16], ['2025-10-27', 5, 27], ['2025-11-10', 6, 31], ['2026-02-09', 7, 33, 34]),
      reported: totals(['2025-09-02', 1, 11], ['2025-10-18', 2, 13], ['2025-10-19', 3, 16], ['2025-10-28', 5, 27], ['2025-11-14', 6, 31], ['2026-02-10', 7, 33, 34]),
    },
  },
};

export function eventOf(id: string): Event {
  const found = smallDataset.events.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no event ${id}`);
  return found;
}

export function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map((entry) => entry.id);
}
