import { clampTo } from '../../dataset/day.ts';
import type { RecordEntry } from '../../dataset/record.ts';
import type { Dataset } from '../../dataset/types.ts';
import { withReached } from '../moves.ts';
import type { View } from '../view.ts';
import { arrivalOfEntry, isEntryId } from './entries.ts';

/** Off: the dates go back to the documents' own days, and an entry of the record is no longer selected. */
export function withRecord(view: View, dataset: Dataset, record: boolean): View {
  if (record === view.record) return view;
  if (record) return { ...view, record };
  const head = clampTo(dataset.axis, view.head);
  const from = view.from === null ? null : Math.min(view.from, head);
  return { ...view, record, head, from, selected: isEntryId(dataset, view.selected) ? null : view.selected };
}

/** Selects the entry, by an id that may be known before the entry is: the head cannot move to it yet. */
export function withEntryNamed(view: View, id: string): View {
  return { ...view, record: true, selected: id };
}

/** Selecting an entry moves the head on to where it has wholly arrived, never back, as with an event. */
export function withEntrySelected(view: View, dataset: Dataset, entry: RecordEntry): View {
  return withReached(withEntryNamed(view, entry.id), dataset, arrivalOfEntry(entry, view.clock));
}
