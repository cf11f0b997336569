/** Calls back at every second of a page that is seen, since nothing is drawn in the background. Returns what ends it. */
function everySecondSeen(tick: (seconds: number) => void): () => void {
  let seconds = 0;
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    seconds += 1;
    tick(seconds);
  }, 1000);
  return () => clearInterval(timer);
}

interface WatchedWorker {
  /** Whether the worker has given the ground its shape. */
  readonly isDrawn: () => boolean;
  /** Address of the worker's script. */
  readonly file: string;
  readonly onFail: (reason: string) => void;
}

/** Seconds after which its script is asked for, and after which the map is given up. */
const patience = { ask: 3, end: 25 } as const;

/**
 * The drawing library waits for ever for a worker that did not start.
 * @returns what ends the watch
 */
export function watchWorker({ isDrawn, file, onFail }: WatchedWorker): () => void {
  let over = false;
  const give = (reason: string) => {
    if (over) return;
    stop();
    if (!isDrawn()) onFail(reason);
  };
  const end = everySecondSeen((seconds) => {
    if (isDrawn()) stop();
    else if (seconds === patience.ask) void isThere(file).then((there) => (there ? undefined : give('the worker cannot be loaded')));
    else if (seconds >= patience.end) give('the worker does not answer');
  });
  const stop = () => {
    over = true;
    end();
  };
  return stop;
}

async function isThere(file: string): Promise<boolean> {
  return fetch(file).then((response) => response.ok, () => false);
}

interface WatchedContext {
  /** Nothing is drawn from here on, and the style is gone; it may come back. */
  readonly onLost: () => void;
  /** A style stands again. */
  readonly onBack: () => void;
  /** It has not come back. */
  readonly onFail: (reason: string) => void;
}

export interface ContextWatch {
  readonly isLost: () => boolean;
  readonly lost: () => void;
  readonly styled: () => void;
  readonly stop: () => void;
}

/** Seconds in which a browser gives back what it took; after them the reader is told, and may try again. */
const longest = 10;

/**
 * A browser takes the drawing context away when the graphics process falls over, or when memory is short, and mostly gives it
 * back soon: but to nobody in the background.
 */
export function watchContext({ onLost, onBack, onFail }: WatchedContext): ContextWatch {
  let end: (() => void) | null = null;
  const stop = () => {
    end?.();
    end = null;
  };
  return {
    isLost: () => end !== null,
    lost: () => {
      stop();
      end = everySecondSeen((seconds) => {
        if (seconds < longest) return;
        stop();
        onFail('the drawing context was lost and has not come back');
      });
      onLost();
    },
    styled: () => {
      if (end === null) return;
      stop();
      onBack();
    },
    stop,
  };
}
