import type { Day, Span } from '../dataset/day.ts';
import type { RecordFact, RecordStrike } from '../dataset/record.ts';
import type { Article, Event, Toll, Turn } from '../dataset/types.ts';
import type { Tally } from '../select/record/tally.ts';
import type { Clock } from '../select/view.ts';
import type { Words } from '../words/words.ts';

export type Pace = 1 | 2 | 4;
export type PlayBy = 'days' | 'events';

/** The public record, to be drawn beside the documents. */
export interface TimelineRecord {
  /** All of it, shown at the head or not. */
  readonly strikes: readonly RecordStrike[];
  readonly facts: readonly RecordFact[];
  /** Its running total on the clock: one a day on which something is added, oldest first. */
  readonly totals: readonly Tally[];
  /** Ids of what the head, the window and the kinds show. */
  readonly shownIds: ReadonlySet<string>;
  readonly selected: string | null;
  /** Where a figure of the documents stood against the record, in a sentence; null where there is nothing to say. */
  readonly compared: (toll: Toll) => string | null;
}

export interface TimelineProps {
  /** Of the shown kinds, visible at the head or not. */
  readonly events: readonly Event[];
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
  /** Null where it is off. */
  readonly record: TimelineRecord | null;
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
  /** Of an event, or of an entry of the public record. */
  readonly onSelect: (id: string) => void;
  readonly onTurn: (id: string) => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onStep: (direction: -1 | 1) => void;
}
