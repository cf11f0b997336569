import { parseEdtf } from '../../dataset/edtf.ts';
import type { Day } from '../../dataset/day.ts';
import type { RecordLibrary } from './library.ts';
import { killedTogether, type Bounds } from './sums.ts';

/** The campaign through a day, that day included. */
export interface Total {
  readonly day: Day;
  readonly strikes: number;
  readonly boats: number;
  readonly killed: Bounds;
}

/** One for each day of strikes, in order; a strike counts on the last day that its date allows. */
export function totalsOf({ strikes, groups }: Pick<RecordLibrary, 'strikes' | 'groups'>): readonly Total[] {
  const dated = strikes.flatMap((strike) => {
    const day = parseEdtf(strike.date)?.latest;
    return day === undefined ? [] : [{ ...strike, day }];
  });
  const sized = groups.map((group) => ({ ...group, size: strikes.filter((strike) => strike.group === group.id).length }));
  const days = [...new Set(dated.map(({ day }) => day))].toSorted((a, b) => a - b);
  return days.map((day) => {
    const made = dated.filter((strike) => strike.day <= day);
    return { day, strikes: made.length, boats: made.reduce((sum, { boats }) => sum + boats, 0), killed: killedTogether(made, sized) };
  });
}
