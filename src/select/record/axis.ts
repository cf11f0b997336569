import type { Span } from '../../dataset/day.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { View } from '../view.ts';

/** The slider's days: the documents', and with the public record on also those up to the record's end. */
export function axisOf(dataset: Dataset, { record }: Pick<View, 'record'>): Span {
  const { axis } = dataset;
  return record ? { earliest: axis.earliest, latest: Math.max(axis.latest, dataset.record.covers.latest) } : axis;
}

export function areSameDays(a: Span, b: Span): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}
