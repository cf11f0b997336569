import type { Event } from '../dataset/types.ts';
import type { Days } from './day-on-clock.ts';
import type { Run } from './frame.ts';
import { pack, rowsIn, type Packed } from './pack.ts';
import type { TimeScale } from './scale.ts';

/** Where an event stands on the clock that is chosen. */
export type DaysOf = (event: Event) => Days;

/** Events of one kind that carry the very same date: one mark, counted. */
export type Group = readonly [Event, ...Event[]];

/** `day`: the kind's shape. `span`: a bar with soft ends. `stripe`: a thin one, for what is known to some weeks only. */
export type Form = 'day' | 'span' | 'stripe';

/** In the order in which each date first occurs. */
export function groupByDate(events: readonly Event[], daysOf: DaysOf): readonly Group[] {
  const groups = new Map<string, [Event, ...Event[]]>();
  for (const event of events) {
    const { earliest, latest, approximate } = daysOf(event);
    const key = `${earliest}/${latest}${approximate ? '~' : ''}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()];
}

/** Spans of more days than this say so little of the day that they stand back as stripes. */
const longestSpan = 21;

export function formOf(days: Days): Form {
  if (lengthOf(days) > longestSpan) return 'stripe';
  return lengthOf(days) > 1 || days.approximate ? 'span' : 'day';
}

function lengthOf({ earliest, latest }: Days): number {
  return latest - earliest + 1;
}

/** A lane's groups in rows: spans lie behind the days, stripes under them. */
export interface PackedLane {
  readonly days: readonly Packed<Group>[];
  readonly spans: readonly Packed<Group>[];
  readonly stripes: readonly Packed<Group>[];
}

/** Part of a day's shape by which its neighbour may cover it before it goes to another row. */
const cover = 0.2;

/** The greatest number of rows of each. */
export interface RowLimits {
  readonly days: number;
  readonly stripes: number;
}

/** The fullest days and the longest stripes are laid first, so that where rows are few it is the smaller that are folded. */
export function packLane(groups: readonly Group[], daysOf: DaysOf, scale: TimeScale, pitch: number, limits: RowLimits): PackedLane {
  const earlier = groups.filter(([event]) => daysOf(event).latest < scale.axis.earliest);
  const runs = new Map(groups.map((group) => [group, runOf(group, daysOf(group[0]), earlier, scale, pitch)]));
  const runOfGroup = (group: Group): Run => runs.get(group) ?? scale.bin;
  const inner = (group: Group): Run => shrunk(runOfGroup(group), (pitch * cover) / 2);
  const of = (form: Form): readonly Group[] => groups.filter(([event]) => formOf(daysOf(event)) === form);
  const days = of('day').toSorted((a, b) => b.length - a.length);
  const stripes = of('stripe').toSorted(([a], [b]) => lengthOf(daysOf(b)) - lengthOf(daysOf(a)));
  return {
    days: pack(days, inner, limits.days).map(({ items, row }) => ({ items, row, run: runOfGroup(items[0]) })),
    spans: pack(of('span'), runOfGroup, Math.max(2, Math.floor(pitch / 3))),
    stripes: pack(stripes, runOfGroup, limits.stripes),
  };
}

export function dayRows({ days }: PackedLane): number {
  return rowsIn(days);
}

/** Earlier events share the bin evenly, in date order: there it has no scale. */
function runOf(group: Group, days: Days, earlier: readonly Group[], scale: TimeScale, pitch: number): Run {
  const { bin } = scale;
  const place = earlier.indexOf(group);
  const share = (bin.to - bin.from) / Math.max(1, earlier.length);
  if (place >= 0) return around(bin.from + (place + 0.5) * share, Math.min(share, pitch * 2));
  if (formOf(days) === 'day') return around(scale.x(days.latest), group.length < 10 ? pitch : pitch + 3);
  const stretch = scale.stretch(days);
  return stretch.to - stretch.from < pitch ? around((stretch.from + stretch.to) / 2, pitch) : stretch;
}

function around(x: number, width: number): Run {
  return { from: x - width / 2, to: x + width / 2 };
}

function shrunk(run: Run, by: number): Run {
  return { from: run.from + by, to: run.to - by };
}
