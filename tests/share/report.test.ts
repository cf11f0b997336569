import { describe, expect, it } from 'vitest';
import { chartOf, chartSize } from '../../src/share/report-layout.ts';
import { dated, day, smallDataset } from '../select/small-dataset.ts';
import { event } from '../table/fixtures.ts';

const axis = { earliest: day('2025-09-01'), latest: day('2025-12-10') };

const data = { axis, silences: [{ earliest: day('2025-11-15'), latest: day('2025-12-10') }], tolls: smallDataset.tolls.filter(({ id }) => id === 'b-32') };
const events = [event('struck', { date: dated('2025-10-21') }), event('begins', { kind: 'border', date: dated('2025-01-01/2025-10-21') })];
const view = { clock: 'happened', head: day('2025-10-21') } as const;
const chart = chartOf(data, view, events);

/** The day of `axis` that holds the x. */
const dayAt = (x: number) => axis.earliest + Math.floor(((x - chartSize.left) / (chartSize.width - chartSize.left - chartSize.right)) * 101);

describe('the printed chart', () => {
  const middle = chartSize.left + (chartSize.width - chartSize.left - chartSize.right) / 2;

  it('spreads the axis from end to end, months named', () => {
    expect(chart.head).toBeCloseTo(middle);
    expect(chart.months.map(({ day: at }) => at)).toEqual(['2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01'].map(day));
    expect(chart.months[0]?.x).toBe(chartSize.left);
  });

  it('draws a span as wide as its days are many, and a silence likewise', () => {
    const onTenDays = chartOf(
      { axis: { earliest: day('2025-10-11'), latest: day('2025-10-20') }, silences: [{ earliest: day('2025-10-16'), latest: day('2025-10-20') }], tolls: [] },
      { ...view, head: day('2025-10-20') },
      [event('struck', { date: dated('2025-10-13/2025-10-16') }), event('told', { date: dated('2025-10-13') })],
    );
    const oneDay = (chartSize.width - chartSize.left - chartSize.right) / 10;
    expect(onTenDays.lanes[0]?.bars.map(({ width }) => Math.round((width / oneDay) * 100) / 100)).toEqual([4, 1]);
    expect(onTenDays.lanes[0]?.bars[0]?.x).toBeCloseTo(chartSize.left + 2 * oneDay);
    expect(onTenDays.silences[0]?.width).toBeCloseTo(5 * oneDay);
    expect(onTenDays.figures).toEqual([]);
  });

  it('has a scale that holds the highest figure, and marks what has no upper bound', () => {
    expect(chart.levels.map(({ value }) => value)).toEqual([0, 20, 40]);
    expect(chart.figures[0]?.open).toBe(true);
    expect(chart.figures[0]?.low).toBeCloseTo(chartSize.top + chartSize.plot * 0.2);
  });

  it('gives a day a bar that can be seen, and begins at the axis what began before it', () => {
    expect(chart.lanes.map(({ kind, bars }) => [kind, bars.length])).toEqual([['strike', 1], ['deployment', 0], ['border', 1], ['diplomacy', 0]]);
    expect(chart.lanes[0]?.bars[0]?.width).toBeCloseTo(576 / 101);
    const onTwoYears = { earliest: day('2024-09-01'), latest: day('2026-08-31') };
    expect(chartOf({ ...data, axis: onTwoYears }, view, events).lanes[0]?.bars[0]?.width).toBe(4);
    expect(chart.lanes[2]?.bars[0]?.x).toBe(chartSize.left);
  });

  it('holds the figures of the killed that were given by the head, each where it stands on the clock', () => {
    const { tolls } = smallDataset;
    const daysOn = (clock: 'happened' | 'reported', head: string) => chartOf({ ...data, tolls }, { clock, head: day(head) }, events).figures.map(({ x }) => dayAt(x));
    expect(daysOn('happened', '2025-10-24')).toEqual(['2025-10-17', '2025-10-19', '2025-10-24'].map(day));
    expect(daysOn('reported', '2025-10-23')).toEqual(['2025-10-19', '2025-10-19'].map(day));
  });

  it('stands its events on the day of their report, on the second clock', () => {
    const onReports = chartOf(data, { ...view, clock: 'reported' }, events);
    expect(onReports.lanes[2]?.bars[0]?.x).toBeCloseTo(chartSize.left + (576 / 101) * 48);
  });
});
