import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchContext, watchWorker } from '../../src/map/watches.ts';

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

function watchedWorker(drawn = false) {
  const reasons: string[] = [];
  const stop = watchWorker({ isDrawn: () => drawn, file: 'worker.js', onFail: (reason) => reasons.push(reason) });
  return { reasons, stop };
}

describe('a watched worker', () => {
  it('says nothing of a map that is drawn', async () => {
    const { reasons } = watchedWorker(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reasons).toEqual([]);
  });

  it('gives up soon where the worker’s script is not there', async () => {
    answer.ok = false;
    const { reasons } = watchedWorker();
    await vi.advanceTimersByTimeAsync(2900);
    expect(reasons).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reasons).toEqual(['the worker cannot be loaded']);
  });

  it('gives up late, and once, where the script is there and the worker does not answer', async () => {
    const { reasons } = watchedWorker();
    await vi.advanceTimersByTimeAsync(24_500);
    expect(reasons).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reasons).toEqual(['the worker does not answer']);
  });

  it('waits while the page is in the background, and no longer than the map lives', async () => {
    page.visibilityState = 'hidden';
    const { reasons, stop } = watchedWorker();
    await vi.advanceTimersByTimeAsync(60_000);
    page.visibilityState = 'visible';
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reasons).toEqual([]);
  });
});

function watchedContext() {
  const told: string[] = [];
  const watch = watchContext({ onLost: () => told.push('lost'), onBack: () => told.push('back'), onFail: (reason) => told.push(reason) });
  return { told, watch };
}

const givenUp = 'the drawing context was lost and has not come back';

describe('a watched drawing context', () => {
  it('says nothing of a map whose first style comes', async () => {
    const { told, watch } = watchedContext();
    watch.styled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([]);
    expect(watch.isLost()).toBe(false);
  });

  it('tells of what was lost and came back, and gives nothing up', async () => {
    const { told, watch } = watchedContext();
    watch.lost();
    expect(watch.isLost()).toBe(true);
    await vi.advanceTimersByTimeAsync(9_500);
    watch.styled();
    expect(watch.isLost()).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['lost', 'back']);
  });

  it('gives up once after ten seconds', async () => {
    const { told, watch } = watchedContext();
    watch.lost();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['lost', givenUp]);
  });

  it('counts anew at a second loss', async () => {
    const { told, watch } = watchedContext();
    watch.lost();
    await vi.advanceTimersByTimeAsync(9_500);
    watch.lost();
    await vi.advanceTimersByTimeAsync(9_500);
    expect(told).toEqual(['lost', 'lost']);
  });

  it('waits while the page is in the background, and no longer than the map lives', async () => {
    page.visibilityState = 'hidden';
    const { told, watch } = watchedContext();
    watch.lost();
    await vi.advanceTimersByTimeAsync(60_000);
    page.visibilityState = 'visible';
    watch.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['lost']);
  });
});
