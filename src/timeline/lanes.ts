import type { Day, Span } from '../dataset/day.ts';
import { kinds, type Event, type Kind } from '../dataset/types.ts';
import type { Run } from './frame.ts';
import { dayRows, groupByDate, packLane, type DaysOf, type Form, type Group, type PackedLane, type RowLimits } from './lane-groups.ts';
import { placeCounts, type CountPlace } from './lane-counts.ts';
import { rowsIn, type Packed } from './pack.ts';
import type { TimeScale } from './scale.ts';

/** One mark in a lane: an event, or all that share its date, or more where a crowd finds no room. */
export interface LaneMark {
  readonly kind: Kind;
  readonly events: Group;
  readonly form: Form;
  /** The dates of its events, each once. */
  readonly spans: readonly Span[];
  /** The day by which all of it has arrived. */
  readonly last: Day;
  readonly run: Run;
  /** Middle of its row. */
  readonly y: number;
  /** Height of the shape or bar. */
  readonly size: number;
  /** Where the number of its events is printed; null for one event, and where there is no room. */
  readonly count: CountPlace | null;
}

export interface Lane {
  readonly kind: Kind;
  readonly box: Run;
  /** In order of drawing: days over spans. */
  readonly marks: readonly LaneMark[];
}

/** Heights of a row of days, in pixels: they shrink from the first to the last before events are folded together. */
const pitches = [13, 12, 11, 10, 9] as const;
const leastPitch = 9;
const stripePitch = 3;
const mostStripes = 4;
/** Where even the least pitch is too high, ever more is folded. */
const foldings: readonly RowLimits[] = [3, 2, 1].flatMap((days) => [mostStripes, 2].map((stripes) => ({ days, stripes })));
const laneGap = 2.5;

/** Lays all events in one lane a kind. It does not depend on the head, so moving the head lays nothing anew. */
export function layLanes(events: readonly Event[], scale: TimeScale, box: Run, daysOf: DaysOf = ({ date }) => date): readonly Lane[] {
  const groups = kinds.map((kind) => groupByDate(events.filter((event) => event.kind === kind), daysOf));
  const room = box.to - box.from - laneGap * (kinds.length - 1);
  const { lanes, pitch } = fit(groups, daysOf, scale, room);
  const spare = Math.max(0, room - sum(lanes.map((lane) => heightOf(lane, pitch)))) / kinds.length;
  let top = box.from;
  return lanes.map((lane, index) => {
    const height = heightOf(lane, pitch) + spare;
    const laid = layLane(kinds[index] ?? 'diplomacy', lane, { from: top, to: top + height }, pitch, daysOf);
    top += height + laneGap;
    return laid;
  });
}

interface Fit {
  readonly lanes: readonly PackedLane[];
  readonly pitch: number;
}

/** The largest pitch at which all lanes have room; failing that the least one, with as many rows a lane as fit. */
function fit(groups: readonly (readonly Group[])[], daysOf: DaysOf, scale: TimeScale, room: number): Fit {
  const at = (pitch: number, limits: RowLimits): Fit => ({ pitch, lanes: groups.map((lane) => packLane(lane, daysOf, scale, pitch, limits)) });
  const fits = ({ lanes, pitch }: Fit): boolean => sum(lanes.map((lane) => heightOf(lane, pitch))) <= room;
  const tries = [
    ...pitches.map((pitch) => ({ pitch, limits: { days: Infinity, stripes: mostStripes } })),
    ...foldings.map((limits) => ({ pitch: leastPitch, limits })),
  ];
  for (const { pitch, limits } of tries) {
    const fit = at(pitch, limits);
    if (fits(fit)) return fit;
  }
  return at(leastPitch, { days: 1, stripes: 1 });
}

function layLane(kind: Kind, { days, spans, stripes }: PackedLane, box: Run, pitch: number, daysOf: DaysOf): Lane {
  const band = pitch * Math.max(1, rowsIn(days));
  const top = (box.from + box.to - band - rowsIn(stripes) * stripePitch) / 2;
  const lay = (packed: readonly Packed<Group>[], form: Form, from: number, rowHeight: number, size: number): Omit<LaneMark, 'count'>[] =>
    packed.map(({ items, items: [first, ...others], run, row }) => ({
      kind, form, run, spans: items.map(([event]) => daysOf(event)), last: daysOf(first[0]).latest, events: [first[0], ...first.slice(1), ...others.flat()],
      y: from + (row + 0.5) * rowHeight, size,
    }));
  const spanHeight = band / Math.max(1, rowsIn(spans));
  const marks = [
    ...lay(stripes, 'stripe', top + band, stripePitch, stripePitch - 1),
    ...lay(spans, 'span', top, spanHeight, Math.min(spanHeight - 1, pitch - 3)),
    ...lay(days, 'day', top, pitch, pitch - 1.5),
  ];
  return { kind, box, marks: placeCounts(marks) };
}

function heightOf(lane: PackedLane, pitch: number): number {
  return Math.max(1, dayRows(lane)) * pitch + rowsIn(lane.stripes) * stripePitch;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
