import type { Day, Span } from '../dataset/day.ts';
import type { Article, Event, Toll, Turn } from '../dataset/types.ts';
import type { Clock } from '../select/view.ts';
import type { Words } from '../words/words.ts';

export type Pace = 1 | 2 | 4;
export type PlayBy = 'days' | 'events';

export interface TimelineProps {
  /** Of the shown kinds, visible at the head or not. */
  readonly events: readonly Event[];
  readonly isVisible: (event: Event) => boolean;
  /** All, of every measure. */
  readonly tolls: readonly Toll[];
  /** Those that stand at the head. */
  readonly current: readonly Toll[];
  readonly articles: readonly Article[];
  readonly axis: Span;
  readonly silences: readonly Span[];
  readonly clock: Clock;
  readonly head: Day;
  /** First day of the window; null where everything up to the head is shown. */
  readonly from: Day | null;
  /** Sorted days at which something happens. */
  readonly stops: readonly Day[];
  readonly selected: Event | null;
  readonly playing: boolean;
  readonly pace: Pace;
  readonly playBy: PlayBy;
  /** How many of `events` are visible. */
  readonly shown: number;
  readonly latest: Event | null;
  readonly turns: readonly Turn[];
  /** The turn at which the guided tour stands. */
  readonly turn: string | null;
  /** Ids of the events that a search found; null where nothing is searched for. */
  readonly hits: ReadonlySet<string> | null;
  readonly words: Words;
  /** While the head moves, once a day changed. */
  readonly onHead: (day: Day) => void;
  /** While the window's start, or all of it, moves. */
  readonly onWindow: (from: Day, head: Day) => void;
  /** What was dragged has come to rest. */
  readonly onRest: () => void;
  /** Into window mode with this start, or out of it with null. */
  readonly onFrom: (day: Day | null) => void;
  readonly onClock: (clock: Clock) => void;
  readonly onPace: (pace: Pace) => void;
  readonly onPlayBy: (by: PlayBy) => void;
  readonly onReset: () => void;
  readonly onSelect: (id: string) => void;
  readonly onTurn: (id: string) => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onStep: (direction: -1 | 1) => void;
}
