import type { Day } from '../dataset/day.ts';
import type { Event, Kind } from '../dataset/types.ts';
import type { Clock } from '../select/view.ts';
import { dayOfEvent } from '../select/visible.ts';

/** The part of the view that keeps events out. */
export interface Frame {
  readonly kinds: readonly Kind[];
  readonly clock: Clock;
  readonly head: Day;
  readonly from: Day | null;
}

export type Absence = 'kind' | 'after' | 'before';

/** Why an event that was searched for is not among those shown; null where it is. */
export function absenceOf(event: Event, frame: Frame): Absence | null {
  const { earliest, latest } = dayOfEvent(event, frame.clock);
  if (earliest > frame.head) return 'after';
  if (frame.from !== null && latest < frame.from) return 'before';
  return frame.kinds.includes(event.kind) ? null : 'kind';
}
