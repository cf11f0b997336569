import { range, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/dataset/day.ts';
import type { Clock, Dataset, Event } from '../../src/dataset/types.ts';
import { evenShares, foldOf, foldScale, silencesOn, type Shares } from '../../src/select/fold.ts';
import { initialView } from '../../src/select/moves.ts';
import { axisOf } from '../../src/select/record.ts';
import { planOf } from '../../src/timeline/plan.ts';
import { createTimeScale } from '../../src/timeline/scale.ts';
import { laySquares } from '../../src/timeline/squares.ts';
import { day, event } from '../fixtures.ts';
import { theRecords } from '../records/records.ts';
import { grownDataset } from './grown-dataset.ts';
import { smallDataset } from './small-dataset.ts';

const documents = { record: false };
const beside = { record: true };

interface Given {
  readonly days: number;
  readonly events?: readonly Event[];
  readonly silences?: readonly Span[];
}

/** So many days from 1 October 2025 on, and the days on which the record's total grows. */
function dataset({ days, events = [], silences = [] }: Given, ...totals: readonly (readonly [iso: string, strikes: number])[]): Dataset {
  const axis = { earliest: day('2025-10-01'), latest: day('2025-10-01') + days - 1 };
  const happened = totals.map(([iso, strikes]) => ({ day: day(iso), strikes, killed: { min: 0, max: 0 } }));
  return { ...smallDataset, axis, events, silences, record: { ...smallDataset.record, covers: axis, totals: { happened, reported: [] } } };
}

const october = (first: number, last: number): Span => ({ earliest: day('2025-10-01') + first - 1, latest: day('2025-10-01') + last - 1 });
const met = (date: string, reported: string) => event(`${date} ${reported}`, { date, reported: day(reported) });

/** Of the whole axis, in thousandths. */
const thousandths = (shares: Shares) => shares.map((share) => Math.round(share * 1000));

describe('the width of a day', () => {
  it('is 1, and six times the root of how many events end on it', () => {
    // 1 + 6, 1 + 6 × 2, 1, 1: together 22.
    const events = [met('2025-10-01', '2025-09-01'), ...Array.from({ length: 4 }, () => met('2025-10-02', '2025-09-01'))];
    expect(thousandths(foldOf(dataset({ days: 4, events }), documents))).toEqual([318, 591, 45, 45]);
  });

  it('goes by the greater of those that end on it and those first reported on it', () => {
    // The third day: one ends, four are reported. 1, 1 + 6 × √3, 1 + 6 × 2: together 25.4.
    const events = [...Array.from({ length: 3 }, () => met('2025-10-02', '2025-10-03')), met('2025-10-03', '2025-10-03')];
    expect(thousandths(foldOf(dataset({ days: 3, events }), documents))).toEqual([39, 449, 512]);
  });

  it('takes a span at its last day, and counts no act of which only the month is known', () => {
    const span = met('2025-10-01/2025-10-03', '2025-09-01');
    const months = ['2025-10', '2025-10~', '2025-09/2025-10'].map((date) => met(date, '2025-09-01'));
    const shares = thousandths(foldOf(dataset({ days: 31, events: [span, ...months] }), documents));
    expect([shares[0], shares[2], shares[30]]).toEqual([27, 189, 27]);
  });

  it('is the same for all where nothing is told', () => {
    expect(foldOf(dataset({ days: 4 }), documents)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('is the whole axis for its only day', () => {
    expect(foldOf(dataset({ days: 1, events: [met('2025-10-01', '2025-10-01')] }), documents)).toEqual([1]);
  });
});

describe('a silence', () => {
  it('takes 8 % at most, its days all as wide', () => {
    const shares = thousandths(foldOf(dataset({ days: 20, silences: [october(11, 20)] }), documents));
    expect(shares).toEqual([...Array<number>(10).fill(92), ...Array<number>(10).fill(8)]);
  });

  it('takes no more than its days would', () => {
    expect(thousandths(foldOf(dataset({ days: 20, silences: [october(20, 20)] }), documents))).toEqual(Array<number>(20).fill(50));
  });

  it('takes, with all others, 25 % at most', () => {
    // Five silences of two days in twenty would take 8 % each.
    const silences = [1, 5, 9, 13, 17].map((first) => october(first, first + 1));
    expect(thousandths(foldOf(dataset({ days: 20, silences }), documents))).toEqual(range(5).flatMap(() => [25, 25, 75, 75]));
  });

  it('fills an axis that is nothing else', () => {
    expect(foldOf(dataset({ days: 4, silences: [october(1, 4)] }), documents)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('gets room by the record’s strikes, with the record', () => {
    // Of the record only what grows inside the silence counts: 4 strikes on the third day, after 1 on the first. 1, 1, 13, 1.
    const silent = dataset({ days: 4, silences: [october(2, 4)] }, ['2025-10-01', 1], ['2025-10-03', 5]);
    expect(thousandths(foldOf(silent, beside))).toEqual([63, 63, 813, 63]);
    expect(thousandths(foldOf(silent, documents))).toEqual([920, 27, 27, 27]);
  });

  it('is also what follows the last dateline, where the axis reaches beyond it', () => {
    const silence = { earliest: day('2025-11-15'), latest: day('2026-01-02') };
    const own = { ...smallDataset, silences: [silence] };
    expect(silencesOn(own, axisOf(own, beside))).toEqual([silence, { earliest: day('2026-01-10'), latest: day('2026-03-08') }]);
    expect(silencesOn(own, own.axis)).toEqual([silence]);
  });
});

it('to true scale every day is as wide as the others', () => {
  expect(evenShares({ earliest: 5, latest: 8 })).toEqual([0.25, 0.25, 0.25, 0.25]);
});

describe('the scale of shares', () => {
  const scale = foldScale({ earliest: 0, latest: 2 }, [0.5, 0.25, 0.25]);
  const at = (moment: number) => new Date(moment * 86_400_000);

  it('lets a day fill its share from its midnight on, and keeps what is beside the axis at its ends', () => {
    expect([0, 0.5, 1, 2, 2.5, 3].map((moment) => scale(at(moment)))).toEqual([0, 0.25, 0.5, 0.75, 0.875, 1]);
    expect([-1, 9].map((moment) => scale(at(moment)))).toEqual([0, 1]);
  });

  it('finds the moment again', () => {
    expect([0, 0.25, 0.5, 0.875, 1].map((share) => scale.invert(share))).toEqual([0, 0.5, 1, 2.5, 3].map(at));
  });
});

const real = theRecords().dataset;
const [one, none] = [{ ...real, events: real.events.slice(0, 1) }, { ...real, events: [] }];
const corpora: readonly (readonly [name: string, corpus: Dataset])[] = [
  ['the real corpus', real], ['one event', one], ['no event', none], ['10,000 events', grownDataset(10_000)],
];

describe.each(corpora)('%s', (_, corpus) => {
  describe.each([['', documents], [' with the public record', beside]] as const)('on its own axis%s', (__, view) => {
    const axis = axisOf(corpus, view);
    const shares = foldOf(corpus, view);
    const days = range(axis.earliest, axis.latest + 1);

    it('gives each of its days some of the axis, and together they are all of it', () => {
      expect(shares).toHaveLength(days.length);
      expect(Math.min(...shares)).toBeGreaterThan(0);
      expect(sum(shares)).toBeCloseTo(1, 9);
    });

    it.each([320, 640, 1056, 2560])('keeps their order and finds every one again from anywhere inside it, at %i pixels', (width) => {
      const plan = planOf({ width, form: width < 600 ? 'phone' : 'roomy', text: 1, rungs: 7 });
      for (const each of [shares, evenShares(axis)]) {
        const { left, right, middle, dayAt, dayBefore } = createTimeScale(axis, each, plan.plot, plan.tray);
        const justBefore = (own: number) => right(own) - (right(own) - left(own)) / 1000;
        expect(days.filter((own) => !(left(own) < right(own) && right(own) === left(own + 1)))).toEqual([]);
        expect(days.map((own) => dayAt(left(own)))).toEqual(days);
        expect(days.map((own) => dayAt(middle(own)))).toEqual(days);
        expect(days.map((own) => dayAt(justBefore(own)))).toEqual(days);
        expect(days.map((own) => dayBefore(right(own)))).toEqual(days);
      }
    });
  });

  it('gives a silence 8 % at most, and all of them 25 %', () => {
    const shares = foldOf(corpus, documents);
    const taken = corpus.silences.map(({ earliest, latest }) => sum(shares.slice(earliest - corpus.axis.earliest, latest + 1 - corpus.axis.earliest)));
    expect(Math.max(...taken)).toBeLessThan(0.080_001);
    expect(sum(taken)).toBeLessThan(0.250_001);
  });

  it('is never moved by the kinds, the clock, the mode or the head', () => {
    const initial = initialView(corpus);
    const other = { ...initial, kinds: [], clock: 'reported', from: day('2025-09-01'), head: day('2025-10-01'), selected: 'a-friday', trueScale: true } as const;
    expect(foldOf(corpus, other)).toEqual(foldOf(corpus, initial));
    expect(foldOf(corpus, { ...other, record: true })).toEqual(foldOf(corpus, { ...initial, record: true }));
  });
});

describe('the real corpus, 1,056 pixels wide', () => {
  const plan = planOf({ width: 1056, form: 'roomy', text: 1, rungs: 7 });
  const time = createTimeScale(real.axis, foldOf(real, documents), plan.plot, plan.tray);
  const lay = (clock: Clock) => laySquares(real.events, [], clock, plan, time);

  it.each(['happened', 'reported'] as const)('has room for a square an event, each inside its own day (clock: %s)', (clock) => {
    const { squares, columns, each } = lay(clock);
    expect([each, squares.length]).toEqual([1, real.events.length]);
    const dayOf = new Map(columns.flatMap(({ items, day: own, isMonth }) => items.map((item) => [item.of === 'event' ? item.event.id : '', isMonth ? null : own] as const)));
    const outside = squares.filter(({ x, side, ids }) => {
      const own = dayOf.get(ids[0] ?? '') ?? null;
      return own !== null && own >= real.axis.earliest && (x < time.left(own) || x + side > time.right(own));
    });
    expect(outside).toEqual([]);
  });

  it('draws the busiest day at least ten times as wide as a silent one', () => {
    const shares = foldOf(real, documents);
    expect(Math.max(...shares) / Math.min(...shares)).toBeGreaterThan(10);
  });
});
