import { onCleanup } from 'solid-js';

/**
 * Calls once nothing has moved for so many milliseconds. Its one timer runs out and is set again for what is left: to clear
 * and set one at every step of the slider would cost more than the step.
 */
export function whenStill(milliseconds: number, callback: () => void) {
  let movedAt = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const look = () => {
    const left = movedAt + milliseconds - performance.now();
    timer = left > 0 ? setTimeout(look, left) : null;
    if (timer === null) callback();
  };
  const forget = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  onCleanup(forget);
  return {
    moved: () => {
      movedAt = performance.now();
      timer ??= setTimeout(look, milliseconds);
    },
    /** Calls at once where it would have called later. */
    flush: () => {
      if (timer === null) return;
      forget();
      callback();
    },
  };
}
