import type { Dataset } from '../dataset/types.ts';
import { printAddress } from '../select/address.ts';
import { withDefaults } from '../select/moves.ts';
import type { View } from '../select/view.ts';

/** The page's own address without what the view adds to it: no query and no fragment. */
export const pageAddress = (): string => location.origin + location.pathname;

/** The page as it stands. A link out of the embedded page leads to the full one. */
export function linkToView(page: string, view: View, dataset: Dataset): string {
  return page + printAddress({ ...view, embed: false }, dataset);
}

/** The event alone, by its id: where it stands in time follows from it, whatever the head was. */
export function linkToEvent(page: string, id: string, view: View, dataset: Dataset): string {
  return page + printAddress({ ...withDefaults(view, dataset), view: 'map', selected: id, embed: false }, dataset);
}

/** The page as it stands, as other people's pages embed it; always the map. */
export function linkToEmbed(page: string, view: View, dataset: Dataset): string {
  return page + printAddress({ ...view, view: 'map', embed: true }, dataset);
}

/** In CSS pixels. Wide enough for the slider's dates, high enough for a card over the map; `max-width` lets a phone narrow it. */
const embedSize = { width: 800, height: 520 } as const;

/** One `<iframe>` element, its attributes escaped: titles and addresses may hold any character. */
export function embedCode(address: string, title: string): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `width="${embedSize.width}" height="${embedSize.height}"`,
    'loading="lazy"',
    'style="max-width: 100%; border: 0"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
