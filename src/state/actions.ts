import type { Day } from '../dataset/day.ts';
import type { Kind } from '../dataset/types.ts';
import type { Camera, Clock, Language, Layout } from '../select/view.ts';

/** What the reader can do. Filtering, looking another way and dismissing let what is playing and the tour go on; all else ends them. */
export interface Actions {
  /** While the reader drags the head: nothing is written. */
  readonly moveHead: (day: Day) => void;
  /** While the reader drags the window's start. */
  readonly moveFrom: (day: Day) => void;
  /** While the reader drags the whole window. */
  readonly moveWindow: (from: Day, head: Day) => void;
  /** The reader has let go: the address is written over the current history entry. */
  readonly rest: () => void;
  /** To the previous or next stop, at rest there; stays where there is none. */
  readonly step: (direction: -1 | 1) => void;
  readonly setClock: (clock: Clock) => void;
  /** Null leaves window mode. */
  readonly setFrom: (day: Day | null) => void;
  /** Makes a history entry. An entry of the record switches it on; an unknown id changes nothing. */
  readonly select: (id: string | null) => void;
  /** All dates and kinds, nothing selected and no query, with a history entry, so that Back undoes it. */
  readonly reset: () => void;
  readonly toggleKind: (kind: Kind) => void;
  readonly showAllKinds: () => void;
  /** Map or table, with a history entry. */
  readonly setView: (view: Layout) => void;
  /**
   * The public record beside the documents, fetched when it is first asked for; with a history entry. Asked for again after
   * that has failed, it is fetched again.
   */
  readonly setRecord: (on: boolean) => void;
  /** Null leaves the choice to the browser. */
  readonly setLanguage: (language: Language | null) => void;
  /** Where the reader has put the map, once it rests; null where it is back where it opens. */
  readonly setCamera: (camera: Camera | null) => void;
  /** At its first turn, or at the one named; one history entry for the whole tour. An unknown id changes nothing. */
  readonly startTour: (id?: string) => void;
  /** To the turn before or after; stays at the ends. */
  readonly moveTour: (direction: -1 | 1) => void;
  /** Leaves everything where it stands. */
  readonly leaveTour: () => void;
  readonly dismissNotices: () => void;
}
