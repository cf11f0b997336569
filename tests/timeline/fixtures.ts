import english from '../../data/words/en.json' with { type: 'json' };
import type { Span } from '../../src/dataset/day.ts';
import type { RecordFact, RecordStrike } from '../../src/dataset/record.ts';
import type { Event, Kind, Range, RecordTotal, Toll } from '../../src/dataset/types.ts';
import { evenShares } from '../../src/select/fold.ts';
import { createTimeScale } from '../../src/timeline/scale.ts';
import type { Messages } from '../../src/words/messages.ts';
import { createWords } from '../../src/words/words.ts';
import { dated, day, event as madeEvent, excerpt, recordStrike as madeStrike } from '../fixtures.ts';

export { day } from '../fixtures.ts';

/** The page's own axis: 138 days. */
export const axis: Span = { earliest: day('2025-08-25'), latest: day('2026-01-09') };
/** With the public record on: to 8 March 2026. */
export const longAxis: Span = { earliest: day('2025-08-25'), latest: day('2026-03-08') };

/** Five pixels a day, after a tray from 40 to 80. */
export const evenTime = createTimeScale(axis, evenShares(axis), { from: 100, to: 790 }, { from: 40, to: 80 });

export const englishWords = createWords(english as unknown as Messages);

let made = 0;

export function event(kind: Kind, edtf: string, given: Partial<Omit<Event, 'id' | 'date'>> = {}): Event {
  made += 1;
  return madeEvent(`${kind}-${made}`, { kind, scope: null, date: edtf, reported: axis.latest, ...given });
}

export function toll(edtf: string, range: Range, given: Partial<Toll> & { article?: string } = {}): Toll {
  const { article = '001-1', ...rest } = given;
  return {
    id: `toll-${edtf}-${range.min}`, measure: 'killed', wording: `at least ${range.min}`, by: 'article', asOf: dated(edtf), reported: axis.latest,
    excerpt: excerpt({ article }), ...range, ...rest,
  };
}

export const atLeast = (min: number): Range => ({ min, max: null });

/** The figures that the documents give, all "at least". */
export const printedTolls: readonly Toll[] = [
  toll('2025-10-19', atLeast(29)), toll('2025-10-19', atLeast(32)), toll('2025-10-23', atLeast(37)),
  toll('2025-11-12', atLeast(75)), toll('2025-11-13', atLeast(76)), toll('2025-11-10/2025-11-14', atLeast(70), { wording: 'well over 70' }),
];

export function recordStrike(edtf: string, known = edtf): RecordStrike {
  made += 1;
  return madeStrike(`record-${edtf}-${made}`, { date: edtf, known, killed: { min: 2, max: 3 } });
}

export function recordFact(edtf: string): RecordFact {
  made += 1;
  return { type: 'fact', kind: 'deployment', id: `record-fact-${made}`, date: dated(edtf), known: dated(edtf).latest, singleSourced: false, citations: [] };
}

export function total(iso: string, strikes: number, min: number, max: number): RecordTotal {
  return { day: day(iso), strikes, killed: { min, max } };
}
