import { describe, expect, it } from 'vitest';
import type { Toll } from '../../src/dataset/types.ts';
import { layChart, planOf } from '../../src/timeline/chart.ts';
import { bandBoxes, differenceOf, figureScale, layTolls, stepPaths } from '../../src/timeline/tolls.ts';
import { createTimeScale } from '../../src/ui/scale.ts';
import { axis, day, printedTolls, toll } from './fixtures.ts';

describe('the columns', () => {
  const plan = planOf(840);
  const scale = createTimeScale(axis, plan.plot, plan.bin);
  const lay = (tolls: typeof printedTolls) => layTolls(tolls, scale, figureScale(tolls, { from: 0, to: 80 }), 7);

  describe('columns', () => {
    it('counts from zero to a round number above the greatest figure', () => {
      expect(figureScale(printedTolls, { from: 0, to: 80 }).domain()).toEqual([0, 80]);
      expect(lay(printedTolls).map((mark) => Math.round(mark.y))).toEqual([51, 48, 43, 5, 4, 10]);
    });
    it('stands 29 and 32 of one day side by side, never on each other', () => {
      const [low, high] = lay(printedTolls);
      expect((high?.x ?? 0) - (low?.x ?? 0)).toBeGreaterThanOrEqual(9);
      expect(((high?.x ?? 0) + (low?.x ?? 0)) / 2).toBeCloseTo(scale.middle(20380));
    });
    it('keeps all columns of single days apart', () => {
      const xs = lay(printedTolls).filter((mark) => !mark.isSpan).map((mark) => mark.x);
      for (const [index, x] of xs.slice(1).entries()) expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(8.999);
    });
    it('draws a figure of several days as wide as they are', () => {
      const span = lay(printedTolls).find((mark) => mark.isSpan);
      expect(span?.toll.min).toBe(70);
      expect(span?.width).toBeCloseTo(scale.width(axis.earliest) * 5);
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
      expect(differenceOf(lay(printedTolls).slice(0, 2))).toMatchObject({ low: 51, high: 48 });
    });
    it('is not drawn for one figure, nor where all agree', () => {
      expect(differenceOf(lay(printedTolls).slice(0, 1))).toBeNull();
      expect(differenceOf(lay([toll('2025-09-10', { min: 5, max: 5 }), toll('2025-09-10', { min: 5, max: 5 })]))).toBeNull();
      expect(differenceOf([])).toBeNull();
    });
  });
});

const atLeast = (min: number) => ({ min, max: null });

describe('the standing figures', () => {
  const silences = [{ earliest: day('2025-11-15'), latest: day('2026-01-02') }];
  const lay = (tolls: readonly Toll[], quiet = silences) => layChart(1056, { tolls, axis, silences: quiet });
  /** The figure whose height this is. */
  const figureAt = (y: number, { height }: Pick<ReturnType<typeof lay>, 'height'>) => Math.round(height.invert(y));
  describe('figures that stand from one report to the next', () => {
    it('span from the lowest to the highest of a week', () => {
      const { standing, ...chart } = lay([toll('2025-10-19', atLeast(29), 'a'), toll('2025-10-19', atLeast(32), 'b'), toll('2025-10-23', atLeast(37), 'c')]);
      expect(standing.map(({ since, low, high }) => [since, figureAt(low, chart), figureAt(high, chart)])).toEqual([
        [day('2025-10-19'), 29, 32], [day('2025-10-23'), 29, 37],
      ]);
    });
    it('give way to one article’s newer figure, and to others after a week', () => {
      const { standing, ...chart } = lay([toll('2025-10-19', atLeast(10), 'a'), toll('2025-10-20', atLeast(20), 'a'), toll('2025-11-12', atLeast(60), 'b')]);
      expect(standing.map(({ low, high }) => [figureAt(low, chart), figureAt(high, chart)])).toEqual([[10, 10], [20, 20], [60, 60]]);
    });
    it('end where a silence begins, each where the next begins, the last at the axis’s end', () => {
      const { standing, time } = lay([toll('2025-10-19', atLeast(29), 'a'), toll('2025-11-12', atLeast(75), 'b')]);
      expect(standing[1]?.run.to).toBeCloseTo(time.stretch({ earliest: day('2025-11-15'), latest: day('2025-11-15') }).from);
      const { standing: open, plan } = lay([toll('2025-11-12', atLeast(75))], []);
      expect(open[0]?.run.to).toBeCloseTo(plan.plot.to);
    });
    it('are none without figures', () => {
      expect(lay([]).standing).toEqual([]);
    });
  });
});

describe('the outlines of steps', () => {
  const steps = [{ since: 1, run: { from: 10, to: 20 }, low: 60, high: 50 }, { since: 2, run: { from: 20, to: 40 }, low: 30, high: 30 }];
  it('keep each height up to the next step’s day, and slope nowhere', () => {
    expect(stepPaths(steps.slice(0, 1), 100)).toEqual({ wash: 'M10,60L20,60L20,60L20,100L20,100L10,100Z', between: 'M10,50L20,50L20,50L20,60L20,60L10,60Z', lines: 'M10,60L20,60L20,60M10,50L20,50L20,50' });
  });
  it('rise from the floor where that is asked for', () => {
    expect(stepPaths(steps, 100, true).lines).toBe('M10,100L10,100L10,60L20,60L20,30L40,30L40,30M10,100L10,100L10,50L20,50L20,30L40,30L40,30');
  });
  it('are none of nothing', () => {
    expect(stepPaths([], 100, true)).toEqual({ wash: '', between: '', lines: '' });
  });
  it('take room along every line, risers included', () => {
    expect(bandBoxes(steps.slice(0, 1), 100)).toEqual([
      { left: 10, right: 20, top: 59, bottom: 61 }, { left: 10, right: 20, top: 49, bottom: 51 },
      { left: 9, right: 11, top: 60, bottom: 100 }, { left: 9, right: 11, top: 50, bottom: 100 },
    ]);
  });
});
