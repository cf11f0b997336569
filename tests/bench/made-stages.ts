import type { StageRecord } from '../../src/curate/schema.ts';
import { isoOf, type Span } from '../../src/dataset/day.ts';
import type { MadeEvent } from './made-events.ts';

export interface MadeStage {
  readonly record: StageRecord;
  /** Of the event that it shows. */
  readonly name: string;
}

const count = 8;

/** A guided tour, each stage of it a rung, in even steps along the axis, over events that come one after the other in the records. */
export function makeStages(events: readonly MadeEvent[], axis: Span): readonly MadeStage[] {
  const length = axis.latest - axis.earliest;
  return Array.from({ length: count }, (_, index) => {
    const event = events[Math.floor((index * events.length) / count)];
    const id = event?.id ?? '';
    const at = isoOf(axis.earliest + Math.round(((index + 1) * length) / (count + 1)));
    return { record: { id: `stage-${index + 1}`, at, events: [id], rung: id }, name: event?.name ?? '' };
  });
}
