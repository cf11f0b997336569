import { describe, expect, it } from 'vitest';
import { kinds, type Clock, type Dataset, type Event } from '../../src/dataset/types.ts';
import type { RecordEntry } from '../../src/dataset/record.ts';
import { evenShares, foldOf } from '../../src/select/fold.ts';
import { axisOf } from '../../src/select/record.ts';
import { planOf, type Form, type Plan } from '../../src/timeline/plan.ts';
import { createTimeScale, type TimeScale } from '../../src/timeline/scale.ts';
import { columnAt, laySquares, looksOf, type Column, type Squares } from '../../src/timeline/squares.ts';
import { theRecords } from '../records/records.ts';
import { grownDataset } from '../select/grown-dataset.ts';
import { axis, day, evenTime, event, recordFact, recordStrike } from './fixtures.ts';

const plan = planOf({ width: 840, form: 'roomy', text: 1, rungs: 3 });
/** Of 29 pixels with the line between: three squares of nine, one over the other. */
const foot = plan.squares?.to ?? 0;

/** Ten times as wide a day as `evenTime` has: fifty pixels, in which five squares of nine stand abreast. */
const wideAxis = { earliest: day('2025-10-15'), latest: day('2025-10-24') };
const wideTime = createTimeScale(wideAxis, evenShares(wideAxis), { from: 100, to: 600 }, { from: 40, to: 80 });

function lay(events: readonly Event[], { time = evenTime, entries = [], clock = 'happened' }: { time?: TimeScale; entries?: readonly RecordEntry[]; clock?: Clock } = {}): Squares {
  return laySquares(events, entries, clock, plan, time);
}

const many = (count: number, edtf = '2025-10-17') => Array.from({ length: count }, () => event('diplomacy', edtf));
const idsOf = ({ squares }: Squares) => squares.flatMap(({ ids }) => ids).toSorted();
const rounded = (number: number) => Math.round(number * 100) / 100;

describe('a square', () => {
  it('stands on the axis, in the middle of the day at which its event has wholly arrived', () => {
    // 17 October is the 54th day: 365 to 370, its middle at 367.5.
    const { squares, each } = lay([event('strike', '2025-10-17')]);
    expect(each).toBe(1);
    expect(squares.map(({ kind, side, x, y }) => [kind, side, rounded(x), y])).toEqual([['strike', 9, 363, foot - 9]]);
    expect(lay([event('strike', '2025-10-13/2025-10-17')]).squares.map(({ x }) => rounded(x))).toEqual([363]);
  });

  it('is filled where its day is given, and hollow where it is “by” that day, about it, or within a span', () => {
    const isFilled = (edtf: string) => lay([event('strike', edtf)]).squares.map((square) => square.isFilled);
    expect(['2025-10-17', '[..2025-10-17]', '2025-10-17~', '2025-10-13/2025-10-17'].map(isFilled)).toEqual([[true], [false], [false], [false]]);
  });

  it('stands at the day of the first report on the second clock, where all are given', () => {
    const { squares, columns } = lay([event('strike', '2025-09', { reported: day('2025-10-17') }), event('strike', '[..2025-09-20]', { reported: day('2025-10-17') })], { clock: 'reported' });
    expect(columns.map((column) => [column.day, column.isMonth])).toEqual([[day('2025-10-17'), false]]);
    expect(squares.every(({ isFilled }) => isFilled)).toBe(true);
  });

  it('stands in the tray where its event lies before the axis', () => {
    const { squares } = lay([event('diplomacy', '2025-03-01'), event('diplomacy', '2025-07')]);
    expect(squares.every(({ x, side }) => x >= 40 && x + side <= 80)).toBe(true);
    expect(squares).toHaveLength(2);
  });

  it('has no kind where it is of the public record, and is filled and hollow likewise', () => {
    const entries = [recordStrike('2025-10-17'), recordStrike('2025-10-13/2025-10-17', '2025-10-17'), recordFact('2025-10-17')];
    expect(lay([], { entries }).squares.map(({ kind, isFilled, ids }) => [kind, isFilled, ids.length])).toEqual([[null, true, 1], [null, true, 1], [null, false, 1]]);
  });

  it('is drawn with its outline inside it where it is hollow', () => {
    const square = { kind: null, x: 10, y: 20, side: 9, ids: [] };
    expect(looksOf([{ ...square, isFilled: true }, { ...square, isFilled: false }]).map(({ isFilled, path }) => [isFilled, path])).toEqual([[true, 'M10.0 20.0h9v9h-9z'], [false, 'M10.5 20.5h8v8h-8z']]);
  });
});

describe('the squares of a day', () => {
  it('stand abreast where the day is wide, and on each other where it is full', () => {
    const { squares } = lay(many(7), { time: wideTime });
    // 17 October: 200 to 250. Five of nine with a pixel between are 49.
    expect(squares.map(({ x, y }) => [rounded(x), y])).toEqual([
      ...[200.5, 210.5, 220.5, 230.5, 240.5].map((x) => [x, foot - 9]), ...[200.5, 210.5].map((x) => [x, foot - 19]),
    ]);
  });

  it('go by kind, those with their day given first', () => {
    const events = [event('diplomacy', '2025-10-17'), event('strike', '[..2025-10-17]'), event('border', '2025-10-17'), event('strike', '2025-10-17')];
    expect(lay(events, { time: wideTime }).squares.map(({ kind, isFilled }) => [kind, isFilled])).toEqual([['strike', true], ['strike', false], ['border', true], ['diplomacy', true]]);
  });

  it('are smaller where there are more, and then share their columns with the days beside them', () => {
    expect(lay(many(4)).squares[0]?.side).toBe(6);
    const { squares, columns } = lay([...many(4), ...many(4, '2025-10-18')]);
    expect([squares.length, columns.length]).toEqual([8, 1]);
  });

  it('stand for 2, 5, 10 … where there are too many, and none is lost', () => {
    // Twelve of six pixels stand in a column: three abreast, four on each other.
    for (const [count, expected] of [[12, 1], [24, 2], [30, 5], [60, 5], [120, 10], [10_000, 1000]] as const) {
      const events = many(count);
      const laid = lay(events);
      expect([count, laid.each]).toEqual([count, expected]);
      expect(idsOf(laid)).toEqual(events.map(({ id }) => id).toSorted());
      expect(laid.squares.every(({ ids }) => ids.length <= laid.each)).toBe(true);
    }
  });

  it('are not there where there is no storey for them', () => {
    expect(laySquares(many(3), [], 'happened', planOf({ width: 390, form: 'slim', text: 1, rungs: 7 }), evenTime).squares).toEqual([]);
  });

  it('are none for none', () => {
    expect(lay([])).toEqual({ columns: [], squares: [], each: 1, most: 1 });
  });
});

describe('a month of which no day is known', () => {
  const month = event('strike', '2025-10');
  const whole = event('strike', '2025-09~/2025-10');

  it('hangs under its name, apart from what stands on the axis', () => {
    const { squares, columns } = lay([month, whole, event('strike', '2025-10-31')]);
    expect(columns.map(({ isMonth, items }) => [isMonth, items.length])).toEqual([[false, 1], [true, 2]]);
    // 1 October is the 38th day; the name has 30 pixels.
    expect(squares.slice(1).map(({ x, y, side, isFilled }) => [rounded(x), y, side, isFilled])).toEqual([[318, plan.hanging.foot - 9, 9, false], [328, plan.hanging.foot - 9, 9, false]]);
  });

  it('hangs under the last month of its stretch, where it is long, and under the last of the axis, where it is later', () => {
    const monthOf = (edtf: string) => lay([event('strike', edtf)]).squares.map(({ x }) => Math.round(x) - 30);
    expect([monthOf('2025-09/2025-11'), monthOf('2026-01~')]).toEqual([[443], [748]]);
  });
});

function overlapping({ squares }: Squares): readonly string[] {
  return squares.flatMap((a, index) => squares.slice(index + 1).flatMap((b) => {
    const isApart = a.x + a.side <= b.x + 0.01 || b.x + b.side <= a.x + 0.01 || a.y + a.side <= b.y + 0.01 || b.y + b.side <= a.y + 0.01;
    return isApart ? [] : [`${a.ids.join()} / ${b.ids.join()}`];
  }));
}

function outside({ squares }: Squares, { squares: room, hanging, width }: Plan) {
  return squares.filter(({ x, y, side }) => x < 0 || x + side > width || y < (room?.from ?? 0) || y + side > Math.max(room?.to ?? 0, hanging.foot));
}

const real = theRecords();
const forms: readonly (readonly [width: number, form: Form])[] = [[320, 'phone'], [390, 'phone'], [820, 'stairs'], [640, 'roomy'], [1056, 'roomy'], [2560, 'roomy']];
const clocks = ['happened', 'reported'] as const;

function scaled(dataset: Dataset, room: Plan, { record, trueScale }: { record: boolean; trueScale: boolean }): TimeScale {
  const days = axisOf(dataset, { record });
  return createTimeScale(days, trueScale ? evenShares(days) : foldOf(dataset, { record }), room.plot, room.tray);
}

describe.each(forms)('the real corpus at %i pixels (%s)', (width, form) => {
  const room = planOf({ width, form, text: 1, rungs: 7 });
  const { events } = real.dataset;
  const entries = [...real.record.strikes, ...real.record.facts];

  it.each([[false, false], [false, true], [true, false], [true, true]])('loses nothing, overlaps nowhere and stays in the drawing (record: %s, to true scale: %s)', (record, trueScale) => {
    const beside = record ? entries : [];
    for (const clock of clocks) {
      const laid = laySquares(events, beside, clock, room, scaled(real.dataset, room, { record, trueScale }));
      expect(idsOf(laid)).toEqual([...events, ...beside].map(({ id }) => id).toSorted());
      expect(laid.columns.flatMap(({ items }) => items)).toHaveLength(events.length + beside.length);
      expect(overlapping(laid)).toEqual([]);
      expect(outside(laid, room)).toEqual([]);
    }
  });
});

describe('a day of every look', () => {
  // On a phone to true scale, where a day is two pixels wide, it once had room for six looks and lost all of them.
  const crowd = kinds.flatMap((kind) => [event(kind, '2025-10-17'), event(kind, '[..2025-10-17]')]);
  const entries = [recordStrike('2025-10-17'), recordStrike('2025-10-13/2025-10-17')];

  it.each(forms)('is drawn at %i pixels (%s)', (width, form) => {
    const room = planOf({ width, form, text: 1, rungs: 7 });
    const laid = laySquares(crowd, entries, 'happened', room, createTimeScale(axis, evenShares(axis), room.plot, room.tray));
    expect(idsOf(laid)).toHaveLength(10);
    expect(overlapping(laid)).toEqual([]);
  });
});

describe.each([1_000, 10_000])('%i events', (count) => {
  const dataset = grownDataset(count);

  it.each([[390, 'phone'], [1056, 'roomy']] as const)('are all there at %i pixels (%s)', (width, form) => {
    const room = planOf({ width, form, text: 1, rungs: 7 });
    for (const clock of clocks) {
      const laid = laySquares(dataset.events, [], clock, room, scaled(dataset, room, { record: false, trueScale: false }));
      expect(idsOf(laid)).toEqual(dataset.events.map(({ id }) => id).toSorted());
    }
  });
});

it('ten thousand are looked at once for each size of squares, however many a square then stands for', () => {
  const dataset = grownDataset(10_000);
  const room = planOf({ width: 1056, form: 'roomy', text: 1, rungs: 7 });
  const time = scaled(dataset, room, { record: false, trueScale: false });
  let asked = 0;
  const counting: TimeScale = { ...time, stretch: (span) => {
    asked += 1;
    return time.stretch(span);
  } };
  expect(laySquares(dataset.events, [], 'happened', room, counting).each).toBe(20);
  // Twelve widths of column, and each day is placed, and joined to those before it, once.
  expect(asked).toBeLessThanOrEqual(12 * 2 * new Set(dataset.events.map(({ date }) => date.latest)).size);
});

describe('what is pressed', () => {
  const column = (from: number, to: number, top = 10, bottom = 30): Column => ({ items: [{ of: 'event', event: event('strike', '2025-10-17') }], day: 0, isMonth: false, run: { from, to }, top, bottom });
  const [left, right] = [column(100, 110), column(140, 150)];

  it('is the day’s column, the nearest within reach', () => {
    expect(columnAt([left, right], 105, 20, 8)).toBe(left);
    expect(columnAt([left, right], 118, 20, 8)).toBe(left);
    expect(columnAt([left, right], 126, 20, 16)).toBe(right);
    expect(columnAt([left, right], 145, 38, 8)).toBe(right);
  });

  it('is none out of reach, measured to its corner', () => {
    expect(columnAt([left, right], 125, 20, 8)).toBeNull();
    expect(columnAt([left, right], 116, 36, 8)).toBeNull();
    expect(columnAt([], 0, 0, 50)).toBeNull();
  });

  it('finds every column at the middle of its own squares', () => {
    const room = planOf({ width: 1056, form: 'roomy', text: 1, rungs: 7 });
    const { columns } = laySquares(real.dataset.events, [], 'happened', room, scaled(real.dataset, room, { record: false, trueScale: false }));
    const missed = columns.filter((own) => columnAt(columns, (own.run.from + own.run.to) / 2, own.bottom - 4, 8) !== own);
    expect(missed).toEqual([]);
  });
});
