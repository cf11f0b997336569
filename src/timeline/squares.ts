import { group, max, rollup, sum } from 'd3';
import type { Day, Span } from '../dataset/day.ts';
import { isGivenDay, isMonth } from '../dataset/edtf.ts';
import { daysOfEntry, type RecordEntry } from '../dataset/record.ts';
import { kinds, type Clock, type Event, type Kind } from '../dataset/types.ts';
import { dayOfEvent } from '../select/visible.ts';
import type { Plan } from './plan.ts';
import { middleOf, widthOf, type Run, type TimeScale } from './scale.ts';

/** What one square stands for: an event of the documents, or an entry of the public record. */
export type Item = { readonly of: 'event'; readonly event: Event } | { readonly of: 'record'; readonly entry: RecordEntry };

/** Squares that are pressed together: those of one day, of one month, or of days that are narrower than a square. */
export interface Column {
  readonly items: readonly [Item, ...Item[]];
  /** The last day of its items. */
  readonly day: Day;
  /** Under its month's name: no more than the month is known of these. */
  readonly isMonth: boolean;
  /** What a pointer is near. */
  readonly run: Run;
  readonly top: number;
  readonly bottom: number;
}

export interface Square {
  /** Null: of the public record. */
  readonly kind: Kind | null;
  /** The day is given. */
  readonly isFilled: boolean;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly ids: readonly string[];
}

export interface Squares {
  readonly columns: readonly Column[];
  /** By upper left corner. */
  readonly squares: readonly Square[];
  /** How many things a square stands for. */
  readonly each: number;
  /** The same of the fullest month, under whose name there is less room. */
  readonly most: number;
}

const sides = { roomy: [9, 8, 7, 6], phone: [5, 4], stairs: [5, 4], slim: [5, 4] } as const;
const eaches = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;

/** Every event of the shown kinds and every entry that is shown, each at the day at which it has wholly arrived on the clock. */
export function laySquares(events: readonly Event[], entries: readonly RecordEntry[], clock: Clock, plan: Plan, time: TimeScale): Squares {
  const items: readonly Dated[] = [
    ...events.map((event): Dated => {
      const date = dayOfEvent(event, clock);
      return { item: { of: 'event', event }, day: date.latest, isFilled: isGivenDay(date), isMonth: clock === 'happened' && isMonth(event.date.edtf) };
    }),
    ...entries.map((entry): Dated => {
      const date = daysOfEntry(entry, clock);
      return { item: { of: 'record', entry }, day: date.latest, isFilled: date.earliest === date.latest, isMonth: false };
    }),
  ];
  const hanging = items.filter((item) => item.isMonth && item.day >= time.axis.earliest);
  const standing = items.filter((item) => !hanging.includes(item));
  const room = plan.squares ?? { from: plan.axis, to: plan.axis };
  const sizes = plan.squares === null ? [] : sides[plan.form];
  const columnsAtLeast = columnsBy(standing, time);
  const months = monthsOf(hanging, plan, time);
  // The largest squares that stand in the room; then days go together; and only then a square stands for several. Where a day
  // has more looks than its column has room for, as on a phone to true scale, more days go together.
  for (const widths of [[1, 2, 3], [6, 12]]) {
    for (const each of eaches) {
      for (const across of widths) {
        for (const side of sizes) {
          const days = columnsAtLeast(across * (side + 1));
          const rows = Math.floor((widthOf(room) + 1) / (side + 1));
          const doFit = days.every(({ looks, run }) => Math.ceil(squaresFor(looks, each) / abreast(run, side)) <= rows);
          if (doFit) return place(days, months, { side, each, foot: room.to, monthsFoot: plan.hanging.foot });
        }
      }
    }
  }
  return { columns: [], squares: [], each: 1, most: 1 };
}

interface Dated {
  readonly item: Item;
  readonly day: Day;
  readonly isFilled: boolean;
  readonly isMonth: boolean;
}

interface Days {
  readonly items: readonly Dated[];
  readonly run: Run;
}

interface Counted extends Days {
  /** How many there are of each kind, with their day given or not. */
  readonly looks: readonly number[];
}

/** By day, each at least so many pixels wide; days that would then run into each other go together. Each width is asked for often. */
function columnsBy(items: readonly Dated[], time: TimeScale): (least: number) => readonly Counted[] {
  const byDay = [...group(items, (item) => item.day)].toSorted(([a], [b]) => a - b);
  const laid = new Map<number, readonly Counted[]>();
  return (least) => {
    const columns = laid.get(least) ?? columnsOf(byDay, least, time).map(({ items: of, run }) => ({ items: of, run, looks: looksIn(of) }));
    laid.set(least, columns);
    return columns;
  };
}

function columnsOf(byDay: readonly (readonly [Day, readonly Dated[]])[], least: number, time: TimeScale): readonly Days[] {
  const columns: { items: Dated[]; days: Span; run: Run }[] = [];
  for (const [day, met] of byDay) {
    let column = { items: [...met], days: { earliest: day, latest: day }, run: widened(time.stretch({ earliest: day, latest: day }), least) };
    for (let last = columns.at(-1); last !== undefined && last.run.to > column.run.from + 0.01; last = columns.at(-1)) {
      columns.pop();
      const days = { earliest: last.days.earliest, latest: day };
      for (const item of column.items) last.items.push(item);
      column = { items: last.items, days, run: widened(time.stretch(days), least) };
    }
    columns.push(column);
  }
  return columns;
}

function widened(run: Run, least: number): Run {
  const more = Math.max(0, least - widthOf(run)) / 2;
  return { from: run.from - more, to: run.to + more };
}

function abreast(run: Run, side: number): number {
  return Math.max(1, Math.floor((widthOf(run) + 0.5) / (side + 1)));
}

function kindOf({ item }: Dated): Kind | null {
  return item.of === 'event' ? item.event.kind : null;
}

function looksIn(items: readonly Dated[]): readonly number[] {
  return [...rollup(items, (met) => met.length, (item) => `${kindOf(item)} ${item.isFilled}`).values()];
}

function squaresFor(looks: readonly number[], each: number): number {
  return sum(looks, (count) => Math.ceil(count / each));
}

const order = (kind: Kind | null): number => (kind === null ? kinds.length : kinds.indexOf(kind));

/** Of one kind, and with their day given or not: so many to a square, and the rest in one more. */
function squaresIn(items: readonly Dated[], each: number): readonly Pick<Square, 'kind' | 'isFilled' | 'ids'>[] {
  const found = [...group(items, kindOf, (item) => item.isFilled)].toSorted(([a], [b]) => order(a) - order(b));
  return found.flatMap(([kind, byFill]) => [true, false].flatMap((isFilled) => {
    const ids = (byFill.get(isFilled) ?? []).map(({ item }) => (item.of === 'event' ? item.event.id : item.entry.id));
    return Array.from({ length: Math.ceil(ids.length / each) }, (_, index) => ({ kind, isFilled, ids: ids.slice(index * each, (index + 1) * each) }));
  }));
}

/** Smallest side of the squares under a narrow month. */
const leastSide = 3;

/** Acts of which no more than the month is known, with the room after or under the name of the last month that they may be of. */
function monthsOf(items: readonly Dated[], plan: Plan, time: TimeScale): readonly Counted[] {
  const months = [...group(items, (item) => time.months.findLast((month) => month <= item.day) ?? time.axis.earliest)];
  return months.map(([month, met]) => {
    const next = time.months.find((other) => other > month);
    const run = { from: time.left(month) + plan.hanging.indent, to: (next === undefined ? plan.width : time.left(next)) - 2 };
    return { items: met, run, looks: looksIn(met) };
  });
}

interface Placing {
  readonly side: number;
  readonly each: number;
  /** Where the lowest squares of the days stand, and those of the months. */
  readonly foot: number;
  readonly monthsFoot: number;
}

function place(days: readonly Days[], months: readonly Counted[], { side, each, foot, monthsFoot }: Placing): Squares {
  const columns: Column[] = [];
  const squares: Square[] = [];
  let most = each;
  const add = ({ items, run }: Days, own: ReturnType<typeof squaresIn>, row: { readonly base: number; readonly left: number; readonly across: number; readonly side: number; readonly isMonth: boolean }) => {
    const pitch = row.side + 1;
    squares.push(...own.map((square, index) => ({
      ...square, side: row.side, x: row.left + (index % row.across) * pitch, y: row.base - row.side - Math.floor(index / row.across) * pitch,
    })));
    const [first, ...rest] = items.map(({ item }) => item);
    if (first === undefined) return;
    const reach = { from: Math.min(row.isMonth ? row.left : run.from, row.left - 1), to: Math.max(row.isMonth ? row.left : run.to, row.left + row.across * pitch) };
    columns.push({
      items: [first, ...rest], day: max(items, (item) => item.day) ?? 0, isMonth: row.isMonth, run: reach,
      top: row.base - Math.ceil(own.length / row.across) * pitch - 2, bottom: row.base + 2,
    });
  };
  for (const day of days) {
    const own = squaresIn(day.items, each);
    const across = Math.min(own.length, abreast(day.run, side));
    add(day, own, { base: foot, left: middleOf(day.run) - (across * (side + 1) - 1) / 2, across, side, isMonth: false });
  }
  for (const month of months) {
    const eachHere = eaches.find((count) => count >= each && squaresFor(month.looks, count) * (leastSide + 1) <= widthOf(month.run)) ?? eaches[eaches.length - 1] ?? each;
    most = Math.max(most, eachHere);
    const own = squaresIn(month.items, eachHere);
    const smaller = Math.max(leastSide, Math.min(side, Math.floor(widthOf(month.run) / own.length) - 1));
    add(month, own, { base: monthsFoot, left: month.run.from, across: own.length, side: smaller, isMonth: true });
  }
  return { columns, squares, each, most };
}

/** Squares that look alike, as one path: outlines lie inside their squares. */
export interface Look extends Pick<Square, 'kind' | 'isFilled'> {
  readonly path: string;
}

export function looksOf(squares: readonly Square[]): readonly Look[] {
  return [...group(squares, ({ kind }) => kind, ({ isFilled }) => isFilled)].flatMap(([kind, byFill]) => [...byFill].map(([isFilled, alike]) => (
    { kind, isFilled, path: alike.map(({ x, y, side }) => (isFilled ? box(x, y, side) : box(x + 0.5, y + 0.5, side - 1))).join('') }
  )));
}

function box(x: number, y: number, side: number): string {
  return `M${x.toFixed(1)} ${y.toFixed(1)}h${side}v${side}h${-side}z`;
}

/** The column nearest to a point, within so many pixels of it; null where none is. */
export function columnAt(columns: readonly Column[], x: number, y: number, reach: number): Column | null {
  const distance = ({ run, top, bottom }: Column): number => Math.hypot(Math.max(run.from - x, 0, x - run.to), Math.max(top - y, 0, y - bottom));
  let best: Column | null = null;
  for (const column of columns) if (distance(column) <= (best === null ? reach : distance(best) - 1e-9)) best = column;
  return best;
}
