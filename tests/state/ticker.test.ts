import { afterEach, expect, it, vi } from 'vitest';
import { frameTicker } from '../../src/state/playback.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser that draws a frame when the test says so. */
function stubFrames() {
  const waiting = new Map<number, (now: number) => void>();
  let asked = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: (now: number) => void) => {
    asked += 1;
    waiting.set(asked, callback);
    return asked;
  });
  vi.stubGlobal('cancelAnimationFrame', (request: number) => waiting.delete(request));
  return {
    draw: (now: number) => {
      const due = [...waiting.values()];
      waiting.clear();
      for (const callback of due) callback(now);
    },
    isWaiting: () => waiting.size > 0,
  };
}

it('ticks once a frame, with the time since the first', () => {
  const { draw } = stubFrames();
  const seen: number[] = [];
  frameTicker((elapsed) => seen.push(elapsed));
  for (const now of [5000, 5016, 5050]) draw(now);
  expect(seen).toEqual([0, 16, 50]);
});

it('stands still once stopped, and where a tick stops it', () => {
  const { draw, isWaiting } = stubFrames();
  const seen: number[] = [];
  const stop = frameTicker((elapsed) => {
    seen.push(elapsed);
    if (elapsed >= 16) stop();
  });
  for (const now of [5000, 5016, 5032]) draw(now);
  expect([seen, isWaiting()]).toEqual([[0, 16], false]);
});
