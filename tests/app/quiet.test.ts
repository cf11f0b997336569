import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenQuiet, type Loading } from '../../src/app/offline/quiet.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

function page(readyState: DocumentReadyState) {
  const listeners: (() => void)[] = [];
  const loading: Loading = { document: { readyState }, addEventListener: (_, listener) => { listeners.push(listener); } };
  let arrive: (() => void) | null = null;
  const watch = (onArrival: () => void) => {
    arrive = onArrival;
    return () => { arrive = null; };
  };
  return { loading, watch, load: () => listeners.forEach((listener) => listener()), arrive: () => arrive?.(), isWatched: () => arrive !== null };
}

it('waits for the page, then for a pause', () => {
  const opened = page('interactive');
  const then = vi.fn<() => void>();
  whenQuiet(opened.loading, opened.watch, 3000, then);
  vi.advanceTimersByTime(60_000);
  expect(then).not.toHaveBeenCalled();
  opened.load();
  vi.advanceTimersByTime(2999);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(then).toHaveBeenCalledOnce();
});

it('begins the pause anew whenever something arrives, and stops watching after it', () => {
  const opened = page('complete');
  const then = vi.fn<() => void>();
  whenQuiet(opened.loading, opened.watch, 3000, then);
  for (let arrival = 0; arrival < 10; arrival++) {
    vi.advanceTimersByTime(2500);
    opened.arrive();
  }
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3000);
  expect(then).toHaveBeenCalledOnce();
  expect(opened.isWatched()).toBe(false);
});
