import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchWorker } from '../../src/map/worker-watch.ts';

const page = { visibilityState: 'visible' };
const answer = { ok: true };
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('fetch', () => Promise.resolve(answer));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  page.visibilityState = 'visible';
  answer.ok = true;
});

function watched(drawn = false) {
  const reasons: string[] = [];
  const stop = watchWorker({ isDrawn: () => drawn, file: 'worker.js', onFail: (reason) => reasons.push(reason) });
  return { reasons, stop };
}

it('says nothing of a map that is drawn', async () => {
  const { reasons } = watched(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reasons).toEqual([]);
});

it('gives up soon where the worker’s script is not there', async () => {
  answer.ok = false;
  const { reasons } = watched();
  await vi.advanceTimersByTimeAsync(2900);
  expect(reasons).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reasons).toEqual(['the worker cannot be loaded']);
});

it('gives up late, and once, where the script is there and the worker does not answer', async () => {
  const { reasons } = watched();
  await vi.advanceTimersByTimeAsync(24_500);
  expect(reasons).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reasons).toEqual(['the worker does not answer']);
});

it('waits while the page is in the background, and no longer than the map lives', async () => {
  page.visibilityState = 'hidden';
  const { reasons, stop } = watched();
  await vi.advanceTimersByTimeAsync(60_000);
  page.visibilityState = 'visible';
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reasons).toEqual([]);
});
