import type { TurnRecord } from '../../src/curate/schema.ts';
import { isoOf, type Span } from '../../src/dataset/day.ts';
import type { MadeEvent } from './made-events.ts';

export interface MadeTurn {
  readonly record: TurnRecord;
  /** Of the event that it shows. */
  readonly name: string;
}

const count = 8;

/** A guided tour in even steps along the axis, over events that come one after the other in the records. */
export function makeTurns(events: readonly MadeEvent[], axis: Span): readonly MadeTurn[] {
  const length = axis.latest - axis.earliest;
  return Array.from({ length: count }, (_, index) => {
    const event = events[Math.floor((index * events.length) / count)];
    const at = isoOf(axis.earliest + Math.round(((index + 1) * length) / (count + 1)));
    return { record: { id: `turn-${index + 1}`, at, events: [event?.id ?? ''] }, name: event?.name ?? '' };
  });
}
