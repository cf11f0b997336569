import type { RecordEntry } from '../dataset/record.ts';
import type { Article, Event, Toll } from '../dataset/types.ts';
import type { Anchor } from './beside.ts';
import type { Floor, Ground } from './layout.ts';

/** Something that a pointer can be near: marks of events and of the public record can be chosen, the others only tell what they are. */
export type Target = ChoosableTarget | OtherTarget;

export type ChoosableTarget = EventsTarget | RecordTarget;

type EventsTarget = Anchor & { readonly of: 'events'; readonly events: readonly [Event, ...Event[]] };

type RecordTarget = Anchor & { readonly of: 'record'; readonly entries: readonly [RecordEntry, ...RecordEntry[]] };

type OtherTarget = Anchor & (
  | { readonly of: 'toll'; readonly toll: Toll }
  | { readonly of: 'articles'; readonly articles: readonly Article[] }
);

export function targetsOf({ frame, tolls }: Ground, { lanes, record, datelines }: Floor): readonly Target[] {
  return [
    ...lanes.flatMap((lane) => lane.marks.map((mark): Target => ({ of: 'events', events: mark.events, run: mark.run, y: mark.y }))),
    ...(record?.marks ?? []).map((mark): Target => ({ of: 'record', entries: mark.entries, run: mark.run, y: mark.y })),
    ...tolls.map((mark): Target => ({
      of: 'toll', toll: mark.toll, y: mark.y, run: { from: mark.x - mark.width / 2, to: mark.x + mark.width / 2 },
    })),
    ...datelines.map((mark): Target => ({
      of: 'articles', articles: mark.articles, run: mark.run, y: (frame.datelines.from + frame.datelines.to) / 2,
    })),
  ];
}

/** The target where it can be chosen. */
export function choosable(target: Target | null): ChoosableTarget | null {
  return target?.of === 'events' || target?.of === 'record' ? target : null;
}
