import { describe, expect, it } from 'vitest';
import { layChart } from '../../src/timeline/chart.ts';
import { overlap, placeLabels, stackLabels, type Named } from '../../src/timeline/labels.ts';
import { axis, printedTolls } from './fixtures.ts';

const bounds = { left: 0, right: 400, top: 0, bottom: 100 };
const named = (item: string, x: number, y: number): Named<string> => ({ item, y, short: 60, long: 140, own: { left: x - 3, right: x + 3, top: y - 9, bottom: 100 } });

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

/** The printed figures as the chart lays them at a width. */
function printed(width: number): readonly Named<string>[] {
  const { tolls, plan } = layChart(width, { tolls: printedTolls, axis });
  return tolls.map((mark) => ({
    item: String(mark.toll.min), y: mark.y, short: 74, long: 170,
    own: { left: mark.x - mark.width / 2, right: mark.x + mark.width / 2, top: mark.y - 9, bottom: plan.chart.to },
  }));
}

describe('labels where there is room', () => {
  it('stands a lone label at the left, in full, without a leader', () => {
    expect(placeLabels([named('37', 300, 50)], [], bounds, 13)).toMatchObject([{ item: '37', side: 'left', isLong: true, isLed: false, y: 50, x: 290 }]);
  });
  it('goes right, and then short, where the edge is near', () => {
    expect(placeLabels([named('37', 20, 50)], [], bounds, 13)).toMatchObject([{ side: 'right', isLong: true }]);
    expect(placeLabels([named('37', 20, 50)], [], { ...bounds, right: 100 }, 13)).toMatchObject([{ side: 'right', isLong: false }]);
  });
  it('does not cover what is taken', () => {
    const taken = { left: 100, right: 290, top: 40, bottom: 60 };
    const [label] = placeLabels([named('37', 300, 50)], [taken], bounds, 13);
    expect(label && overlap(label.box, taken)).toBe(false);
  });
  it('leaves a label out rather than print it over another', () => {
    const crowd = Array.from({ length: 100 }, (_, index) => named(String(index), 200, 50));
    const labels = placeLabels(crowd, [], bounds, 13);
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.length).toBeLessThan(100);
    expect(pairs(labels).some(([a, b]) => overlap(a.box, b.box))).toBe(false);
  });
  it.each([844, 700, 2000])('names each of the six printed figures, none over another, at %i pixels', (width) => {
    const { plan } = layChart(width, { tolls: printedTolls, axis });
    const room = { left: plan.plot.from, right: plan.plot.to, top: 27, bottom: plan.chart.to + 3 };
    const labels = placeLabels(printed(width), [], room, 13);
    expect(labels.map((label) => label.item).toSorted()).toEqual(['29', '32', '37', '70', '75', '76']);
    expect(pairs(labels).some(([a, b]) => overlap(a.box, b.box))).toBe(false);
  });
});

describe('labels on a phone', () => {
  it.each([390, 320])('stacks each crowd in the order of its figures at %i pixels', (width) => {
    const { plan } = layChart(width, { tolls: printedTolls, axis });
    const room = { left: plan.plot.from, right: plan.plot.to + 8, top: 27, bottom: plan.chart.to + 3 };
    const labels = stackLabels(printed(width), room, 12);
    expect(labels.map((label) => label.item)).toEqual(['37', '32', '29', '76', '75', '70']);
    expect(labels.map((label) => label.side)).toEqual(['left', 'left', 'left', 'right', 'right', 'right']);
    expect(pairs(labels).some(([a, b]) => overlap(a.box, b.box))).toBe(false);
    expect(labels.every((label) => label.box.top >= room.top && label.box.bottom <= room.bottom)).toBe(true);
  });
  it('leaves out the lowest where the chart has no height for all', () => {
    const labels = stackLabels([named('1', 300, 80), named('2', 300, 70), named('3', 300, 60)], { ...bounds, top: 60, bottom: 85 }, 12);
    expect(labels.map((label) => label.item)).toEqual(['3', '2']);
  });
  it('places nothing for nothing', () => {
    expect(stackLabels([], bounds, 12)).toEqual([]);
    expect(placeLabels([], [], bounds, 13)).toEqual([]);
  });
});
