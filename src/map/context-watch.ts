interface Watch {
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

const everySecond = 1000;
/** Seconds in which a browser gives back what it took; after them the reader is told, and may try again. */
const patience = 10;

/**
 * A browser takes the drawing context away when the graphics process falls over, or when memory is short, and mostly gives it
 * back soon. Seconds count only while the page is seen: in the background it is given back to nobody.
 */
export function watchContext({ onLost, onBack, onFail }: Watch): ContextWatch {
  let timer: ReturnType<typeof setInterval> | null = null;
  const stop = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  const lost = () => {
    stop();
    let seconds = 0;
    timer = setInterval(() => {
      if (document.visibilityState === 'visible') seconds += 1;
      if (seconds < patience) return;
      stop();
      onFail('the drawing context was lost and has not come back');
    }, everySecond);
    onLost();
  };
  const styled = () => {
    if (timer === null) return;
    stop();
    onBack();
  };
  return { isLost: () => timer !== null, lost, styled, stop };
}
