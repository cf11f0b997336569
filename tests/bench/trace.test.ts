import { describe, expect, it } from 'vitest';
import { stepsOf, type TraceEvent } from './trace.ts';

const origin = 'http://host';

function event(name: string, ts: number, dur: number, data: { url?: string; type?: string } = {}, tid = 1): TraceEvent {
  return { name, ph: 'X', pid: 1, tid, ts, dur, args: { data } };
}

const own = { url: 'http://host/assets/index-1.js' };
const mapLibre = { url: 'http://host/assets/maplibre-1.js' };

describe('the cost of a step', () => {
  it('counts a script within a script once, and tells the page from MapLibre and from the browser', () => {
    const [cost] = stepsOf([
      event('RunTask', 900, 9000),
      event('EventDispatch', 1000, 5000, { type: 'keydown' }),
      event('FunctionCall', 1100, 4000, own),
      event('FunctionCall', 1200, 1000, mapLibre),
      event('Layout', 2500, 500),
      event('RunTask', 20_000, 8000),
      event('FunctionCall', 20_100, 7000, mapLibre),
      event('Paint', 27_500, 250),
    ], 'keydown', origin);
    expect(cost).toEqual({ own: 4, ownElapsed: 4, mapLibre: 7, browser: 0.25, longestOwn: 4, longestTask: 8 });
  });

  it('counts what the thread ran, and apart from it what passed', () => {
    const [cost] = stepsOf([
      event('EventDispatch', 1000, 5000, { type: 'keydown' }),
      { ...event('FunctionCall', 1100, 4000, own), tdur: 1500 },
      { ...event('FunctionCall', 6000, 1000, mapLibre), tdur: 250 },
      { ...event('Layout', 8000, 900), tdur: 400 },
    ], 'keydown', origin);
    expect(cost).toEqual({ own: 1.5, ownElapsed: 4, mapLibre: 0.25, browser: 0.4, longestOwn: 4, longestTask: 0 });
  });

  it('begins a step at each event of the type, and leaves other threads and other scripts out', () => {
    const steps = stepsOf([
      event('EventDispatch', 1000, 100, { type: 'keydown' }),
      event('FunctionCall', 1010, 2000, own),
      event('FunctionCall', 4000, 9000, { url: 'chrome-extension://other.js' }),
      event('FunctionCall', 4000, 9000, own, 2),
      event('EventDispatch', 15_000, 100, { type: 'keydown' }),
      event('EventDispatch', 15_200, 100, { type: 'keyup' }),
      event('FunctionCall', 15_210, 3000, own),
    ], 'keydown', origin);
    expect(steps.map((step) => step.own)).toEqual([2, 3]);
  });

  it('is not taken from MapLibre’s worker, however busy that is', () => {
    const worker = { url: 'http://host/assets/maplibre-gl-worker-1.js' };
    const busy = Array.from({ length: 9 }, (_, index) => event('FunctionCall', 1000 + index * 100, 90, worker, 3));
    const steps = stepsOf([event('EventDispatch', 1000, 10, { type: 'keydown' }), event('FunctionCall', 1010, 2000, own), ...busy], 'keydown', origin);
    expect(steps.map((step) => step.own)).toEqual([2]);
  });

  it('adds what one task does in several calls', () => {
    const [cost] = stepsOf([
      event('EventDispatch', 1000, 10, { type: 'pointermove' }),
      event('RunTask', 2000, 90_000),
      event('FunctionCall', 2100, 30_000, own),
      event('FunctionCall', 40_000, 25_000, own),
    ], 'pointermove', origin);
    expect(cost?.longestOwn).toBe(55);
  });
});
