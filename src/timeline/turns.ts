import type { Day, Span } from '../dataset/day.ts';
import type { Clock, Event, Stage } from '../dataset/types.ts';
import { textWidth } from '../ui/text-width.ts';
import type { Words } from '../words/words.ts';
import type { Chart, Plan } from './chart.ts';
import { isWithin } from './days.ts';
import { overlap, type Box } from './labels.ts';
import { spread } from './runs.ts';
import { columnBox } from './tolls.ts';

/** An annotation to be placed: where its day stands, and how wide its title is. */
export interface TurnWish {
  readonly id: string;
  readonly x: number;
  readonly width: number;
}

export interface TurnFlag {
  readonly id: string;
  /** Where the pole stands: the day's middle. */
  readonly x: number;
  /** The title hangs on this side of its pole. */
  readonly side: 'left' | 'right';
  readonly box: Box;
  /** Where the pole ends: on a column, or on the chart's floor. */
  readonly foot: number;
}

export interface TurnRoom {
  readonly bounds: Box;
  readonly rowHeight: number;
  /** Columns and names over which no title may hang. Those that are `solid` also stop a pole. */
  readonly taken: readonly Box[];
  readonly solid: readonly Box[];
  /** Where a pole ends that nothing stops. */
  readonly floor: number;
}

interface Attempt {
  readonly flags: readonly TurnFlag[];
  readonly cost: number;
}

/** Attempts kept from one title to the next. */
const breadth = 120;
/** Titles of one day share one pole. */
const samePole = 0.5;
const rowCost = 3;
const leftCost = 1;

/**
 * Hangs every title on a pole at its day, in rows, so that no title covers another, another's pole, or what is taken.
 * Null where there is no such arrangement: then dots are to stand for titles.
 */
export function hangTurns(wishes: readonly TurnWish[], room: TurnRoom): readonly TurnFlag[] | null {
  let attempts: readonly Attempt[] = [{ flags: [], cost: 0 }];
  for (const wish of wishes.toSorted((a, b) => a.x - b.x)) {
    const places = placesOf(wish, room);
    attempts = attempts
      .flatMap(({ flags, cost }) => places.filter(({ flag }) => flags.every((other) => areApart(flag, other))).map((place) => ({ flags: [...flags, place.flag], cost: cost + place.cost })))
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, breadth);
  }
  return attempts[0]?.flags ?? null;
}

function placesOf({ id, x, width }: TurnWish, { bounds, rowHeight, taken, solid, floor }: TurnRoom): readonly { readonly flag: TurnFlag; readonly cost: number }[] {
  const rows = Array.from({ length: Math.floor((bounds.bottom - bounds.top) / rowHeight) }, (_, row) => row);
  const foot = Math.min(floor, ...solid.filter((box) => box.left <= x && x <= box.right).map((box) => box.top));
  const flags = rows.flatMap((row) => (['right', 'left'] as const).map((side) => {
    const left = side === 'right' ? x - 1 : x + 1 - width;
    const top = bounds.top + row * rowHeight;
    const box = { left, right: left + width, top, bottom: top + rowHeight };
    return { flag: { id, x, side, box, foot: Math.max(foot, box.bottom - 4) }, cost: row * rowCost + (side === 'left' ? leftCost : 0) };
  }));
  return flags.filter(({ flag: { box } }) => box.left >= bounds.left && box.right <= bounds.right && !taken.some((other) => overlap(other, lettering(box))));
}

/** A title's letters within the target that they stand in. */
function lettering({ left, right, top, bottom }: Box): Box {
  return { left, right, top: top + 4, bottom: bottom - 4 };
}

function areApart(a: TurnFlag, b: TurnFlag): boolean {
  if (Math.abs(a.x - b.x) < samePole) return !overlap(a.box, b.box);
  return !overlap(a.box, b.box) && !overlap(a.box, poleOf(b)) && !overlap(poleOf(a), b.box);
}

/** The room that a pole takes. */
export function poleOf({ x, box, foot }: TurnFlag): Box {
  return { left: x - 1, right: x + 1, top: box.top, bottom: foot };
}

/** Middles of numbered dots that stand for the titles, a target apart where there is room, else evenly shared. */
export function spreadDots(xs: readonly number[], target: number, from: number, to: number): readonly number[] {
  const gap = Math.min(target, (to - from) / Math.max(1, xs.length));
  const sorted = spread(xs.toSorted((a, b) => a - b), gap);
  const pushedLeft = sorted.map((x, index) => Math.min(x, to - gap * (sorted.length - index - 0.5)));
  return pushedLeft.map((x, index) => Math.max(x, from + gap * (index + 0.5)));
}

/** Left edge of the current dot's title: beside its dot, right or left of it where that is free, else beside what is in the way, else where it is within bounds. */
export function placeTitle(x: number, width: number, y: Pick<Box, 'top' | 'bottom'>, bounds: Pick<Box, 'left' | 'right'>, taken: readonly Box[]): number {
  const middle = (left: number): number => Math.abs(left + width / 2 - x);
  const beside = taken.flatMap((box) => [box.right + 2, box.left - 2 - width]).toSorted((a, b) => middle(a) - middle(b));
  const lefts = [x - 8, x + 8 - width, x - width / 2, ...beside, bounds.left, bounds.right - width];
  const isIn = (left: number): boolean => left >= bounds.left && left + width <= bounds.right;
  const isFree = (left: number): boolean => isIn(left) && !taken.some((box) => overlap(box, { left, right: left + width, ...y }));
  return lefts.find(isFree) ?? lefts.find(isIn) ?? bounds.left;
}

export interface TurnDot {
  readonly id: string;
  /** Where its day stands. */
  readonly x: number;
  /** Middle of the dot. */
  readonly at: number;
}

/** Annotations: titles on poles where there is room for all of them, else numbered dots in one row. */
export type TurnMarks =
  | { readonly form: 'flags'; readonly flags: readonly TurnFlag[] }
  | { readonly form: 'dots'; readonly dots: readonly TurnDot[] };

const fontSize = 12.2;
const padding = 11;
const rowHeight = 24;
const target = 24;
/** The chart's lower part is left to the figures' own names. */
const share = 0.72;

/**
 * The day over which a turn stands. On the second clock that is where its event stands then: the day of its first report.
 * A turn that is a silence stays in it.
 */
export function dayOfTurn(turn: Stage, events: readonly Event[], silences: readonly Span[], clock: Clock): Day {
  const isSilence = silences.some((silence) => isWithin(turn.at, silence));
  if (clock === 'happened' || isSilence) return turn.at;
  return events.find(({ id }) => id === turn.events[0])?.reported ?? turn.at;
}

export interface StandingTurn {
  readonly turn: Stage;
  readonly day: Day;
}

export function layTurns(turns: readonly StandingTurn[], chart: Chart, words: Words, taken: readonly Box[]): TurnMarks {
  const { plan, time } = chart;
  const wishes = turns.map(({ turn, day }) => ({ id: turn.id, x: time.middle(day), width: titleWidth(turn, words) }));
  const solid = chart.tolls.map((mark) => columnBox(mark, plan.chart.to));
  const bounds = { left: plan.plot.from - 1, right: plan.width, top: plan.turns.from, bottom: plan.chart.from + (plan.chart.to - plan.chart.from) * share };
  const flags = plan.compact ? null : hangTurns(wishes, { bounds, rowHeight, taken: [...taken, ...solid], solid: [...solid, ...taken], floor: plan.chart.to });
  if (flags !== null) return { form: 'flags', flags };
  const inOrder = wishes.toSorted((a, b) => a.x - b.x);
  const places = spreadDots(inOrder.map((wish) => wish.x), target, plan.bin.from, plan.width);
  return { form: 'dots', dots: inOrder.map(({ id, x }, index) => ({ id, x, at: places[index] ?? x })) };
}

/** Pixels under the dots that the current one's title takes. */
const titleRow = 14;

/** What the annotations take of the chart, so that figures are named beside them. */
export function boxesOf(marks: TurnMarks, { turns, width }: Plan): readonly Box[] {
  if (marks.form === 'dots') return [{ left: 0, right: width, top: turns.from, bottom: turns.to + titleRow }];
  return marks.flags.flatMap((flag) => [flag.box, poleOf(flag)]);
}

/** Left edge and row of the title that stands under the current dot. */
export function titleUnder(dot: TurnDot, turn: Stage, chart: Chart, words: Words): { readonly left: number; readonly top: number; readonly width: number } {
  const { plan } = chart;
  const y = { top: plan.turns.to - 1, bottom: plan.turns.to + titleRow };
  const width = titleWidth(turn, words);
  const columns = chart.tolls.map((mark) => columnBox(mark, plan.chart.to));
  return { left: placeTitle(dot.at, width, y, { left: plan.plot.from, right: plan.width }, columns), top: y.top, width };
}

function titleWidth(turn: Stage, words: Words): number {
  return textWidth(words.stage(turn.id).title, fontSize) + padding;
}
