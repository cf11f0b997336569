import { parseDay, type Day, type Span } from '../../dataset/day.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import { compareText } from '../order.ts';
import type { CoverageRecord, FactRecord, StrikeRecord } from './schema.ts';

type Entry = StrikeRecord | FactRecord;

/** By earliest day, then id. Dates that cannot be read stand last. */
export function byEarliestDay(a: Entry, b: Entry): number {
  return earliestOf(a) - earliestOf(b) || compareText(a.id, b.id);
}

/** Null where one of the two is no day, or they run backwards. */
export function coversOf({ from, to }: CoverageRecord): Span | null {
  const earliest = parseDay(from);
  const latest = parseDay(to);
  return earliest === null || latest === null || latest < earliest ? null : { earliest, latest };
}

function earliestOf({ date }: Entry): Day {
  return parseEdtf(date)?.earliest ?? Number.MAX_SAFE_INTEGER;
}
