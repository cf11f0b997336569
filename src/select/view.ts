import type { Day } from '../dataset/day.ts';
import type { Clock, Kind } from '../dataset/types.ts';

/** How the events are laid out. */
export type Layout = 'map' | 'table';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Where the reader put the map. */
export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** Everything that an address can say of what is on the page. */
export interface View {
  readonly clock: Clock;
  readonly head: Day;
  /** First day of the window; null where everything up to the head is shown. */
  readonly from: Day | null;
  /** The kinds shown. */
  readonly kinds: readonly Kind[];
  readonly selected: string | null;
  readonly camera: Camera | null;
  readonly view: Layout;
  /** Whether the public record stands beside the documents. */
  readonly record: boolean;
  /** Null where the browser decides. */
  readonly language: Language | null;
  /** True in the frame for other people's pages. */
  readonly embed: boolean;
  /** The slider's axis to true scale; else it folds: busy days are wider. */
  readonly trueScale: boolean;
}
