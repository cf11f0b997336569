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
