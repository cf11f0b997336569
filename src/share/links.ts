import { escaped } from '../dataset/html.ts';
import type { Dataset } from '../dataset/types.ts';
import { printAddress } from '../select/address.ts';
import { withDefaults } from '../select/moves.ts';
import type { EmbedPart, FrameTheme, Language, View } from '../select/view.ts';

/** The page's own address without what the view adds to it: no query and no fragment. */
export const pageAddress = (): string => location.origin + location.pathname;

/** The page as it stands. A link out of the embedded page leads to the full one. */
export function linkToView(page: string, view: View, dataset: Dataset): string {
  return page + printAddress({ ...view, embed: null }, dataset);
}

/** The event alone, by its id: where it stands in time follows from it, whatever the head was. */
export function linkToEvent(page: string, id: string, view: View, dataset: Dataset): string {
  return page + printAddress({ ...withDefaults(view, dataset), view: 'map', selected: id, embed: null }, dataset);
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

/** Pixels. */
export const embedHeights = {
  /** What the parts need where nobody tells the page around them how high they are. */
  usual: { map: 520, instrument: 400, card: 520 } satisfies Record<EmbedPart, number>,
  least: 300,
  most: 1200,
} as const;

/** In CSS pixels, wide enough for the slider's words; `max-width` lets a phone narrow it. */
const embedWidth = 800;

/** One `<iframe>` element, its attributes escaped: titles and addresses may hold any character. */
export function embedCode(address: string, title: string, height: number): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `width="${embedWidth}" height="${height}"`,
    'loading="lazy"',
    'allow="fullscreen"',
    'style="max-width: 100%; border: 0"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
