import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenStill } from '../../src/timeline/when-still.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

function opened() {
  const calls: number[] = [];
  return createRoot((dispose) => ({ still: whenStill(900, () => calls.push(performance.now())), calls, dispose }));
}

describe('what waits for stillness', () => {
  it('is called once, that long after the last move', () => {
    const { still, calls } = opened();
    const start = performance.now();
    still.moved();
    vi.advanceTimersByTime(600);
    still.moved();
    vi.advanceTimersByTime(899);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(calls).toEqual([start + 1500]);
    vi.advanceTimersByTime(5000);
    expect(calls).toHaveLength(1);
  });

  it('sets one timer for a whole row of moves', () => {
    const { still } = opened();
    for (let move = 0; move < 50; move++) still.moved();
    expect(vi.getTimerCount()).toBe(1);
  });

  it('is called at once where that is asked for, and not again; not at all where nothing moved', () => {
    const { still, calls } = opened();
    still.flush();
    expect(calls).toEqual([]);
    still.moved();
    still.flush();
    vi.advanceTimersByTime(5000);
    expect(calls).toHaveLength(1);
  });

  it('is let go of with its root', () => {
    const { still, calls, dispose } = opened();
    still.moved();
    dispose();
    vi.advanceTimersByTime(5000);
    expect(calls).toEqual([]);
  });
});
