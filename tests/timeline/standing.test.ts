import { describe, expect, it } from 'vitest';
import type { Toll } from '../../src/dataset/types.ts';
import { layGround } from '../../src/timeline/layout.ts';
import { axis, day, toll } from './fixtures.ts';

const silences = [{ earliest: day('2025-11-15'), latest: day('2026-01-02') }];
const lay = (tolls: readonly Toll[], quiet = silences) => layGround(1056, { tolls, axis, silences: quiet });
/** The figure whose height this is. */
const figureAt = (y: number, { frame: { chart }, figures }: Pick<ReturnType<typeof lay>, 'frame' | 'figures'>) => Math.round(((chart.to - y) / (chart.to - chart.from)) * figures.top);
const atLeast = (min: number) => ({ min, max: null });

describe('figures that stand from one report to the next', () => {
  it('span from the lowest to the highest of a week', () => {
    const { standing, ...ground } = lay([toll('2025-10-19', atLeast(29), 'a'), toll('2025-10-19', atLeast(32), 'b'), toll('2025-10-23', atLeast(37), 'c')]);
    expect(standing.map(({ since, low, high }) => [since, figureAt(low, ground), figureAt(high, ground)])).toEqual([
      [day('2025-10-19'), 29, 32], [day('2025-10-23'), 29, 37],
    ]);
  });
  it('give way to one article’s newer figure, and to others after a week', () => {
    const { standing, ...ground } = lay([toll('2025-10-19', atLeast(10), 'a'), toll('2025-10-20', atLeast(20), 'a'), toll('2025-11-12', atLeast(60), 'b')]);
    expect(standing.map(({ low, high }) => [figureAt(low, ground), figureAt(high, ground)])).toEqual([[10, 10], [20, 20], [60, 60]]);
  });
  it('end where a silence begins, each where the next begins, the last at the axis’s end', () => {
    const { standing, time } = lay([toll('2025-10-19', atLeast(29), 'a'), toll('2025-11-12', atLeast(75), 'b')]);
    expect(standing[1]?.run.to).toBeCloseTo(time.stretch({ earliest: day('2025-11-15'), latest: day('2025-11-15') }).from);
    const { standing: open, frame } = lay([toll('2025-11-12', atLeast(75))], []);
    expect(open[0]?.run.to).toBeCloseTo(frame.plot.to);
  });
  it('are none without figures', () => {
    expect(lay([]).standing).toEqual([]);
  });
});
