import type { StageRecord } from '../../src/curate/schema.ts';
import { isoOf, type Span } from '../../src/dataset/day.ts';
import { parseEdtf } from '../../src/dataset/edtf.ts';
import type { MadeEvent } from './made-events.ts';

export interface MadeStage {
  readonly record: StageRecord;
  /** Of the event that it shows. */
  readonly name: string;
}

const count = 8;

/** A guided tour, each stage of it a rung, in even steps along the axis, over events from all of the records, the head never going back. */
export function makeStages(events: readonly MadeEvent[], axis: Span): readonly MadeStage[] {
  const length = axis.latest - axis.earliest;
  const shown = Array.from({ length: count }, (_, index) => events[Math.floor((index * events.length) / count)]);
  shown.sort((one, other) => lastDayOf(one) - lastDayOf(other));
  return shown.map((event, index) => {
    const id = event?.id ?? '';
    const at = isoOf(axis.earliest + Math.round(((index + 1) * length) / (count + 1)));
    return { record: { id: `stage-${index + 1}`, at, events: [id], rung: id }, name: event?.name ?? '' };
  });
}

const lastDayOf = (event: MadeEvent | undefined): number => parseEdtf(event?.date.edtf ?? '')?.latest ?? 0;
