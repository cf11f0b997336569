import type { Dataset } from '../dataset/types.ts';
import { printAddress } from '../select/address.ts';
import { withDefaults } from '../select/moves.ts';
import type { View } from '../select/view.ts';

/** The page as it stands; `page` is its address without query and fragment. A frame's view links to the full page. */
export function linkToView(page: string, view: View, dataset: Dataset): string {
  return page + printAddress({ ...view, embed: false }, dataset);
}

/** The event alone, by its id: where it stands in time follows from it, whatever the head was. */
export function linkToEvent(page: string, id: string, view: View, dataset: Dataset): string {
  return page + printAddress({ ...withDefaults(view, dataset), view: 'map', selected: id, embed: false }, dataset);
}

/** The page as it stands, in the frame for other people's pages; always the map. */
export function linkToFrame(page: string, view: View, dataset: Dataset): string {
  return page + printAddress({ ...view, view: 'map', embed: true }, dataset);
}
