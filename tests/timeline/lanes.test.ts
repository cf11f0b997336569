import { describe, expect, it } from 'vitest';
import type { RecordFact, RecordStrike } from '../../src/dataset/record.ts';
import type { Clock, Event } from '../../src/dataset/types.ts';
import { layChart, planOf } from '../../src/timeline/chart.ts';
import { layDatelines, layLanes, layRecordLane, layRows } from '../../src/timeline/lanes.ts';
import { targetsOf } from '../../src/timeline/targets.ts';
import { createTimeScale } from '../../src/ui/scale.ts';
import { article, axis, day, event, printedTolls } from './fixtures.ts';
import { longAxis, recordFact, recordStrike, totals } from './record-fixtures.ts';

function lay(events: readonly Event[], width = 840) {
  const plan = planOf(width);
  const scale = createTimeScale(axis, plan.plot, plan.bin);
  const lanes = layLanes(events, scale, plan.lanes);
  return { plan, scale, lanes, marks: lanes.flatMap((lane) => lane.marks) };
}

describe('the lanes of the documents', () => {
  describe('with none', () => {
    it('keeps four empty lanes in their order, filling the room', () => {
      const { lanes, plan } = lay([]);
      expect(lanes.map((lane) => lane.kind)).toEqual(['strike', 'deployment', 'border', 'diplomacy']);
      expect(lanes[0]?.box.from).toBe(plan.lanes.from);
      expect(lanes[3]?.box.to).toBeCloseTo(plan.lanes.to);
    });
  });

  describe('with one', () => {
    it('stands in its own lane, at its own day, uncounted', () => {
      const only = event('strike', '2025-10-17');
      const { lanes, scale } = lay([only]);
      const [mark] = lanes[0]?.marks ?? [];
      expect(mark).toMatchObject({ form: 'day', events: [only], count: null });
      expect(((mark?.run.from ?? 0) + (mark?.run.to ?? 0)) / 2).toBeCloseTo(scale.middle(only.date.latest));
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
      const { lanes, plan, marks } = lay(crowd, width);
      expect(marks.flatMap((mark) => mark.events)).toHaveLength(112);
      for (const lane of lanes) {
        for (const mark of lane.marks) {
          expect(mark.y - mark.size / 2).toBeGreaterThanOrEqual(lane.box.from);
          expect(mark.y + mark.size / 2).toBeLessThanOrEqual(lane.box.to);
        }
      }
      expect(lanes[3]?.box.to).toBeLessThanOrEqual(plan.lanes.to + 0.001);
    });
  });

  describe('dates that are no day', () => {
    it('draw “by a day” softly at that day, apart from what is of it', () => {
      const [by, given] = [event('diplomacy', '[..2025-10-19]'), event('diplomacy', '2025-10-19')];
      const { marks, scale } = lay([by, given]);
      expect(marks.map(({ form, events }) => [form, events])).toEqual([['span', [by]], ['day', [given]]]);
      expect(((marks[0]?.run.from ?? 0) + (marks[0]?.run.to ?? 0)) / 2).toBeCloseTo(scale.middle(day('2025-10-19')));
    });

    it('draw a set member by member, and nothing between them', () => {
      const { marks, scale } = lay([event('diplomacy', '[2025-09,2025-11-01..2025-11-12]')]);
      expect(marks[0]?.bars).toHaveLength(2);
      const [first, second] = marks[0]?.bars ?? [];
      expect(first?.to).toBeCloseTo(scale.left(day('2025-10-01')));
      expect(second?.from).toBeCloseTo(scale.left(day('2025-11-01')));
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
      const { marks, plan } = lay([event('border', '2024/2027')]);
      expect(marks[0]?.run).toEqual({ from: plan.bin.from, to: plan.plot.to });
    });
  });

  it('shares the bin among earlier events, in order', () => {
    const { marks, plan } = lay([event('diplomacy', '2025-03-01'), event('diplomacy', '2025-06-01')]);
    const middles = marks.map((mark) => (mark.run.from + mark.run.to) / 2);
    expect(middles[0]).toBeCloseTo(plan.bin.from + 11);
    expect(middles[1]).toBeCloseTo(plan.bin.from + 33);
  });

  it('on the second clock lays every event at the day of its first report, as a day', () => {
    const reported = { earliest: day('2025-11-13'), latest: day('2025-11-13'), approximate: false };
    const plan = planOf(840);
    const scale = createTimeScale(axis, plan.plot, plan.bin);
    const lanes = layLanes([event('strike', '2025-09'), event('strike', '2025-09-11/2025-09-20')], scale, plan.lanes, () => reported);
    expect(lanes[0]?.marks).toMatchObject([{ form: 'day', last: day('2025-11-13') }]);
    expect(lanes[0]?.marks[0]?.events).toHaveLength(2);
  });

  it('prints no count inside a strike, where a figure would read as its dead', () => {
    const { marks } = lay([event('strike', '2025-10-17'), event('strike', '2025-10-17')]);
    expect(marks[0]?.count?.anchor).toBe('start');
  });
});

function layRecord(strikes: readonly RecordStrike[], facts: readonly RecordFact[] = [], { width = 1056, isLow = false, clock = 'happened' }: { width?: number; isLow?: boolean; clock?: Clock } = {}) {
  const plan = planOf(width, isLow, true);
  const scale = createTimeScale(longAxis, plan.plot, plan.bin);
  return { plan, scale, ...layRecordLane({ strikes, facts }, scale, plan.record, clock) };
}

const middle = ({ run }: { readonly run: { readonly from: number; readonly to: number } }): number => (run.from + run.to) / 2;

function rowsOf(strikes: readonly RecordStrike[] | null) {
  const record = strikes === null ? null : { strikes, facts: [] };
  const chart = layChart(1056, { tolls: printedTolls, axis: strikes === null ? axis : longAxis, totals: strikes === null ? null : totals });
  return { chart, rows: layRows(chart, { events: [event('strike', '2025-10-17')], articles: [article('001-1', '2025-11-12')], clock: 'happened', record }) };
}

describe('the lane of the public record', () => {
  const manyDays = ['2025-09-02', '2025-10-27', '2025-10-27', '2025-10-27', '2025-12-15', '2025-12-15', '2025-12-15', '2025-12-17', '2025-12-18', '2025-12-18', '2025-12-30', '2025-12-30', '2025-12-30', '2025-12-31', '2025-12-31', '2026-03-08'];

  describe('strikes', () => {
    it('one stands at its day, uncounted', () => {
      const strike = recordStrike('2025-10-17');
      const { marks, scale } = layRecord([strike]);
      expect(marks).toMatchObject([{ of: 'strike', entries: [strike], isSpan: false, count: null }]);
      expect(marks.map(middle)).toEqual([scale.middle(day('2025-10-17'))]);
    });
    it('three of one day stand one over the other', () => {
      const { marks, scale } = layRecord([recordStrike('2025-10-27'), recordStrike('2025-10-27'), recordStrike('2025-10-27')]);
      expect(marks).toHaveLength(3);
      expect(new Set(marks.map((mark) => mark.y)).size).toBe(3);
      expect(marks.every((mark) => Math.abs(middle(mark) - scale.middle(day('2025-10-27'))) < 0.001)).toBe(true);
    });
    it('a fourth of one day is counted with one of them', () => {
      const { marks } = layRecord(Array.from({ length: 4 }, () => recordStrike('2025-10-27')));
      expect(marks.map((mark) => mark.entries.length).toSorted((a, b) => a - b)).toEqual([1, 1, 2]);
      expect(marks.find((mark) => mark.entries.length === 2)?.count?.anchor).toBe('start');
    });
    it.each([[1056, false], [390, false], [300, false], [460, true]])('loses none and stays in its lane at %i pixels', (width, isLow) => {
      const { marks, box } = layRecord(manyDays.map((iso) => recordStrike(iso)), [], { width, isLow });
      expect(marks.flatMap((mark) => mark.entries)).toHaveLength(16);
      expect(marks.every((mark) => mark.y - mark.size / 2 >= box.from && mark.y + mark.size / 2 <= box.to)).toBe(true);
    });
    it('one of some days is a bar over them', () => {
      const { marks: [mark], scale } = layRecord([recordStrike('2025-11-01/2025-11-10')]);
      expect(mark).toMatchObject({ isSpan: true, last: day('2025-11-10') });
      expect(mark?.run).toEqual(scale.stretch({ earliest: day('2025-11-01'), latest: day('2025-11-10') }));
    });
    it('stands at its announcement on the second clock', () => {
      const { marks, scale } = layRecord([recordStrike('2025-10-16', '2025-10-18')], [], { clock: 'reported' });
      expect(marks.map(middle)).toEqual([scale.middle(day('2025-10-18'))]);
    });
  });

  describe('facts', () => {
    it('are ticks at the foot, under the rings', () => {
      const { marks, box } = layRecord([recordStrike('2025-10-17')], [recordFact('2025-10-17')]);
      const [tick, ring] = marks;
      expect(tick).toMatchObject({ of: 'fact', y: box.to - 1.5 });
      expect((ring?.y ?? 0) + (ring?.size ?? 0) / 2).toBeLessThan((tick?.y ?? 0) - (tick?.size ?? 0) / 2);
    });
    it('of one day are one mark', () => {
      expect(layRecord([], [recordFact('2025-10-17'), recordFact('2025-10-17')]).marks).toMatchObject([{ entries: [{ type: 'fact' }, { type: 'fact' }] }]);
    });
    it('share the bin where they lie before the axis', () => {
      const { marks, plan } = layRecord([], [recordFact('2025-08-14'), recordFact('2025-08-19')]);
      expect(marks.map(middle)).toEqual([plan.bin.from + 11, plan.bin.from + 33]);
    });
  });


  describe('what stands under the chart', () => {
    it('has no lane of the record, and nothing of it to point at, where it is off', () => {
      const { chart, rows } = rowsOf(null);
      expect(rows.record).toBeNull();
      expect(targetsOf(chart, rows).some((target) => target.of === 'record')).toBe(false);
    });
    it('has every mark of it to point at where it is on', () => {
      const strike = recordStrike('2025-10-17');
      const { chart, rows } = rowsOf([strike]);
      expect(targetsOf(chart, rows).filter((target) => target.of === 'record')).toMatchObject([{ entries: [strike], y: rows.record?.marks[0]?.y }]);
    });
  });
});

describe('the datelines', () => {
  const plan = planOf(840);
  const scale = createTimeScale(axis, plan.plot, plan.bin);

  it('joins articles of one day and stretches one of several days', () => {
    const marks = layDatelines([article('002-1', '2025-10-19'), article('003-3', '2025-10-19'), article('004-1', '2025-11-10/2025-11-14')], scale);
    expect(marks.map((mark) => mark.articles.map(({ id }) => id))).toEqual([['002-1', '003-3'], ['004-1']]);
    expect(marks.map((mark) => mark.isSpan)).toEqual([false, true]);
    expect(marks[0]?.run).toEqual({ from: scale.middle(day('2025-10-19')), to: scale.middle(day('2025-10-19')) });
    expect((marks[1]?.run.to ?? 0) - (marks[1]?.run.from ?? 0)).toBeCloseTo(5 * scale.width(axis.earliest));
  });
});
