import type { Day, Span } from '../dataset/day.ts';
import type { Event, Turn } from '../dataset/types.ts';
import type { Clock } from '../select/view.ts';
import type { Words } from '../words/words.ts';
import type { Box } from './labels.ts';
import type { Frame } from './frame.ts';
import type { Ground } from './layout.ts';
import { columnBox } from './toll-labels.ts';
import { textWidth } from '../ui/text-width.ts';
import { hangTurns, placeTitle, poleOf, spreadDots, type TurnFlag } from './turn-layout.ts';

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
export function dayOfTurn(turn: Turn, events: readonly Event[], silences: readonly Span[], clock: Clock): Day {
  const isSilence = silences.some(({ earliest, latest }) => earliest <= turn.at && turn.at <= latest);
  if (clock === 'happened' || isSilence) return turn.at;
  return events.find(({ id }) => id === turn.events[0])?.reported ?? turn.at;
}

export interface StandingTurn {
  readonly turn: Turn;
  readonly day: Day;
}

export function layTurns(turns: readonly StandingTurn[], ground: Ground, words: Words, taken: readonly Box[]): TurnMarks {
  const { frame, time } = ground;
  const wishes = turns.map(({ turn, day }) => ({ id: turn.id, x: time.x(day), width: titleWidth(turn, words) }));
  const solid = ground.tolls.map((mark) => columnBox(mark, frame.chart.to));
  const bounds = { left: frame.plot.from - 1, right: frame.width, top: frame.turns.from, bottom: frame.chart.from + (frame.chart.to - frame.chart.from) * share };
  const flags = frame.compact ? null : hangTurns(wishes, { bounds, rowHeight, taken: [...taken, ...solid], solid: [...solid, ...taken], floor: frame.chart.to });
  if (flags !== null) return { form: 'flags', flags };
  const inOrder = wishes.toSorted((a, b) => a.x - b.x);
  const places = spreadDots(inOrder.map((wish) => wish.x), target, frame.bin.from, frame.width);
  return { form: 'dots', dots: inOrder.map(({ id, x }, index) => ({ id, x, at: places[index] ?? x })) };
}

/** Pixels under the dots that the current one's title takes. */
const titleRow = 14;

/** What the annotations take of the chart, so that figures are named beside them. */
export function boxesOf(marks: TurnMarks, { turns, width }: Frame): readonly Box[] {
  if (marks.form === 'dots') return [{ left: 0, right: width, top: turns.from, bottom: turns.to + titleRow }];
  return marks.flags.flatMap((flag) => [flag.box, poleOf(flag)]);
}

/** Left edge and row of the title that stands under the current dot. */
export function titleUnder(dot: TurnDot, turn: Turn, ground: Ground, words: Words): { readonly left: number; readonly top: number; readonly width: number } {
  const { frame } = ground;
  const y = { top: frame.turns.to - 1, bottom: frame.turns.to + titleRow };
  const width = titleWidth(turn, words);
  const columns = ground.tolls.map((mark) => columnBox(mark, frame.chart.to));
  return { left: placeTitle(dot.at, width, y, { left: frame.plot.from, right: frame.width }, columns), top: y.top, width };
}

function titleWidth(turn: Turn, words: Words): number {
  return textWidth(words.turn(turn.id).title, fontSize) + padding;
}
