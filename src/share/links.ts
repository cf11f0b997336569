import { escaped } from '../dataset/html.ts';
import type { Dataset } from '../dataset/types.ts';
import { eventPath, printAddress } from '../select/address.ts';
import { withDefaults } from '../select/moves.ts';
import type { EmbedPart, FrameTheme, Language, View } from '../select/view.ts';

/** The page's own address without what the view adds to it: no query and no fragment. */
export const pageAddress = (): string => location.origin + location.pathname;

/** The page as it stands. A link out of the embedded page leads to the full one. */
export function linkToView(page: string, view: View, dataset: Dataset): string {
  return page + printAddress({ ...view, embed: null }, dataset);
}

/**
 * The event's own page, which is the same for whoever is sent it, and whose words a chat's crawler, an archive and a reader without
 * JavaScript find there. It leads into the map.
 */
export function linkToEvent(page: string, id: string, language: Language): string {
  return new URL(eventPath(language, id), page).href;
}

/** What whoever puts the page into their own chooses. */
export interface Embedding {
  readonly part: EmbedPart;
  /** Null leaves it to the reader's browser. */
  readonly language: Language | null;
  /** Null leaves it to the reader's system. */
  readonly theme: FrameTheme | null;
}

/** The page as it stands, as other people's pages embed it; of a card alone only what its event and its words are. */
export function linkToEmbed(page: string, view: View, dataset: Dataset, { part, language, theme }: Embedding): string {
  const shown: View = part === 'card' ? { ...withDefaults(view, dataset), selected: view.selected } : view;
  return page + printAddress({ ...shown, view: 'map', language, embed: part, theme }, dataset);
}

/** CSS pixels: wide enough for the slider's words, or for a column beside a text. `max-width` lets a phone narrow either. */
export const embedWidths = { wide: 800, narrow: 360 } as const;
export type EmbedWidth = keyof typeof embedWidths;

/** CSS pixels. In less the slider hides the map; a slider alone in a narrow frame needs little. More than the most no card needs. */
export const embedHeights = { least: { map: 300, instrument: 200, card: 200 } satisfies Record<EmbedPart, number>, most: 6000 } as const;

/**
 * In CSS pixels; null where nobody knows. What was typed holds, then what the frame says that it needs. A map needs no height of its own,
 * but more of it where a card lies over it: up to 600, from where on the whole chart takes what is more.
 */
export function embedHeight(part: EmbedPart, known: { readonly typed: number | null; readonly needed: number | null; readonly hasCard: boolean }): number {
  const usual = part === 'map' ? (known.hasCard ? 600 : 520) : (known.needed ?? (part === 'instrument' ? 400 : 520));
  return Math.min(Math.max(known.typed ?? usual, embedHeights.least[part]), embedHeights.most);
}

/** One `<iframe>` element, its attributes escaped: titles and addresses may hold any character. */
export function embedCode(address: string, title: string, { width, height }: { readonly width: number; readonly height: number }): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `width="${width}" height="${height}"`,
    'loading="lazy"',
    'allow="fullscreen"',
    'style="max-width: 100%; border: 0"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
