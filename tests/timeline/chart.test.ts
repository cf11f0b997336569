import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { strikesOn, tallyOn } from '../../src/timeline/chart-labels.ts';
import { layChart, placeMonths, planOf } from '../../src/timeline/chart.ts';
import { layBand } from '../../src/timeline/tolls.ts';
import { createTimeScale } from '../../src/ui/scale.ts';
import { axis, day, printedTolls } from './fixtures.ts';
import { longAxis, tally, totals } from './record-fixtures.ts';

const namesAt = (width: number, span = axis) => {
  const plan = planOf(width);
  return placeMonths(createTimeScale(span, plan.plot, plan.bin)).filter((month) => month.isNamed);
};

describe('the months', () => {
  it('names all months where there is room, the year at January', () => {
    const months = namesAt(840);
    expect(months.map((month) => isoOf(month.day).slice(0, 7))).toEqual(['2025-09', '2025-10', '2025-11', '2025-12', '2026-01']);
    expect(months.map((month) => month.hasYear)).toEqual([false, false, false, false, true]);
  });
  it('leaves the year out on a phone', () => {
    expect(namesAt(320).some((month) => month.hasYear)).toBe(false);
  });
  it('leaves out names that would run into the next', () => {
    expect(namesAt(320, { earliest: day('2020-01-01'), latest: day('2026-01-09') })).toEqual([]);
  });
});

describe('the public record on the axis', () => {
  it.each([1056, 390])('names the months to March 2026 at %i pixels', (width) => {
    const plan = planOf(width, false, true);
    const months = placeMonths(createTimeScale(longAxis, plan.plot, plan.bin));
    expect(months.map(({ day, isNamed }) => [day, isNamed])).toEqual(['2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'].map((iso) => [day(iso), true]));
  });
});

const withRecord = (width = 1056) => layChart(width, { tolls: printedTolls, axis: longAxis, totals });

describe('the public record in the chart', () => {
  describe('the band', () => {
    it('steps up on each day of the total, each step ending where the next begins and the last at the axis’s end', () => {
      const { band, time, plan } = withRecord();
      expect(band).toHaveLength(9);
      expect(band[0]?.run.from).toBeCloseTo(time.middle(day('2025-09-02')));
      band.slice(1).forEach((step, index) => expect(step.run.from).toBe(band[index]?.run.to));
      expect(band.at(-1)?.run.to).toBeCloseTo(plan.plot.to);
    });
    it('lies between the least and the most', () => {
      const { band, height } = withRecord();
      expect(band[0]).toMatchObject({ low: height(11), high: height(11) });
      expect(band[3]).toMatchObject({ low: height(57), high: height(58) });
      expect(band.at(-1)).toMatchObject({ low: height(146), high: height(157) });
    });
    it('leaves out what lies after the axis', () => {
      const { time, height } = layChart(1056, { tolls: printedTolls, axis, totals });
      expect(layBand(totals, time, height).map(({ since }) => since)).toEqual(['2025-09-02', '2025-10-17', '2025-10-22', '2025-10-27', '2025-11-09', '2025-11-10', '2025-12-31'].map(day));
    });
    it.each([1472, 1056, 390, 300])('holds 157 within the chart at %i pixels, the scale no taller than it must be', (width) => {
      const { band, height, plan } = withRecord(width);
      expect(height.domain()).toEqual([0, 160]);
      expect(band.at(-1)?.high).toBeGreaterThanOrEqual(plan.chart.from);
    });
  });

  describe('without the record', () => {
    it('nothing of the drawing is other than it was', () => {
      const without = layChart(1056, { tolls: printedTolls, axis, totals: null });
      expect(without.band).toEqual([]);
      expect(without.height.domain()).toEqual([0, 80]);
      expect(without.height.ticks(4)).toEqual([0, 20, 40, 60, 80]);
      expect(without.plan).toMatchObject({ height: 217, lanes: { from: 117, to: 186 }, datelines: { from: 186, to: 194 }, dates: { from: 194, to: 217 }, months: 209, record: { from: 186, to: 186 } });
      expect(layChart(390, { tolls: printedTolls, axis }).plan).toMatchObject({ height: 178, datelines: { from: 147, to: 153 }, dates: { from: 153, to: 178 }, months: 169 });
      expect(layChart(390, { tolls: printedTolls, axis }, true).plan).toMatchObject({ height: 123, datelines: { from: 100, to: 104 }, dates: { from: 104, to: 123 }, months: 118 });
    });
  });

  describe('with the record', () => {
    it('chart and lanes stay, and what is under them makes room', () => {
      const { plan } = withRecord();
      expect(plan).toMatchObject({ height: 237, chart: { from: 26, to: 114 }, lanes: { from: 117, to: 186 }, record: { from: 186, to: 206 }, datelines: { from: 206, to: 214 }, dates: { from: 214, to: 237 }, months: 229 });
    });
  });

  describe('the total at a day', () => {
    it('is the last one not after it', () => {
      expect(tallyOn(totals, day('2025-11-12'))).toMatchObject({ strikes: 20, killed: { min: 79, max: 80 } });
      expect(tallyOn(totals, day('2026-03-08'))?.strikes).toBe(45);
    });
    it('is none before the first strike, or of no record', () => {
      expect(tallyOn(totals, day('2025-09-01'))).toBeNull();
      expect(tallyOn([], day('2025-11-12'))).toBeNull();
    });
  });

  describe('the strikes of a day', () => {
    const three = [tally('2025-10-24', 10, 43, 43), tally('2025-10-27', 13, 57, 58)];
    it('are what the total grows by', () => {
      expect(strikesOn(three, day('2025-10-27'))).toBe(3);
      expect(strikesOn(three.slice(1), day('2025-10-27'))).toBe(13);
    });
    it('are none on a day between', () => {
      expect(strikesOn(three, day('2025-10-26'))).toBe(0);
    });
  });
});
