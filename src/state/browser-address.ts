import type { AddressPort } from './address-port.ts';

/** What is needed of a `Window`. */
interface Page {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  readonly history: Pick<History, 'replaceState' | 'pushState'>;
  readonly addEventListener: (type: 'popstate', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate', listener: () => void) => void;
}

/** The window's own address. Path and fragment are kept, so the page runs from any folder. */
export function browserAddress(page: Page): AddressPort {
  const withQuery = (query: string) => `${page.location.pathname}${query}${page.location.hash}`;
  return {
    read: () => page.location.search,
    replace: (query) => page.history.replaceState(null, '', withQuery(query)),
    push: (query) => page.history.pushState(null, '', withQuery(query)),
    onPop: (listener) => {
      page.addEventListener('popstate', listener);
      return () => page.removeEventListener('popstate', listener);
    },
  };
}
