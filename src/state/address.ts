import type { Dataset } from '../dataset/types.ts';
import { printAddress } from '../select/address.ts';
import type { View } from '../select/view.ts';

/** The one way to the page's address. Queries are `''` or begin with `?`. */
export interface AddressPort {
  readonly read: () => string;
  /** Replaces the current history entry. */
  readonly replace: (query: string) => void;
  /** Makes a new history entry. */
  readonly push: (query: string) => void;
  /** Calls the listener when the reader goes back or forward; gives the function that stops that. */
  readonly onPop: (listener: () => void) => () => void;
}

/** What is needed of a `Window`. */
interface Page {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  readonly history: Pick<History, 'replaceState' | 'pushState'>;
  readonly addEventListener: (type: 'popstate', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate', listener: () => void) => void;
}

/** The window's own address. Path and fragment are kept, so the page runs from any folder. Where the browser refuses to write it, it stays as it was. */
export function browserAddress(page: Page): AddressPort {
  const write = (how: 'replaceState' | 'pushState', query: string) => {
    try {
      page.history[how](null, '', `${page.location.pathname}${query}${page.location.hash}`);
    } catch (error) {
      // Sealed frames, files, and browsers that take many writes for an attack; the links to copy have the view all the same.
      console.info('address:', error);
    }
  };
  return {
    read: () => page.location.search,
    replace: (query) => write('replaceState', query),
    push: (query) => write('pushState', query),
    onPop: (listener) => {
      page.addEventListener('popstate', listener);
      return () => page.removeEventListener('popstate', listener);
    },
  };
}

/** Writes the view over the current history entry, or as a new one. */
export type Writer = (how: 'replace' | 'push') => void;

export function createWriter(view: () => View, dataset: Dataset, address: AddressPort): Writer {
  return (how) => {
    const query = printAddress(view(), dataset);
    // Browsers refuse an address that is rewritten too often.
    if (query === address.read()) return;
    // A frame's entries are its host page's: Back there must leave that page, not undo what was done in the frame.
    address[view().embed === null ? how : 'replace'](query);
  };
}
