/** Calls on at most once an animation frame, with the latest value; `flush` calls on at once where one is waiting. */
export function perFrame<T>(callback: (value: T) => void) {
  let waiting: { readonly value: T } | null = null;
  let frame = 0;
  const flush = () => {
    cancelAnimationFrame(frame);
    const ready = waiting;
    waiting = null;
    if (ready !== null) callback(ready.value);
  };
  return {
    call: (value: T) => {
      if (waiting === null) frame = requestAnimationFrame(flush);
      waiting = { value };
    },
    flush,
    cancel: () => {
      cancelAnimationFrame(frame);
      waiting = null;
    },
  };
}
