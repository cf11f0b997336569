/** Calls `tick` again and again until the function it gave back is called. */
export type Ticker = (tick: () => void, milliseconds: number) => () => void;

export const intervalTicker: Ticker = (tick, milliseconds) => {
  const timer = setInterval(tick, milliseconds);
  return () => clearInterval(timer);
};
