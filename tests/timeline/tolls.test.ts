import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/timeline/frame.ts';
import { createTimeScale } from '../../src/timeline/scale.ts';
import { differenceOf, layTolls, tollScale } from '../../src/timeline/tolls.ts';
import { axis, printedTolls, toll } from './fixtures.ts';

const frame = frameOf(840);
const scale = createTimeScale(axis, frame.bin, frame.plot);
const lay = (tolls: typeof printedTolls) => layTolls(tolls, scale, tollScale(tolls, { from: 0, to: 80 }), 7);

describe('columns', () => {
  it('counts from zero to a round number above the greatest figure', () => {
    expect(tollScale(printedTolls, { from: 0, to: 80 }).top).toBe(80);
    expect(lay(printedTolls).map((mark) => Math.round(mark.y))).toEqual([51, 48, 43, 5, 4, 10]);
  });
  it('stands 29 and 32 of one day side by side, never on each other', () => {
    const [low, high] = lay(printedTolls);
    expect((high?.x ?? 0) - (low?.x ?? 0)).toBeGreaterThanOrEqual(9);
    expect(((high?.x ?? 0) + (low?.x ?? 0)) / 2).toBeCloseTo(scale.x(20380));
  });
  it('keeps all columns of single days apart', () => {
    const xs = lay(printedTolls).filter((mark) => !mark.isSpan).map((mark) => mark.x);
    for (const [index, x] of xs.slice(1).entries()) expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(8.999);
  });
  it('draws a figure of several days as wide as they are', () => {
    const span = lay(printedTolls).find((mark) => mark.isSpan);
    expect(span?.toll.min).toBe(70);
    expect(span?.width).toBeCloseTo(scale.dayWidth * 5);
  });
});

describe('open ends', () => {
  it('opens "at least" upward and "at most" downward, and closes a range', () => {
    const marks = lay([toll('2025-09-10', { min: 10, max: null }), toll('2025-10-10', { min: null, max: 20 }), toll('2025-11-10', { min: 20, max: 40 })]);
    expect(marks.map((mark) => mark.open)).toEqual(['up', 'down', null]);
    expect(marks.map((mark) => [mark.y, mark.upper])).toEqual([[60, 60], [40, 40], [40, 0]]);
  });
  it('draws nothing for a figure without a number', () => {
    expect(lay([toll('2025-09-10', { min: null, max: null })])).toEqual([]);
  });
});

describe('the span between figures', () => {
  it('runs from the lowest to the highest of those that stand', () => {
    expect(differenceOf(lay(printedTolls).slice(0, 2))).toMatchObject({ low: 51, high: 48, isOpen: true });
  });
  it('is not drawn for one figure, nor where all agree', () => {
    expect(differenceOf(lay(printedTolls).slice(0, 1))).toBeNull();
    expect(differenceOf(lay([toll('2025-09-10', { min: 5, max: 5 }), toll('2025-09-10', { min: 5, max: 5 })]))).toBeNull();
    expect(differenceOf([])).toBeNull();
  });
});
