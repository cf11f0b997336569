import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchContext } from '../../src/map/context-watch.ts';

const page = { visibilityState: 'visible' };
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  page.visibilityState = 'visible';
});

function watched() {
  const told: string[] = [];
  const watch = watchContext({ onLost: () => told.push('lost'), onBack: () => told.push('back'), onFail: (reason) => told.push(reason) });
  return { told, watch };
}

const givenUp = 'the drawing context was lost and has not come back';

it('says nothing of a map whose first style comes', async () => {
  const { told, watch } = watched();
  watch.styled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual([]);
  expect(watch.isLost()).toBe(false);
});

it('tells of what was lost and came back, and gives nothing up', async () => {
  const { told, watch } = watched();
  watch.lost();
  expect(watch.isLost()).toBe(true);
  await vi.advanceTimersByTimeAsync(9_500);
  watch.styled();
  expect(watch.isLost()).toBe(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual(['lost', 'back']);
});

it('gives up once after ten seconds', async () => {
  const { told, watch } = watched();
  watch.lost();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual(['lost', givenUp]);
});

it('counts anew at a second loss', async () => {
  const { told, watch } = watched();
  watch.lost();
  await vi.advanceTimersByTimeAsync(9_500);
  watch.lost();
  await vi.advanceTimersByTimeAsync(9_500);
  expect(told).toEqual(['lost', 'lost']);
});

it('waits while the page is in the background, and no longer than the map lives', async () => {
  page.visibilityState = 'hidden';
  const { told, watch } = watched();
  watch.lost();
  await vi.advanceTimersByTimeAsync(60_000);
  page.visibilityState = 'visible';
  watch.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual(['lost']);
});
