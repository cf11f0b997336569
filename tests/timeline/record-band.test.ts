import { describe, expect, it } from 'vitest';
import { layGround } from '../../src/timeline/layout.ts';
import { layBand, strikesOn, tallyOn } from '../../src/timeline/record-band.ts';
import { axis, day, printedTolls } from './fixtures.ts';
import { longAxis, tally, totals } from './record-fixtures.ts';

const lay = (width = 1056) => layGround(width, { tolls: printedTolls, axis: longAxis, record: { totals } });

describe('the band', () => {
  it('steps up on each day of the total, each step ending where the next begins and the last at the axis’s end', () => {
    const { band, time, frame } = lay();
    expect(band).toHaveLength(9);
    expect(band[0]?.run.from).toBeCloseTo(time.x(day('2025-09-02')));
    band.slice(1).forEach((step, index) => expect(step.run.from).toBe(band[index]?.run.to));
    expect(band.at(-1)?.run.to).toBeCloseTo(frame.plot.to);
  });
  it('lies between the least and the most', () => {
    const { band, figures } = lay();
    expect(band[0]).toMatchObject({ low: figures.height(11), high: figures.height(11), before: { low: figures.height(0), high: figures.height(0) } });
    expect(band[3]).toMatchObject({ low: figures.height(57), high: figures.height(58), before: { low: figures.height(37), high: figures.height(37) } });
    expect(band.at(-1)).toMatchObject({ low: figures.height(146), high: figures.height(157) });
  });
  it('leaves out what lies after the axis', () => {
    const { time, figures } = layGround(1056, { tolls: printedTolls, axis, record: { totals } });
    expect(layBand(totals, time, figures.height).map(({ since }) => since)).toEqual(['2025-09-02', '2025-10-17', '2025-10-22', '2025-10-27', '2025-11-09', '2025-11-10', '2025-12-31'].map(day));
  });
  it.each([1472, 1056, 390, 300])('holds 157 within the chart at %i pixels, the scale no taller than it must be', (width) => {
    const { band, figures, frame } = lay(width);
    expect(figures.top).toBe(160);
    expect(band.at(-1)?.high).toBeGreaterThanOrEqual(frame.chart.from);
  });
});

describe('without the record', () => {
  it('nothing of the drawing is other than it was', () => {
    const without = layGround(1056, { tolls: printedTolls, axis, record: null });
    expect(without.band).toEqual([]);
    expect(without.figures.top).toBe(80);
    expect(without.ticks).toEqual([0, 20, 40, 60, 80]);
    expect(without.frame).toMatchObject({ height: 217, lanes: { from: 117, to: 186 }, datelines: { from: 186, to: 194 }, axis: { from: 194, to: 217 }, months: 209, record: { from: 186, to: 186 } });
    expect(layGround(390, { tolls: printedTolls, axis }).frame).toMatchObject({ height: 178, datelines: { from: 147, to: 153 }, axis: { from: 153, to: 178 }, months: 169 });
    expect(layGround(390, { tolls: printedTolls, axis }, true).frame).toMatchObject({ height: 123, datelines: { from: 100, to: 104 }, axis: { from: 104, to: 123 }, months: 118 });
  });
});

describe('with the record', () => {
  it('chart and lanes stay, and what is under them makes room', () => {
    const { frame } = lay();
    expect(frame).toMatchObject({ height: 237, chart: { from: 26, to: 114 }, lanes: { from: 117, to: 186 }, record: { from: 186, to: 206 }, datelines: { from: 206, to: 214 }, axis: { from: 214, to: 237 }, months: 229 });
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
