import { area, curveStepAfter, line, max, pairs, rollup, scaleLinear, type ScaleLinear } from 'd3';
import type { Day } from '../dataset/day.ts';
import type { Clock, RecordTotal, Toll } from '../dataset/types.ts';
import { dayOfToll } from '../select/tolls.ts';
import { textWidth } from '../ui/text-width.ts';
import type { Words } from '../words/words.ts';
import type { Plan } from './plan.ts';
import { widthOf, type Run, type TimeScale } from './scale.ts';

/** A reported figure of the killed: a dot at its last day, soft through the days before that it may be of. */
export interface Dot {
  readonly toll: Toll;
  readonly day: Day;
  readonly x: number;
  /** Of its least figure, and of its greatest where it gives one. */
  readonly y: number;
  readonly top: number;
  /** From the first day that it may be of; null where its day is given. */
  readonly softFrom: number | null;
  /** It says "at least" and no more. */
  readonly isOpen: boolean;
}

/** The figures of dots that stand close together, at the upper left of the first, or at the upper right where something else stands there. */
export interface FigureLabel {
  /** In order; each is named from its day on. */
  readonly figures: readonly { readonly day: Day; readonly text: string }[];
  /** It explains what the figures are. */
  readonly isFirst: boolean;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface Killed {
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly dots: readonly Dot[];
  /** The highest minimum so far, which never falls, up to the last dot. */
  readonly step: string;
  /** From there on, where no newer figure is given; null without a dot. */
  readonly after: { readonly from: number; readonly y: number } | null;
  readonly labels: readonly FigureLabel[];
  /** The public record's running total, from its least to its most; empty where it has none. */
  readonly record: { readonly band: string; readonly line: string };
  /** Where the public record's line is named: at its end, over it. */
  readonly recordEnd: { readonly x: number; readonly y: number } | null;
}

interface Told {
  /** Of every measure. */
  readonly tolls: readonly Toll[];
  readonly clock: Clock;
  /** The public record's on the same clock, oldest first. */
  readonly totals: readonly RecordTotal[];
}

const dotWidth = 8;

/** The storey of the reported dead, in the room that the plan has for it. */
export function layKilled({ tolls, clock, totals }: Told, room: Run, plan: Plan, time: TimeScale, words: Words): Killed {
  const killed = tolls.filter((toll) => toll.measure === 'killed' && (toll.min ?? toll.max) !== null);
  const counted = totals.filter(({ day }) => day <= time.axis.latest);
  const greatest = Math.max(1, max(killed, (toll) => toll.max ?? toll.min ?? 0) ?? 0, max(counted, (tally) => tally.killed.max) ?? 0);
  const height = scaleLinear([0, greatest], [room.to, room.from]);
  const dots = layDots(killed, clock, time, height);
  let highest = 0;
  const steps = dots.map(({ x, toll }) => ({ x, y: height((highest = Math.max(highest, toll.min ?? 0))) }));
  const last = steps.at(-1);
  const stepped = line<{ x: number; y: number }>((point) => point.x, (point) => point.y).curve(curveStepAfter);
  const corners = counted.map(({ day, killed: { min, max: most } }) => ({ x: time.middle(day), y: height(min), top: height(most) }));
  const ended = corners.length === 0 ? [] : [...corners, { ...corners[corners.length - 1]!, x: time.plot.to }];
  return {
    ticks: layTicks(height, plan),
    dots,
    step: stepped(steps) ?? '',
    after: last === undefined ? null : { from: last.x, y: last.y },
    labels: layLabels(dots, plan, words),
    record: {
      band: area<(typeof ended)[number]>().x(({ x }) => x).y0(({ y }) => y).y1(({ top }) => top).curve(curveStepAfter)(ended) ?? '',
      line: stepped(ended) ?? '',
    },
    recordEnd: ended.length === 0 ? null : { x: time.plot.to - 24, y: Math.max(ended[ended.length - 1]!.top - 5, 10 * plan.text) },
  };
}

/** Round figures, as many as can be read under one another. */
function layTicks(height: ScaleLinear<number, number>, plan: Plan): Killed['ticks'] {
  const of = (count: number) => height.ticks(count).map((value) => ({ value, y: height(value) }));
  const isClear = (ticks: Killed['ticks']) => pairs(ticks).every(([low, high]) => low.y - high.y >= 9 * plan.text);
  return [plan.form === 'roomy' ? 3 : 2, 1].map(of).find(isClear) ?? of(1).slice(0, 1);
}

function figure(toll: Toll): number {
  return toll.min ?? toll.max ?? 0;
}

/** In order of day and figure; those of one day side by side in it, as far as it is wide. */
function layDots(tolls: readonly Toll[], clock: Clock, time: TimeScale, height: (figure: number) => number): readonly Dot[] {
  const sorted = tolls.toSorted((a, b) => dayOfToll(a, clock) - dayOfToll(b, clock) || figure(a) - figure(b));
  const counts = rollup(sorted, (met) => met.length, (toll) => dayOfToll(toll, clock));
  const met = new Map<Day, number>();
  return sorted.map((toll) => {
    const day = dayOfToll(toll, clock);
    const index = met.get(day) ?? 0;
    met.set(day, index + 1);
    const gap = Math.min(dotWidth + 1, widthOf(time.stretch({ earliest: day, latest: day })) / (counts.get(day) ?? 1));
    const isVague = clock === 'happened' && toll.asOf.earliest < toll.asOf.latest;
    return {
      toll, day, x: time.middle(day) + (index - ((counts.get(day) ?? 1) - 1) / 2) * gap,
      y: height(figure(toll)), top: height(toll.max ?? figure(toll)), softFrom: isVague ? time.left(toll.asOf.earliest) : null, isOpen: toll.max === null,
    };
  });
}

/** Dots whose days lie no further apart are named together. */
const daysTogether = 3;
/** Pixels between two labels. */
const between = 6;
/** Pixels over a dot to the middle of its label, beside its arrow. */
const rise = 8;
/** And as drawing.tsx draws the arrow: how high it is over the dot, and half as broad as it is with its dot. */
const [arrow, half] = [12, 4.5] as const;

function layLabels(dots: readonly Dot[], plan: Plan, words: Words): readonly FigureLabel[] {
  const size = (plan.form === 'roomy' ? 13 : 12) * plan.text;
  const starts = new Set([dots[0], ...pairs(dots).filter(([a, b]) => b.day - a.day > daysTogether).map(([, b]) => b)]);
  const groups: Dot[][] = [];
  for (const dot of dots) {
    if (starts.has(dot)) groups.push([dot]);
    else groups.at(-1)?.push(dot);
  }
  const laid: (FigureLabel & Run)[] = [];
  // The newest first: where there is no room for all, it is the older ones that go.
  for (const group of groups.toReversed()) {
    const [first] = group;
    if (first === undefined) continue;
    const figures = figuresOf(group, plan, words);
    const isFirst = plan.form === 'roomy' && group === groups[0];
    const width = textWidth(labelWords({ figures, isFirst }, words), size * 1.06);
    const y = Math.max(plan.text * 11, Math.min(...group.map(({ top }) => top)) - rise + size * 0.3);
    const [before, after] = [first.x - 6, Math.max(...group.map((dot) => dot.x)) + 6];
    const isFree = ({ from, to }: Run) => from >= plan.gutter && to <= plan.width && !laid.some((other) => other.from < to + between && from < other.to + between)
      && !dots.some((dot) => from < dot.x + half && dot.x - half < to && y - size < dot.y && dot.top - arrow < y);
    const label = [{ anchor: 'end', x: before, from: before - width, to: before } as const, { anchor: 'start', x: after, from: after, to: after + width } as const].find(isFree);
    if (label !== undefined) laid.push({ ...label, figures, isFirst, y });
  }
  return laid;
}

/** In our words where the documents print a plain number, else as printed; on small screens the plain ones alone, where there are any. */
function figuresOf(group: readonly Dot[], plan: Plan, words: Words): FigureLabel['figures'] {
  const plain = group.filter(({ toll }) => isPlain(toll));
  const shown = plan.form === 'roomy' || plain.length === 0 ? group : plain;
  return shown.map(({ day, toll }) => ({ day, text: isPlain(toll) ? words.number(toll.min ?? toll.max ?? 0) : words.say('timeline.quoted', { wording: toll.wording }) }));
}

/** The figures of a label up to a day, and within a window; empty before the first. */
export function labelWords({ figures, isFirst }: Pick<FigureLabel, 'figures' | 'isFirst'>, words: Words, isTold: (day: Day) => boolean = () => true): string {
  const told = figures.filter(({ day }) => isTold(day)).map(({ text }) => text).join(', ');
  return told !== '' && isFirst ? words.say('timeline.figures-first', { figures: told }) : told;
}

function isPlain({ wording }: Toll): boolean {
  return /^(at least )?[\d,]+$/i.test(wording);
}

/** A figure with its source: in our words where the documents print a plain number; otherwise as printed, in quotation marks. */
export function tollNameOf(toll: Toll, words: Words): { readonly figure: string; readonly source: string } {
  return { figure: isPlain(toll) ? words.range(toll) : words.say('timeline.quoted', { wording: toll.wording }), source: words.article(toll.excerpt.article).short };
}
