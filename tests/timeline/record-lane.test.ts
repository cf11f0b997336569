import { describe, expect, it } from 'vitest';
import type { RecordFact, RecordStrike } from '../../src/dataset/record.ts';
import type { Clock } from '../../src/select/view.ts';
import { frameOf } from '../../src/timeline/frame.ts';
import { layFloor, layGround } from '../../src/timeline/layout.ts';
import { layRecordLane } from '../../src/timeline/record-lane.ts';
import { createTimeScale } from '../../src/timeline/scale.ts';
import { targetsOf } from '../../src/timeline/targets.ts';
import { article, axis, day, event, printedTolls } from './fixtures.ts';
import { longAxis, recordFact, recordStrike, totals } from './record-fixtures.ts';

function lay(strikes: readonly RecordStrike[], facts: readonly RecordFact[] = [], { width = 1056, isLow = false, clock = 'happened' }: { width?: number; isLow?: boolean; clock?: Clock } = {}) {
  const frame = frameOf(width, isLow, true);
  const scale = createTimeScale(longAxis, frame.bin, frame.plot);
  return { frame, scale, ...layRecordLane({ strikes, facts }, scale, frame.record, clock) };
}

const middle = ({ run }: { readonly run: { readonly from: number; readonly to: number } }): number => (run.from + run.to) / 2;
const manyDays = ['2025-09-02', '2025-10-27', '2025-10-27', '2025-10-27', '2025-12-15', '2025-12-15', '2025-12-15', '2025-12-17', '2025-12-18', '2025-12-18', '2025-12-30', '2025-12-30', '2025-12-30', '2025-12-31', '2025-12-31', '2026-03-08'];

describe('strikes', () => {
  it('one stands at its day, uncounted', () => {
    const strike = recordStrike('2025-10-17');
    const { marks, scale } = lay([strike]);
    expect(marks).toMatchObject([{ of: 'strike', entries: [strike], isSpan: false, count: null }]);
    expect(marks.map(middle)).toEqual([scale.x(day('2025-10-17'))]);
  });
  it('three of one day stand one over the other', () => {
    const { marks, scale } = lay([recordStrike('2025-10-27'), recordStrike('2025-10-27'), recordStrike('2025-10-27')]);
    expect(marks).toHaveLength(3);
    expect(new Set(marks.map((mark) => mark.y)).size).toBe(3);
    expect(marks.every((mark) => Math.abs(middle(mark) - scale.x(day('2025-10-27'))) < 0.001)).toBe(true);
  });
  it('a fourth of one day is counted with one of them', () => {
    const { marks } = lay(Array.from({ length: 4 }, () => recordStrike('2025-10-27')));
    expect(marks.map((mark) => mark.entries.length).toSorted((a, b) => a - b)).toEqual([1, 1, 2]);
    expect(marks.find((mark) => mark.entries.length === 2)?.count?.anchor).toBe('start');
  });
  it.each([[1056, false], [390, false], [300, false], [460, true]])('loses none and stays in its lane at %i pixels', (width, isLow) => {
    const { marks, box } = lay(manyDays.map((iso) => recordStrike(iso)), [], { width, isLow });
    expect(marks.flatMap((mark) => mark.entries)).toHaveLength(16);
    expect(marks.every((mark) => mark.y - mark.size / 2 >= box.from && mark.y + mark.size / 2 <= box.to)).toBe(true);
  });
  it('one of some days is a bar over them', () => {
    const { marks: [mark], scale } = lay([recordStrike('2025-11-01/2025-11-10')]);
    expect(mark).toMatchObject({ isSpan: true, last: day('2025-11-10') });
    expect(mark?.run).toEqual(scale.stretch({ earliest: day('2025-11-01'), latest: day('2025-11-10') }));
  });
  it('stands at its announcement on the second clock', () => {
    const { marks, scale } = lay([recordStrike('2025-10-16', '2025-10-18')], [], { clock: 'reported' });
    expect(marks.map(middle)).toEqual([scale.x(day('2025-10-18'))]);
  });
});

describe('facts', () => {
  it('are ticks at the foot, under the rings', () => {
    const { marks, box } = lay([recordStrike('2025-10-17')], [recordFact('2025-10-17')]);
    const [tick, ring] = marks;
    expect(tick).toMatchObject({ of: 'fact', y: box.to - 1.5 });
    expect((ring?.y ?? 0) + (ring?.size ?? 0) / 2).toBeLessThan((tick?.y ?? 0) - (tick?.size ?? 0) / 2);
  });
  it('of one day are one mark', () => {
    expect(lay([], [recordFact('2025-10-17'), recordFact('2025-10-17')]).marks).toMatchObject([{ entries: [{ type: 'fact' }, { type: 'fact' }] }]);
  });
  it('share the bin where they lie before the axis', () => {
    const { marks, frame } = lay([], [recordFact('2025-08-14'), recordFact('2025-08-19')]);
    expect(marks.map(middle)).toEqual([frame.bin.from + 11, frame.bin.from + 33]);
  });
});

function floorOf(strikes: readonly RecordStrike[] | null) {
  const record = strikes === null ? null : { strikes, facts: [], totals };
  const ground = layGround(1056, { tolls: printedTolls, axis: strikes === null ? axis : longAxis, record });
  return { ground, floor: layFloor(ground, { events: [event('strike', '2025-10-17')], articles: [article('001-1', '2025-11-12')], clock: 'happened', record }) };
}

describe('the floor of the drawing', () => {
  it('has no lane of the record, and nothing of it to point at, where it is off', () => {
    const { ground, floor } = floorOf(null);
    expect(floor.record).toBeNull();
    expect(targetsOf(ground, floor).some((target) => target.of === 'record')).toBe(false);
  });
  it('has every mark of it to point at where it is on', () => {
    const strike = recordStrike('2025-10-17');
    const { ground, floor } = floorOf([strike]);
    expect(targetsOf(ground, floor).filter((target) => target.of === 'record')).toMatchObject([{ entries: [strike], y: floor.record?.marks[0]?.y }]);
  });
});
