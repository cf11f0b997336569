import type { Dataset } from '../dataset/types.ts';
import { printAddress } from '../select/address.ts';
import type { View } from '../select/view.ts';
import type { AddressPort } from './address-port.ts';

/** Writes the view over the current history entry, or as a new one. */
export type Writer = (how: 'replace' | 'push') => void;

export function createWriter(view: () => View, dataset: Dataset, address: AddressPort): Writer {
  return (how) => {
    const query = printAddress(view(), dataset);
    // Browsers refuse an address that is rewritten too often.
    if (query === address.read()) return;
    // A frame's entries are its host page's: Back there must leave that page, not undo what was done in the frame.
    address[view().embed ? 'replace' : how](query);
  };
}
