import type { Day } from '../dataset/day.ts';
import type { Clock, Kind } from '../dataset/types.ts';

/** How the events are laid out. */
export type Layout = 'map' | 'table';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** What a frame in somebody else’s page shows: the map with the slider under it, the slider alone, or one event's card alone. */
export const embedParts = ['map', 'instrument', 'card'] as const;
export type EmbedPart = (typeof embedParts)[number];

export const frameThemes = ['light', 'dark'] as const;
export type FrameTheme = (typeof frameThemes)[number];

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
  /** In the frame for other people's pages, what of the page it shows; null on the page itself. */
  readonly embed: EmbedPart | null;
  /** The colours of the page around a frame; null where the reader's system decides, and on the page itself. */
  readonly theme: FrameTheme | null;
  /** The slider's axis to true scale; else it folds: busy days are wider. */
  readonly trueScale: boolean;
}
