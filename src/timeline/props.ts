import type { Day, Span } from '../dataset/day.ts';
import type { Article, Event, Toll } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';

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
  readonly head: Day;
  /** Sorted days at which something happens. */
  readonly stops: readonly Day[];
  readonly selected: Event | null;
  readonly playing: boolean;
  /** How many of `events` are visible. */
  readonly shown: number;
  readonly latest: Event | null;
  readonly words: Words;
  /** While the head moves, once a day changed. */
  readonly onHead: (day: Day) => void;
  /** The head has come to rest. */
  readonly onRest: () => void;
  readonly onSelect: (id: string) => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onStep: (direction: -1 | 1) => void;
}
