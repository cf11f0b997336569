export const paces = [1, 2, 4] as const;
/** How many times faster than with time to read. */
export type Pace = (typeof paces)[number];

/** Through every day of the axis, or from one event's day to the next. */
export type PlayBy = 'days' | 'events';

export interface Beat {
  readonly milliseconds: number;
  /** How far a beat carries the head when playing by days. */
  readonly days: number;
}

const longestTotal = 20_000;
/** Beats closer together than this would be drawn late, and the whole would overrun its bound. */
const shortestBeat = 70;
const longestBeat = 400;
const readingTime = 2_500;

/** Time to read at each event's day. */
export function beatByEvents(pace: Pace): Beat {
  return { milliseconds: readingTime / pace, days: 0 };
}

/** The whole axis within twenty seconds at pace 1, whatever its length in days: a long one is taken several days at a beat. */
export function beatByDays(pace: Pace, axisDays: number): Beat {
  const total = longestTotal / pace;
  const days = Math.max(1, Math.ceil(axisDays / Math.floor(total / shortestBeat)));
  const beats = Math.max(1, Math.ceil(axisDays / days));
  return { milliseconds: Math.floor(Math.min(longestBeat / pace, total / beats)), days };
}
