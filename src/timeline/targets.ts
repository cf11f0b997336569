import { least } from 'd3';
import type { RecordEntry } from '../dataset/record.ts';
import type { Article, Event, Toll } from '../dataset/types.ts';
import type { Run } from '../ui/scale.ts';
import type { Chart } from './chart.ts';
import type { Rows } from './lanes.ts';
import { middleOf } from './runs.ts';
import { columnOf } from './tolls.ts';

/** Where a mark stands: a note on it stands above. */
export interface Anchor {
  readonly run: Run;
  readonly y: number;
  /** Height of what is drawn, about `y`; absent: a point. */
  readonly size?: number;
}

type EventsTarget = Anchor & { readonly of: 'events'; readonly events: readonly [Event, ...Event[]] };

type RecordTarget = Anchor & { readonly of: 'record'; readonly entries: readonly [RecordEntry, ...RecordEntry[]] };

export type ChoosableTarget = EventsTarget | RecordTarget;

type OtherTarget = Anchor & (
  | { readonly of: 'toll'; readonly toll: Toll }
  | { readonly of: 'articles'; readonly articles: readonly Article[] }
);

/** Something that a pointer can be near: marks of events and of the public record can be chosen, the others only tell what they are. */
export type Target = ChoosableTarget | OtherTarget;

export function targetsOf({ plan, tolls }: Chart, { lanes, record, datelines }: Rows): readonly Target[] {
  return [
    ...lanes.flatMap((lane) => lane.marks.map(({ events, run, y, size }): Target => ({ of: 'events', events, run, y, size }))),
    ...(record?.marks ?? []).map(({ entries, run, y, size }): Target => ({ of: 'record', entries, run, y, size })),
    ...tolls.map((mark): Target => ({ of: 'toll', toll: mark.toll, run: columnOf(mark), y: mark.y })),
    ...datelines.map(({ articles, run }): Target => ({ of: 'articles', articles, run, y: middleOf(plan.datelines) })),
  ];
}

/** The target where it can be chosen. */
export function choosable(target: Target | null): ChoosableTarget | null {
  return target?.of === 'events' || target?.of === 'record' ? target : null;
}

/** The mark nearest to a pointer within reach, so that small marks have large targets; of those that lie under it, the one drawn last, which is seen. Null where none is. */
export function pickMark<T extends Anchor>(marks: readonly T[], x: number, y: number, reach: number): T | null {
  const distance = ({ run, y: middle, size = 0 }: T): number => Math.hypot(Math.max(run.from - x, 0, x - run.to), Math.max(0, Math.abs(middle - y) - size / 2));
  const nearest = least(marks.toReversed(), distance);
  return nearest !== undefined && distance(nearest) < reach ? nearest : null;
}

/** Half of a note's greatest width; as in notes.css. */
const half = 132;
/** Pixels between a mark and the note above it. */
const lift = 10;

/** The foot of a note that stands centred above its mark, and inside the drawing. */
export function footOfNote({ run, y }: Anchor, width: number): { readonly x: number; readonly y: number } {
  return { x: Math.min(Math.max(middleOf(run), half), width - half), y: y - lift };
}
