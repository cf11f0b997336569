import type { Day, Span } from '../dataset/day.ts';
import type { RecordStrike } from '../dataset/record.ts';
import type { Event, Place } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import type { Theme } from './palette.ts';
import type { Picture, Viewpoint } from './viewpoint.ts';

export interface MapViewProps {
  readonly events: readonly Event[];
  readonly soft: (event: Event) => boolean;
  readonly selected: Event | null;
  /** The public record's strikes that no event stands for already; empty while the record is not shown. */
  readonly record: readonly RecordStrike[];
  /** Id of the selected one of them. */
  readonly recordSelected: string | null;
  /** Ids of the events that are also in the public record; empty while it is not shown. */
  readonly joined: ReadonlySet<string>;
  readonly head: Day;
  /** Which clock the head is on. */
  readonly clock: 'happened' | 'reported';
  /** When an event happened or was reported, on that clock. */
  readonly dayOf: (event: Event) => Span;
  /** Ids of what the reader's search found; null while there is none. */
  readonly hits: ReadonlySet<string> | null;
  readonly places: readonly Place[];
  readonly theme: Theme;
  readonly words: Words;
  /** Where the reader put the camera; null: the whole theatre. */
  readonly camera: Viewpoint | null;
  /** Whether the page stands in a frame of somebody else's. Read once. */
  readonly embed: boolean;
  readonly onCamera: (camera: Viewpoint | null) => void;
  /** A way to take a picture of the map, while there is one. */
  readonly onPicture: (take: (() => Promise<Picture>) | null) => void;
  readonly onSelect: (id: string) => void;
  /** Once at most, with a sentence for the reader; nothing is drawn then. */
  readonly onFail: (reason: string) => void;
}
