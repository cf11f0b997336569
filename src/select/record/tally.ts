import type { Day } from '../../dataset/day.ts';
import type { PublicRecord, RecordStrike } from '../../dataset/record.ts';
import type { Range } from '../../dataset/types.ts';
import type { Clock } from '../view.ts';
import { arrivalOfEntry } from './entries.ts';

/** A range of which both ends are known. */
export interface Bounds extends Range {
  readonly min: number;
  readonly max: number;
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

/** The count of all strikes that had been made (first clock) or announced (second clock) by the end of the day. */
export function tallyAt(record: PublicRecord, day: Day, clock: Clock): Tally {
  const counted = record.strikes.filter((strike) => arrivalOfEntry(strike, clock) <= day);
  return { day, ...countOf(record, counted) };
}

/** One tally a day on which something is added, oldest first. */
export function runningTotal(record: PublicRecord, clock: Clock): readonly Tally[] {
  const days = new Set(record.strikes.map((strike) => arrivalOfEntry(strike, clock)));
  return [...days].toSorted((a, b) => a - b).map((day) => tallyAt(record, day, clock));
}

/** Dead that were published together for a group count once, as soon as all of its strikes are among the counted. */
export function countOf(record: PublicRecord, counted: readonly RecordStrike[]): Count {
  const single = counted.filter(({ group }) => group === null);
  const whole = record.groups.filter(({ id }) => record.strikes.every((strike) => strike.group !== id || counted.includes(strike)));
  return {
    strikes: counted.length,
    boats: counted.reduce((sum, { boats }) => sum + boats, 0),
    killed: sumOf([...single, ...whole].map(({ killed }) => killed)),
  };
}

function sumOf(ranges: readonly Range[]): Bounds {
  return {
    min: ranges.reduce((sum, { min }) => sum + (min ?? 0), 0),
    max: ranges.reduce((sum, { max }) => sum + (max ?? 0), 0),
  };
}
