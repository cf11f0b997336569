interface Watch {
  /** Whether the worker has given the ground its shape. */
  readonly isDrawn: () => boolean;
  /** Address of the worker's script. */
  readonly file: string;
  readonly onFail: (reason: string) => void;
}

const everySecond = 1000;
/** Seconds after which its script is asked for, and after which the map is given up. */
const patience = { ask: 3, end: 25 } as const;

/**
 * The drawing library waits for ever for a worker that did not start. Seconds count only while the page is seen:
 * nothing is drawn in the background.
 * @returns what ends the watch
 */
export function watchWorker({ isDrawn, file, onFail }: Watch): () => void {
  let seconds = 0;
  let over = false;
  const stop = () => {
    over = true;
    clearInterval(timer);
  };
  const give = (reason: string) => {
    if (over || isDrawn()) return;
    stop();
    onFail(reason);
  };
  const timer = setInterval(() => {
    if (isDrawn()) stop();
    else if (document.visibilityState === 'visible') seconds += 1;
    if (seconds === patience.ask) void isThere(file).then((there) => (there ? undefined : give('the worker cannot be loaded')));
    if (seconds >= patience.end) give('the worker does not answer');
  }, everySecond);
  return stop;
}

async function isThere(file: string): Promise<boolean> {
  return fetch(file).then((response) => response.ok, () => false);
}
