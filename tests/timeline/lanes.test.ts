import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/dataset/types.ts';
import { frameOf } from '../../src/timeline/frame.ts';
import { layLanes } from '../../src/timeline/lanes.ts';
import { createTimeScale } from '../../src/timeline/scale.ts';
import { axis, day, event } from './fixtures.ts';

function lay(events: readonly Event[], width = 840) {
  const frame = frameOf(width);
  const scale = createTimeScale(axis, frame.bin, frame.plot);
  const lanes = layLanes(events, scale, frame.lanes);
  return { frame, scale, lanes, marks: lanes.flatMap((lane) => lane.marks) };
}

describe('with none', () => {
  it('keeps four empty lanes in their order, filling the room', () => {
    const { lanes, frame } = lay([]);
    expect(lanes.map((lane) => lane.kind)).toEqual(['strike', 'deployment', 'border', 'diplomacy']);
    expect(lanes[0]?.box.from).toBe(frame.lanes.from);
    expect(lanes[3]?.box.to).toBeCloseTo(frame.lanes.to);
  });
});

describe('with one', () => {
  it('stands in its own lane, at its own day, uncounted', () => {
    const only = event('strike', '2025-10-17');
    const { lanes, scale } = lay([only]);
    const [mark] = lanes[0]?.marks ?? [];
    expect(mark).toMatchObject({ form: 'day', events: [only], count: null });
    expect(((mark?.run.from ?? 0) + (mark?.run.to ?? 0)) / 2).toBeCloseTo(scale.x(only.date.latest));
  });
});

describe('with a hundred on one day', () => {
  const crowd = Array.from({ length: 100 }, () => event('diplomacy', '2025-10-19'));
  it('is one mark that counts them all', () => {
    const { marks } = lay(crowd);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.events).toHaveLength(100);
    expect(marks[0]?.count?.anchor).toBe('middle');
  });
});

describe('with a hundred in one week', () => {
  const days = ['13', '14', '15', '16', '17', '18', '19'];
  const crowd = days.flatMap((date) => (['strike', 'diplomacy'] as const).flatMap((kind) => Array.from({ length: 8 }, () => event(kind, `2025-10-${date}`))));
  it.each([840, 390, 300])('keeps every event and every mark within its lane at %i pixels', (width) => {
    const { lanes, frame, marks } = lay(crowd, width);
    expect(marks.flatMap((mark) => mark.events)).toHaveLength(112);
    for (const lane of lanes) {
      for (const mark of lane.marks) {
        expect(mark.y - mark.size / 2).toBeGreaterThanOrEqual(lane.box.from);
        expect(mark.y + mark.size / 2).toBeLessThanOrEqual(lane.box.to);
      }
    }
    expect(lanes[3]?.box.to).toBeLessThanOrEqual(frame.lanes.to + 0.001);
  });
});

describe('spans', () => {
  it('draws some days as a bar over all of them, and many weeks as a stripe', () => {
    const { marks, scale } = lay([event('strike', '2025-09-11/2025-09-20'), event('deployment', '2025-09/2025-11-14')]);
    expect(marks.map((mark) => mark.form)).toEqual(['span', 'stripe']);
    expect(marks[0]?.run).toEqual(scale.stretch({ earliest: 20342, latest: 20351 }));
  });
  it('draws a day that is only approximate as a bar, not as a sharp shape', () => {
    expect(lay([event('diplomacy', '2025-11-11~')]).marks[0]?.form).toBe('span');
  });
  it('keeps a span longer than the chart between the bin and the end', () => {
    const { marks, frame } = lay([event('border', '2024/2027')]);
    expect(marks[0]?.run).toEqual({ from: frame.bin.from, to: frame.plot.to });
  });
});

it('shares the bin among earlier events, in order', () => {
  const { marks, frame } = lay([event('diplomacy', '2025-03-01'), event('diplomacy', '2025-06-01')]);
  const middles = marks.map((mark) => (mark.run.from + mark.run.to) / 2);
  expect(middles[0]).toBeCloseTo(frame.bin.from + 11);
  expect(middles[1]).toBeCloseTo(frame.bin.from + 33);
});

it('on the second clock lays every event at the day of its first report, as a day', () => {
  const reported = { earliest: day('2025-11-13'), latest: day('2025-11-13'), approximate: false };
  const frame = frameOf(840);
  const scale = createTimeScale(axis, frame.bin, frame.plot);
  const lanes = layLanes([event('strike', '2025-09'), event('strike', '2025-09-11/2025-09-20')], scale, frame.lanes, () => reported);
  expect(lanes[0]?.marks).toMatchObject([{ form: 'day', last: day('2025-11-13') }]);
  expect(lanes[0]?.marks[0]?.events).toHaveLength(2);
});

it('prints no count inside a strike, where a figure would read as its dead', () => {
  const { marks } = lay([event('strike', '2025-10-17'), event('strike', '2025-10-17')]);
  expect(marks[0]?.count?.anchor).toBe('start');
});
