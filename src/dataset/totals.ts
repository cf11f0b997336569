import { sum } from 'd3';
import type { Day, Span } from './day.ts';
import { arrivalOfEntry, type RecordGroup } from './record.ts';
import type { Bounds, Clock, Range } from './types.ts';

// The public record's count of itself. The documents' figures never enter it.

/** What of a strike is counted; one without a group stands alone. */
export interface Countable {
  readonly date: Span;
  readonly known: Day;
  readonly group: string | null;
  readonly boats: number;
  readonly killed: Range;
}

/** The strikes of the record and the groups whose dead are told together; the public record is one such. */
export interface Counted<Strike extends Countable = Countable> {
  readonly strikes: readonly Strike[];
  readonly groups: readonly RecordGroup[];
}

export interface Count {
  readonly strikes: number;
  readonly boats: number;
  readonly killed: Bounds;
}

/** What the record counts up to and with a day. */
export interface Tally extends Count {
  readonly day: Day;
}

/** One tally a day on which something is added, oldest first. */
export function runningTotal(record: Counted, clock: Clock): readonly Tally[] {
  const days = new Set(record.strikes.map((strike) => arrivalOfEntry(strike, clock)));
  return [...days].toSorted((a, b) => a - b).map((day) => tallyAt(record, day, clock));
}

/** The count of all strikes that had been made (first clock) or announced (second clock) by the end of the day. */
export function tallyAt(record: Counted, day: Day, clock: Clock): Tally {
  const counted = record.strikes.filter((strike) => arrivalOfEntry(strike, clock) <= day);
  return { day, ...countOf(record, counted) };
}

/**
 * Of some of the record's own strikes. Dead that were published together for a group count once, as soon as all of its
 * strikes are among the counted.
 */
export function countOf<Strike extends Countable>(record: Counted<Strike>, counted: readonly Strike[]): Count {
  const single = counted.filter(({ group }) => group === null);
  const whole = record.groups.filter(({ id }) => record.strikes.every((strike) => strike.group !== id || counted.includes(strike)));
  return {
    strikes: counted.length,
    boats: sum(counted, ({ boats }) => boats),
    killed: sumOf([...single, ...whole].map(({ killed }) => killed)),
  };
}

/** An end that is not given adds nothing. */
export function sumOf(ranges: readonly Range[]): Bounds {
  return { min: sum(ranges, ({ min }) => min), max: sum(ranges, ({ max }) => max) };
}
