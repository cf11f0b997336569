import { pairs } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Clock, RecordTotal, Toll } from '../../src/dataset/types.ts';
import { evenShares, foldOf } from '../../src/select/fold.ts';
import { labelWords, layKilled, tollNameOf, type Killed } from '../../src/timeline/killed.ts';
import { planOf } from '../../src/timeline/plan.ts';
import { createTimeScale, type TimeScale } from '../../src/timeline/scale.ts';
import { textWidth } from '../../src/ui/text-width.ts';
import { createWords } from '../../src/words/words.ts';
import { theRecords } from '../records/records.ts';
import { atLeast, axis, day, englishWords, evenTime, longAxis, printedTolls, toll, total } from './fixtures.ts';

const plan = planOf({ width: 1056, form: 'roomy', text: 1, rungs: 7 });

/** At five pixels a day, and a pixel a death below the greatest figure. */
function lay(tolls: readonly Toll[], { clock = 'happened', totals = [], greatest = 76, time = evenTime }: { clock?: Clock; totals?: readonly RecordTotal[]; greatest?: number; time?: TimeScale } = {}): Killed {
  return layKilled({ tolls, clock, totals }, { from: 0, to: greatest }, plan, time, englishWords);
}

const rounded = (number: number | null) => number && Math.round(number * 100) / 100;

function pointsOf(path: string): readonly (readonly number[])[] {
  return path.slice(1).split('L').map((point) => point.split(',').map(Number));
}

describe('the dots', () => {
  it('stand each at its last day and its least figure, those of one day side by side in it', () => {
    expect(lay(printedTolls).dots.map(({ toll: { min }, x, y }) => [min, x, y].map(rounded))).toEqual([
      [29, 376.25, 47], [32, 378.75, 44], [37, 397.5, 39], [75, 497.5, 1], [76, 502.5, 0], [70, 507.5, 6],
    ]);
  });

  it('are soft from the first day of a ranged figure, and of no other', () => {
    // 10 November is the 78th day of the axis.
    expect(lay(printedTolls).dots.map(({ softFrom }) => rounded(softFrom))).toEqual([null, null, null, null, null, 485]);
    expect(lay([toll('2025-08-01/2025-09-01', atLeast(3))]).dots[0]?.softFrom).toBe(40);
  });

  it('stand at the day of the report on the second clock, and are never soft', () => {
    const { dots } = lay(printedTolls, { clock: 'reported' });
    expect(dots.every(({ day: own, softFrom }) => own === axis.latest && softFrom === null)).toBe(true);
    expect(dots.map(({ toll: { min } }) => min)).toEqual([29, 32, 37, 70, 75, 76]);
  });

  it('say “at least” by an arrow, and reach from the least to the most of a range', () => {
    const { dots } = lay([toll('2025-09-10', atLeast(10)), toll('2025-10-10', { min: 20, max: 40 }), toll('2025-11-10', { min: null, max: 50 })], { greatest: 50 });
    expect(dots.map(({ isOpen, y, top }) => [isOpen, rounded(y), rounded(top)])).toEqual([[true, 40, 40], [false, 30, 10], [false, 0, 0]]);
  });

  it('are none for other measures, and for figures without a number', () => {
    expect(lay([toll('2025-09-10', atLeast(9), { measure: 'attacks' }), toll('2025-09-10', { min: null, max: null })]).dots).toEqual([]);
  });
});

describe('the step', () => {
  it('is at the highest minimum so far: lower figures are dots beneath it', () => {
    expect(pointsOf(lay(printedTolls).step)).toEqual([
      [376.25, 47], [378.75, 47], [378.75, 44], [397.5, 44], [397.5, 39], [497.5, 39], [497.5, 1], [502.5, 1], [502.5, 0], [507.5, 0], [507.5, 0],
    ]);
  });

  it('never falls, and does not follow what is only an upper bound', () => {
    const { step } = lay([toll('2025-09-10', atLeast(20)), toll('2025-10-10', atLeast(10)), toll('2025-11-10', { min: null, max: 50 })], { greatest: 50 });
    expect(pointsOf(step).map(([, y]) => y)).toEqual([30, 30, 30, 30, 30]);
  });

  it('ends at the last figure, after which it is said that there is no newer one', () => {
    const { after } = lay(printedTolls);
    expect([after?.from ?? null, after?.y ?? null].map(rounded)).toEqual([507.5, 0]);
  });

  it('is none without figures', () => {
    const { step, after, dots, labels } = lay([]);
    expect([step, after, dots, labels]).toEqual(['', null, [], []]);
  });
});

describe('the public record’s total', () => {
  const totals = [total('2025-09-02', 1, 11, 11), total('2025-10-27', 13, 57, 58), total('2026-02-16', 42, 134, 145)];
  const longTime = createTimeScale(longAxis, evenShares(longAxis), { from: 100, to: 1080 }, { from: 40, to: 80 });

  it('steps up on each of its days, and stays up to the axis’s end', () => {
    // 2 September is the ninth day of five pixels, 27 October the 64th, 16 February the 176th.
    const { record } = lay(printedTolls, { totals, greatest: 145, time: longTime });
    expect(pointsOf(record.line)).toEqual([[142.5, 134], [417.5, 134], [417.5, 88], [977.5, 88], [977.5, 11], [1080, 11], [1080, 11]]);
  });

  it('lies between its least and its most', () => {
    const { record, recordEnd } = lay(printedTolls, { totals, greatest: 145, time: longTime });
    const points = pointsOf(record.band.slice(0, -1));
    expect(points.slice(0, points.length / 2).map(([, y]) => y)).toEqual([134, 134, 87, 87, 0, 0, 0]);
    expect(recordEnd?.y).toBe(10);
  });

  it('leaves out what lies after the axis, and does not make the scale as high as that', () => {
    const { record, dots } = lay(printedTolls, { totals });
    expect(pointsOf(record.line)).toHaveLength(5);
    expect(dots.at(-2)?.y).toBe(0);
  });

  it('is none where it has none, and never enters the documents’ step', () => {
    expect(lay(printedTolls)).toMatchObject({ record: { line: '', band: '' }, recordEnd: null });
    expect(pointsOf(lay(printedTolls, { totals: [total('2025-09-02', 1, 76, 76)] }).step)).toEqual(pointsOf(lay(printedTolls).step));
  });
});

describe('the labels', () => {
  const real = theRecords();
  const languages = [...real.words].map(([language, messages]) => ({ language, words: createWords(messages) }));
  const sizes = [[320, 'phone'], [390, 'phone'], [640, 'roomy'], [800, 'roomy'], [1056, 'roomy'], [1471, 'roomy'], [2560, 'roomy']] as const;

  it('name the figures of days that are close together once, in words where they are plain and as printed where not', () => {
    const wide = createTimeScale(axis, evenShares(axis), { from: 100, to: 1480 }, { from: 40, to: 80 });
    expect(lay(printedTolls, { time: wide }).labels.map((label) => labelWords(label, englishWords))).toEqual(['75, 76, “well over 70”', '37', 'these articles: at least 29, 32']);
  });

  it('name of a day to come nothing: a figure joins its label on its day', () => {
    const wide = createTimeScale(axis, evenShares(axis), { from: 100, to: 1480 }, { from: 40, to: 80 });
    const upTo = (head: string) => lay(printedTolls, { time: wide }).labels.map((label) => labelWords(label, englishWords, (on) => on <= day(head)));
    expect(upTo('2025-10-18')).toEqual(['', '', '']);
    expect(upTo('2025-11-12')).toEqual(['75', '37', 'these articles: at least 29, 32']);
    expect(upTo('2025-11-13')).toEqual(['75, 76', '37', 'these articles: at least 29, 32']);
  });

  it('give way to newer ones where there is no room for all', () => {
    expect(lay(printedTolls).labels.map((label) => labelWords(label, englishWords))).toEqual(['75, 76, “well over 70”']);
  });

  it('stand at the upper left of their first dot, or at the right of their last where that would leave the drawing', () => {
    const [label] = lay(printedTolls).labels;
    expect([label?.anchor, rounded(label?.x ?? null)]).toEqual(['end', 491.5]);
    expect(lay([toll('2025-08-26', atLeast(29))]).labels).toMatchObject([{ anchor: 'start', x: 113.5 }]);
  });

  it.each(sizes)('of the real corpus neither collide nor leave the drawing at %i pixels (%s), in both languages and on both clocks', (width, form) => {
    const room = planOf({ width, form, text: 1, rungs: 7 });
    const { dataset } = real;
    const time = createTimeScale(dataset.axis, foldOf(dataset, { record: false }), room.plot, room.tray);
    for (const { words } of languages) {
      for (const clock of ['happened', 'reported'] as const) {
        const laid = layKilled({ tolls: dataset.tolls, clock, totals: dataset.record.totals[clock] }, room.killed ?? room.rungs, room, time, words);
        const boxes = laid.labels.map(({ x, anchor, ...label }) => {
          const own = textWidth(labelWords(label, words), form === 'roomy' ? 13 : 12);
          return anchor === 'end' ? [x - own, x] as const : [x, x + own] as const;
        }).toSorted(([a], [b]) => a - b);
        expect(boxes.length).toBeGreaterThan(0);
        expect(boxes.filter(([from, to]) => from < room.gutter || to > width)).toEqual([]);
        expect(pairs(boxes).filter(([[, to], [from]]) => to > from)).toEqual([]);
        expect(laid.labels.filter(({ y }) => y < 10 || y > room.height)).toEqual([]);
        // Nothing is interpolated: the step goes to the right, or up.
        expect(pairs(pointsOf(laid.step)).filter(([a, b]) => a[0] !== b[0] && a[1] !== b[1])).toEqual([]);
        expect(pairs(pointsOf(laid.record.line)).filter(([a, b]) => a[0] !== b[0] && a[1] !== b[1])).toEqual([]);
      }
    }
  });
});

describe('the name of a figure', () => {
  it('says a plainly printed number in our words, and quotes a wording that says more', () => {
    expect(tollNameOf(toll('2025-10-19', atLeast(29), { wording: 'At least 29' }), englishWords).figure).toBe('at least 29');
    expect(tollNameOf(toll('2025-10-19', atLeast(1200), { wording: '1,200' }), englishWords).figure).toBe('at least 1,200');
    expect(tollNameOf(toll('2025-10-19', atLeast(70), { wording: 'well over 70' }), englishWords).figure).toBe('“well over 70”');
  });

  it('comes with its source', () => {
    expect(tollNameOf(toll('2025-10-19', atLeast(32), { article: '002-1' }), englishWords).source).toBe('The Wall Street Journal');
  });
});
