import { describe, expect, it } from 'vitest';
import { chartOf, chartSize, type ChartData } from '../../src/share/report-layout.ts';
import { distinctQuotes, sourceWords, speakerWords } from '../../src/share/report-words.ts';
import { day, smallDataset } from '../select/small-dataset.ts';
import { articles, claim, event, words } from '../table/fixtures.ts';

const axis = { earliest: day('2025-09-01'), latest: day('2025-12-10') };

const data: ChartData = {
  axis,
  silences: [{ earliest: day('2025-11-15'), latest: day('2025-12-10') }],
  head: day('2025-10-21'),
  tolls: smallDataset.tolls.filter(({ id }) => id === 'b-32'),
  events: [event('struck', {}), event('begins', { kind: 'border' })],
  dayOfToll: ({ asOf }) => asOf.latest,
  spanOfEvent: ({ id }) => (id === 'struck' ? { earliest: day('2025-10-21'), latest: day('2025-10-21') } : { earliest: day('2025-01-01'), latest: day('2025-10-21') }),
};
const chart = chartOf(data);

describe('the printed chart', () => {
  const middle = chartSize.left + (chartSize.width - chartSize.left - chartSize.right) / 2;

  it('spreads the axis from end to end, months named', () => {
    expect(chart.head).toBeCloseTo(middle);
    expect(chart.months.map(({ day: at }) => at)).toEqual(['2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01'].map(day));
    expect(chart.months[0]?.x).toBe(chartSize.left);
  });

  it('draws a span as wide as its days are many, and a silence likewise', () => {
    const onTenDays = chartOf({
      axis: { earliest: day('2025-10-11'), latest: day('2025-10-20') }, head: day('2025-10-20'), tolls: [],
      silences: [{ earliest: day('2025-10-16'), latest: day('2025-10-20') }],
      events: [event('struck', {}), event('told', {})], dayOfToll: ({ asOf }) => asOf.latest,
      spanOfEvent: ({ id }) => ({ earliest: day('2025-10-13'), latest: day(id === 'struck' ? '2025-10-16' : '2025-10-13') }),
    });
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
    expect(chartOf({ ...data, axis: onTwoYears }).lanes[0]?.bars[0]?.width).toBe(4);
    expect(chart.lanes[2]?.bars[0]?.x).toBe(chartSize.left);
  });
});

describe('the words of the report', () => {
  it('print each excerpt once', () => {
    const [first, same, other] = [claim('a', { exact: 'x' }), claim('b', { exact: 'x' }), claim('c', { exact: 'longer' })];
    expect(distinctQuotes([first, same, other])).toEqual([first, other]);
  });

  it('name speaker, article, document and offsets', () => {
    expect(speakerWords(claim('a', { by: 'petro', exact: 'words' }), words)).toBe('Gustavo Petro, The Journal (002-1), document 002, characters 0–5');
    expect(speakerWords(claim('a', { exact: 'words' }), words)).toBe('The Journal (002-1), document 002, characters 0–5');
  });

  it('say of an article that its date is inferred', () => {
    const [article] = articles;
    if (!article) throw new Error('no article');
    expect(sourceWords(article, words)).toBe('002-1: The Journal, “On a notice”, Sunday 19 October 2025 (date inferred)');
  });
});
