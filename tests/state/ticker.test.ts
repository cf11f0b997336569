import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { intervalTicker } from '../../src/state/playback.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('ticks at its pace until stopped', () => {
  let ticks = 0;
  const stop = intervalTicker(() => {
    ticks += 1;
  }, 700);
  vi.advanceTimersByTime(699);
  expect(ticks).toBe(0);
  vi.advanceTimersByTime(1401);
  expect(ticks).toBe(3);
  stop();
  vi.advanceTimersByTime(7000);
  expect(ticks).toBe(3);
});
