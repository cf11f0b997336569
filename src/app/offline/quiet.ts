/** What is needed of a `Window`. */
export interface Loading {
  readonly document: Pick<Document, 'readyState'>;
  readonly addEventListener: (name: 'load', listener: () => void, options: { once: true }) => void;
}

/** Tells of every file that has arrived, until it is told to stop. */
export type WatchArrivals = (onArrival: () => void) => () => void;

/**
 * Calls back once the page has loaded and nothing has arrived for a while (milliseconds): what the page itself fetches,
 * the map above all, goes before what is fetched for a later visit.
 */
export function whenQuiet(page: Loading, watch: WatchArrivals, pause: number, then: () => void): void {
  const wait = () => {
    const finish = () => {
      stop();
      then();
    };
    let timer = setTimeout(finish, pause);
    const stop = watch(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, pause);
    });
  };
  if (page.document.readyState === 'complete') wait();
  else page.addEventListener('load', wait, { once: true });
}

export const watchArrivals: WatchArrivals = (onArrival) => {
  const observer = new PerformanceObserver(onArrival);
  observer.observe({ type: 'resource' });
  return () => observer.disconnect();
};
