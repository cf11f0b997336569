import type { Day, Span } from '../dataset/day.ts';
import { isGivenDay } from '../dataset/edtf.ts';
import type { Clock, Event, Kind, Stage } from '../dataset/types.ts';
import { dayOfEvent } from '../select/visible.ts';
import { textWidth } from '../ui/text-width.ts';
import type { Words } from '../words/words.ts';
import type { Plan } from './plan.ts';
import type { Run, TimeScale } from './scale.ts';

/** A first of the escalation: a line from its event's last day on. */
export interface Rung {
  readonly stage: Stage;
  readonly kind: Kind;
  readonly day: Day;
  /** Its day is given; else the dot stands on the last one that it may be of. */
  readonly isGiven: boolean;
  /** Height of its line. */
  readonly y: number;
  /** Where its dot stands, on its last day. */
  readonly x: number;
  /** From the first day on which it may have been; null where its day is given. */
  readonly softFrom: number | null;
  /** From the dot to the axis's end, without the stretches that no article covers, and those. */
  readonly told: readonly Run[];
  readonly silent: readonly Run[];
  readonly label: RungLabel | null;
}

/** At the height of its line: before it, or, where there is no room at the left, on it, the line beginning after it. */
export interface RungLabel {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly side: 'before' | 'on';
}

/** The stages that are rungs, in the order in which they are climbed on the clock. */
export function rungsOf(stages: readonly Stage[], events: readonly Event[], clock: Clock): readonly { readonly stage: Stage; readonly event: Event }[] {
  const found = stages.flatMap((stage) => {
    const event = events.find(({ id }) => id === stage.rung);
    return event === undefined ? [] : [{ stage, event }];
  });
  return found.toSorted((a, b) => dayOfEvent(a.event, clock).latest - dayOfEvent(b.event, clock).latest);
}

const rungFontSize = 12.5;
/** By how much the names of strikes are wider than is reckoned for the usual weight. */
const boldness = 1.1;
/** Pixels between a label and what it stands beside. */
const gap = 8;

/** The staircase: one row a rung, the first at the foot. */
export function layRungs(rungs: ReturnType<typeof rungsOf>, clock: Clock, silences: readonly Span[], plan: Plan, time: TimeScale, words: Words): readonly Rung[] {
  const gaps = silences.map(time.stretch);
  return rungs.map(({ stage, event }, index) => {
    const date = dayOfEvent(event, clock);
    const y = plan.rungs.to - (index + 0.5) * plan.rungPitch - (plan.isNamed ? 0 : 2);
    const x = time.middle(date.latest);
    const softFrom = date.earliest < date.latest ? time.left(date.earliest) : null;
    const label = labelOf(words.stage(stage.id).rung ?? '', event.kind, { x, y, softFrom }, plan);
    const line = { from: label?.side === 'on' ? label.left + label.width + 4 : x, to: time.plot.to };
    const silent = gaps.map(({ from, to }) => ({ from: Math.max(from, line.from), to: Math.min(to, line.to) })).filter(({ from, to }) => to > from);
    return { stage, kind: event.kind, day: date.latest, isGiven: isGivenDay(date), y, x, softFrom, told: without(line, silent), silent, label };
  });
}

function labelOf(text: string, kind: Kind, { x, y, softFrom }: Pick<Rung, 'x' | 'y' | 'softFrom'>, plan: Plan): RungLabel | null {
  if (!plan.isNamed) return null;
  const width = textWidth(text, rungFontSize * plan.text * (kind === 'strike' ? boldness : 1.04)) + 4;
  const start = softFrom ?? x - 4;
  const [top, height] = [y - plan.rungPitch / 2, plan.rungPitch];
  const isBefore = start - gap - width >= plan.plot.from;
  return { text, width, height, top, left: isBefore ? start - gap - width : Math.min(x + gap, plan.width - width), side: isBefore ? 'before' : 'on' };
}

function without(line: Run, gaps: readonly Run[]): readonly Run[] {
  let from = line.from;
  const parts: Run[] = [];
  for (const gapped of gaps.toSorted((a, b) => a.from - b.from)) {
    if (gapped.from > from) parts.push({ from, to: gapped.from });
    from = Math.max(from, gapped.to);
  }
  return from < line.to ? [...parts, { from, to: line.to }] : parts;
}
