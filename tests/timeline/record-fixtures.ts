import type { RecordFact, RecordStrike } from '../../src/dataset/record.ts';
import type { Tally } from '../../src/dataset/totals.ts';
import type { Span } from '../../src/dataset/day.ts';
import { dated, day, recordStrike as madeStrike } from '../fixtures.ts';

/** The axis with the public record on: to 8 March 2026. */
export const longAxis: Span = { earliest: day('2025-08-25'), latest: day('2026-03-08') };

let made = 0;

export function recordStrike(edtf: string, known = edtf): RecordStrike {
  made += 1;
  return madeStrike(`record-${edtf}-${made}`, { date: edtf, known, killed: { min: 2, max: 3 } });
}

export function recordFact(edtf: string): RecordFact {
  made += 1;
  return { type: 'fact', kind: 'deployment', id: `record-fact-${made}`, date: dated(edtf), known: dated(edtf).latest, singleSourced: false, citations: [] };
}

export function tally(iso: string, strikes: number, min: number, max: number): Tally {
  return { day: day(iso), strikes, boats: strikes, killed: { min, max } };
}

/** Days of the record's running total that bear on the documents' figures, and its end. */
export const totals: readonly Tally[] = [
  tally('2025-09-02', 1, 11, 11), tally('2025-10-17', 7, 32, 32), tally('2025-10-22', 9, 37, 37), tally('2025-10-27', 13, 57, 58),
  tally('2025-11-09', 19, 75, 76), tally('2025-11-10', 20, 79, 80), tally('2025-12-31', 35, 114, 123), tally('2026-02-16', 42, 134, 145),
  tally('2026-03-08', 45, 146, 157),
];
