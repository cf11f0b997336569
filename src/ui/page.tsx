import { createContext, useContext, type Accessor } from 'solid-js';
import type { Dataset } from '../dataset/types.ts';
import type { Language } from '../select/view.ts';
import type { Story } from '../state/story.ts';
import type { Words } from '../words/words.ts';

/** What every view of the page reads. Only `dataset` and `story` are plain values: they live as long as the page. */
export interface Page {
  readonly dataset: Dataset;
  /** Of the language that the page speaks now. */
  readonly words: Accessor<Words>;
  /** Of a language that the page need not speak; rejects where they cannot be fetched. */
  readonly wordsIn: (language: Language) => Promise<Words>;
  readonly story: Story;
  readonly theme: Accessor<'light' | 'dark'>;
  readonly reader: Reader;
  /** The map's way to a picture of itself; null while there is no map. */
  readonly takePicture: Accessor<TakePicture | null>;
  readonly setTakePicture: (take: TakePicture | null) => void;
  /** Whether a map is asked for and may still come: then a picture of it can be waited for. */
  readonly isMapComing: Accessor<boolean>;
  readonly setMapComing: (isComing: boolean) => void;
  /** The slider as it stands, for the picture of the page; null while it is not drawn. */
  readonly instrument: Accessor<Element | null>;
  readonly setInstrument: (drawn: Element | null) => void;
  /** Says it to those who listen, in place of what was said before; empty: nothing. */
  readonly announce: (text: string) => void;
}

export const sheetHeights = ['low', 'middle', 'high'] as const;
/** Of the sheet on which the panel stands over the map on a narrow screen. */
export type SheetHeight = (typeof sheetHeights)[number];

export type TourMove = -1 | 1 | 'start' | 'leave';

/** What the reader does that moves more than the story: the sheet, the focus, the list of one article. */
export interface Reader {
  readonly sheet: Accessor<SheetHeight>;
  readonly setSheet: (height: SheetHeight) => void;
  /** The article of which every event is listed; null where none. */
  readonly article: Accessor<string | null>;
  /** Null closes the list. The focus follows: to what is listed, or where that is asked for, to the article's sentences. */
  readonly openArticle: (id: string | null, at?: 'events' | 'sentences') => void;
  /** The article whose sentences the card was opened from, where the way back leads; null where it leads elsewhere. */
  readonly cameFrom: Accessor<string | null>;
  /** An event, or an entry of the public record, was chosen on the map, the slider or in the table. */
  readonly selectFromDrawing: (id: string) => void;
  /**
   * The same in the panel, or back to where its card was opened: the focus follows. `opener` selects what it was chosen by in an
   * article's list, to be found again on the way back; absent: the event's entry there.
   */
  readonly selectFromPanel: (id: string | null, opener?: string) => void;
  readonly showList: () => void;
  readonly showSearch: () => void;
  readonly search: (text: string) => void;
  readonly tour: (move: TourMove) => void;
  /** To the stage beside, by a swipe or an arrow; at the first and the last it says so, and where no tour is on nothing happens. */
  readonly turn: (direction: 1 | -1) => void;
  /** A stage of the story was pressed on the slider: the tour goes on from it, or, in a frame of the slider alone, its card opens. The focus follows who came by keyboard. */
  readonly openStage: (id: string) => void;
  /** One step back: from an article's list to the card, from the card to where it was opened. */
  readonly close: () => void;
}

/** The map as it stands, for a picture of it. */
export interface MapPicture {
  /** What the map's canvas shows (ground, names, tints), copied while the frame was drawn. May hold more pixels than its size. */
  readonly ground: CanvasImageSource;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The element with the marks, which lies over the canvas and is as large. */
  readonly over: HTMLElement;
  /** What the discs mean, and how many events have a place; null where it does not stand on the map. */
  readonly notes: Element | null;
}

export interface TakePicture {
  /** Throws where there is no picture to be had: the ground is not drawn yet, or was taken away. */
  readonly now: () => MapPicture;
  /** Resolves once all of the ground is drawn. Rejects where it never will be. */
  readonly whenDrawn: () => Promise<void>;
}

/** Whether the page stands in a frame that gives it no origin (`sandbox` without `allow-same-origin`). */
export const isSealed = globalThis.origin === 'null';

export const PageContext = createContext<Page>();

/** The page that a view stands in; throws outside of one. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('usePage() was called outside of the page: wrap what is rendered in PageContext.Provider');
  return page;
}
