import type { RecordEntry, RecordStrike } from '../../dataset/record.ts';
import type { Dated, Event, Range } from '../../dataset/types.ts';

/** The documents' number of killed where they give one and it is not the record's; else null. */
export function documentsKilled({ killed }: RecordStrike, event: Event | null): Range | null {
  if (event === null || (event.killed.min === null && event.killed.max === null)) return null;
  return event.killed.min === killed.min && event.killed.max === killed.max ? null : event.killed;
}

/** The documents' date where it is not the record's; else null. */
export function documentsDate({ date }: RecordEntry, event: Event | null): Dated | null {
  if (event === null) return null;
  const isSame = event.date.earliest === date.earliest && event.date.latest === date.latest && event.date.approximate === date.approximate;
  return isSame ? null : event.date;
}
