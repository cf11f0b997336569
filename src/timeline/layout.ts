import { createMemo, type Accessor } from 'solid-js';
import { utcDateOf, type Day, type Span } from '../dataset/day.ts';
import { isMonth } from '../dataset/edtf.ts';
import type { Clock, Event } from '../dataset/types.ts';
import { evenShares, foldScale, silencesOn } from '../select/fold.ts';
import { arrivalOf } from '../select/visible.ts';
import type { Page } from '../ui/page.tsx';
import { textWidth } from '../ui/text-width.ts';
import type { Words } from '../words/words.ts';
import { layKilled } from './killed.ts';
import { planOf, type Form, type Plan } from './plan.ts';
import { layRungs, rungsOf } from './rungs.ts';
import { createTimeScale, widthOf, type Run, type TimeScale } from './scale.ts';
import { laySquares } from './squares.ts';

export interface Size {
  /** Pixels. */
  readonly width: Accessor<number>;
  readonly form: Accessor<Form>;
  /** How many times larger than usual the reader has set the text. */
  readonly text: Accessor<number>;
}

/**
 * Where everything on the instrument stands: of the page, of the printed report and of the saved picture. It follows the size,
 * the kinds, the clock, the scale and the record, never the head.
 */
export function createLayout({ dataset, words, story }: Pick<Page, 'dataset' | 'words' | 'story'>, { width, form, text }: Size) {
  const { axis, clock, ofShownKinds } = story;
  const rungs = createMemo(() => rungsOf(dataset.stages, dataset.events, clock()));
  const plan = createMemo(() => planOf({ width: width(), form: form(), text: text(), rungs: rungs().length }));
  const time = createMemo(() => createTimeScale(axis(), story.shares(), plan().plot, plan().tray));
  const silences = createMemo(() => silencesOn(dataset, axis()));
  const entries = createMemo(() => {
    const record = story.record();
    return record === null ? [] : [...record.strikes, ...record.facts].filter(({ kind }) => story.kinds().includes(kind));
  });
  return {
    plan, time, silences,
    killed: createMemo(() => {
      const room = plan().killed;
      return room && layKilled({ tolls: dataset.tolls, clock: clock(), totals: dataset.record.totals[clock()] }, room, plan(), time(), words());
    }),
    rungs: createMemo(() => layRungs(rungs(), clock(), silences(), plan(), time(), words())),
    squares: createMemo(() => laySquares(ofShownKinds(), entries(), clock(), plan(), time())),
    gaps: createMemo(() => silences().map((silence) => layGap(silence, entries().length > 0, time(), plan(), words()))),
    numerals: createMemo(() => layNumerals(daysOf(dataset.events, clock()), time(), plan())),
    months: createMemo(() => layMonths(time(), plan(), words())),
    /** The same days to true scale: those at which an event stands, each a tick. */
    strip: createMemo(() => {
      const even = foldScale(axis(), evenShares(axis()));
      const at = (moment: number): number => plan().plot.from + even(utcDateOf(moment)) * widthOf(plan().plot);
      const days = [...daysOf(ofShownKinds(), clock())].filter((day) => day >= axis().earliest);
      return { at, ticks: days.map((day) => ({ from: at(day), to: at(day + 1) })) };
    }),
  };
}

export type Layout = ReturnType<typeof createLayout>;

/** A stretch that no article covers, with torn edges and its length in words, as far as they fit: over the axis, or under it where the record fills it. */
export interface Gap {
  readonly outline: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

const tear = { across: 3, down: 9 } as const;

function layGap(silence: Span, isFilled: boolean, time: TimeScale, plan: Plan, words: Words): Gap {
  const run = time.stretch(silence);
  const top = (plan.killed ?? plan.rungs).from - 4;
  const bottom = plan.axis;
  const steps = Math.max(1, Math.round((bottom - top) / tear.down));
  const edge = (x: number): readonly string[] => Array.from({ length: steps + 1 }, (_, index) => `${x + (index % 2 === 0 ? 0 : tear.across)} ${(top + ((bottom - top) * index) / steps).toFixed(1)}`);
  const outline = `M${[...edge(run.from), ...edge(run.to - tear.across).toReversed()].join('L')}z`;
  const days = silence.latest - silence.earliest + 1;
  const length = days < 14 ? words.plural('timeline.silence-days', days) : words.plural('timeline.silence-weeks', Math.round(days / 7));
  const size = 12 * plan.text;
  const [x, whole] = [(run.from + run.to) / 2, `${length}, ${words.say('timeline.silence')}`];
  const fit = (text: string): boolean => textWidth(text, size) <= widthOf(run) - 4;
  if (isFilled) return { outline, x, y: plan.numerals ?? plan.axis - 3, lines: plan.numerals === null ? [] : [whole, length].filter(fit).slice(0, 1) };
  if (plan.form === 'slim') return { outline, x, y: 0, lines: [] };
  const isHigh = plan.squares !== null && widthOf(plan.squares) >= 2 * size;
  const lines = isHigh && !fit(whole) ? [length, words.say('timeline.silence')].filter(fit) : [whole, length].filter(fit).slice(0, 1);
  return { outline, x, y: plan.axis - 5, lines };
}

/** The days at which events stand on the axis: one of which only the month is known stands at none of its days. */
function daysOf(events: readonly Event[], clock: Clock): ReadonlySet<Day> {
  return new Set(events.filter(({ date }) => clock === 'reported' || !isMonth(date.edtf)).map((event) => arrivalOf(event, clock)));
}

/** The numbers of the days at which something stands, where they are wide enough for them. */
function layNumerals(days: ReadonlySet<Day>, time: TimeScale, plan: Plan): readonly { readonly day: Day; readonly x: number; readonly text: string }[] {
  if (plan.numerals === null) return [];
  return [...days].filter((day) => day >= time.axis.earliest).flatMap((day) => {
    const text = String(utcDateOf(day).getUTCDate());
    return widthOf(time.stretch({ earliest: day, latest: day })) >= textWidth(text, 12 * plan.text) + 3 ? [{ day, x: time.middle(day), text }] : [];
  });
}

export interface MonthMark {
  readonly x: number;
  /** Empty where it would run into the next one. */
  readonly name: string;
}

/** Pixels from a month's beginning to its name. */
export const monthIn = 4;

/** Pixels of the name of a month, a day or a line. */
export function widthOfName(name: string, plan: Plan): number {
  return textWidth(name, 12.5 * 1.06 * plan.text);
}

export interface DayName {
  readonly text: string;
  readonly run: Run;
  /** Its baseline. */
  readonly y: number;
  /** Indices of the months whose names give way to it. */
  readonly covered: ReadonlySet<number>;
}

/** The name of a day whose line stands at `x`: at the line's upper end, where figures and grips leave it no room there, under the axis. */
export function layDayName(text: string, x: number, months: readonly MonthMark[], plan: Plan): DayName {
  const width = widthOfName(text, plan);
  if (plan.numerals !== null) {
    const from = x > plan.width / 2 ? x - 4 - width : x + 4;
    return { text, run: { from, to: from + width }, y: 11 * plan.text, covered: new Set() };
  }
  const runs = months.map((month): Run => ({ from: month.x, to: month.name === '' ? month.x : month.x + monthIn + widthOfName(month.name, plan) }));
  const [left, right] = [Math.max(0, ...runs.filter(({ from }) => from <= x).map(({ to }) => to + monthIn)), Math.min(plan.width, ...runs.filter(({ from }) => from > x).map(({ from }) => from - monthIn))];
  const between = Math.min(Math.max(x - width / 2, left), right - width);
  const isFree = between >= left && between <= x && x <= between + width;
  const from = isFree ? between : Math.min(Math.max(x - width / 2, 0), plan.width - width);
  const isUnder = (run: Run) => run.from < from + width + monthIn && from < run.to + monthIn;
  return { text, run: { from, to: from + width }, y: plan.months, covered: new Set(runs.flatMap((run, index) => (isUnder(run) ? [index] : []))) };
}

/** The months that begin on the axis, a January with its year where there is room. */
function layMonths(time: TimeScale, plan: Plan, words: Words): readonly MonthMark[] {
  return time.months.map((month, index) => {
    const x = time.left(month);
    const next = time.months[index + 1];
    const room: Run = { from: x, to: next === undefined ? plan.width : time.left(next) };
    const isJanuary = utcDateOf(month).getUTCMonth() === 0;
    const long = words.say('timeline.month-and-year', { month: words.month(month), year: utcDateOf(month).getUTCFullYear() });
    const names = [...(isJanuary ? [long] : []), words.month(month)];
    return { x, name: names.find((name) => widthOfName(name, plan) + monthIn + 4 <= widthOf(room)) ?? '' };
  });
}
