import { batch, createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import type { Span } from '../dataset/day.ts';
import type { PublicRecord, RecordEntry, RecordStrike } from '../dataset/record.ts';
import type { Dataset } from '../dataset/types.ts';
import { areSameDays, axisOf, entriesShown, entryById, joinedEvents, marksOf } from '../select/record.ts';
import { withEntrySelected } from '../select/moves.ts';
import type { View } from '../select/view.ts';
import { listOf, type Fields } from './shown.ts';

/** The public record as far as it is shown. Lists keep their identity while their members are the same. */
export interface RecordShown {
  /** Null while it is off or not there yet. */
  readonly record: Accessor<PublicRecord | null>;
  /** It is on, and fetching it has failed. */
  readonly recordFailed: Accessor<boolean>;
  /** Strikes and facts at the head or in the window; empty without the record. */
  readonly entries: Accessor<readonly RecordEntry[]>;
  /** Of the strikes among them, those that are joined to no event of the documents. */
  readonly recordMarks: Accessor<readonly RecordStrike[]>;
  /** Ids of the documents' events that are also in the record; empty without it. */
  readonly joined: Accessor<ReadonlySet<string>>;
  /** Null also while the record that it is in is not there yet. */
  readonly selectedEntry: Accessor<RecordEntry | null>;
  /** The slider's days: longer while the record is on, whether or not it is there. */
  readonly axis: Accessor<Span>;
}

export interface RecordBeside {
  readonly shown: RecordShown;
  /** Moves the head to include the entry that is selected; the same view where there is none, or it is not there yet. */
  readonly reach: (view: View) => View;
  readonly retry: () => void;
}

/** The record beside the documents. `onArrival` runs when it has been fetched. */
export function createRecord(dataset: Dataset, view: Accessor<View>, { isRecordOn }: Pick<Fields, 'isRecordOn'>, load: () => Promise<PublicRecord>, onArrival: () => void): RecordBeside {
  const { loaded, failed, retry } = createRecordLoading(isRecordOn, load, onArrival);
  const record = createMemo(() => (isRecordOn() ? loaded() : null));
  const listIn = <T>(list: (from: PublicRecord, at: View) => readonly T[]) => listOf(() => {
    const from = record();
    return from === null ? [] : list(from, view());
  });
  return {
    shown: {
      record,
      recordFailed: failed,
      entries: listIn(entriesShown),
      recordMarks: listIn(marksOf),
      joined: createMemo(() => {
        const from = record();
        return from === null ? none : joinedEvents(from);
      }),
      selectedEntry: createMemo(() => selectedIn(record(), view())),
      axis: createMemo(() => axisOf(dataset, { record: isRecordOn() }), undefined, { equals: areSameDays }),
    },
    reach: (at) => {
      const entry = selectedIn(loaded(), at);
      return entry === null ? at : withEntrySelected(at, dataset, entry);
    },
    retry,
  };
}

const none: ReadonlySet<string> = new Set();

function selectedIn(record: PublicRecord | null, { selected }: View): RecordEntry | null {
  return record === null ? null : entryById(record, selected);
}

/** Where nobody has said how to fetch it. */
export function noRecord(): Promise<PublicRecord> {
  return Promise.reject(new Error('the public record cannot be fetched'));
}

interface RecordLoading {
  /** Null until it has arrived; kept from then on, whether it is wanted or not. */
  readonly loaded: Accessor<PublicRecord | null>;
  /** It is wanted and could not be had. */
  readonly failed: Accessor<boolean>;
  /** Tries again where it has failed, and else does nothing. */
  readonly retry: () => void;
}

/**
 * Fetches the record when it is first wanted, by whatever way. What arrives when it is wanted no longer, or after the root
 * is disposed, is let go. `onArrival` runs in one batch with the arrival.
 */
function createRecordLoading(isWanted: Accessor<boolean>, load: () => Promise<PublicRecord>, onArrival: () => void): RecordLoading {
  const [loaded, setLoaded] = createSignal<PublicRecord | null>(null);
  const [failed, setFailed] = createSignal(false);
  let attempt = 0;

  /** Whatever is under way is another's from here on. */
  const drop = () => {
    attempt += 1;
    setFailed(false);
    return attempt;
  };

  const arrive = (record: PublicRecord) => {
    setLoaded(record);
    onArrival();
  };

  const start = () => {
    const own = drop();
    const settle = (outcome: () => void) => {
      if (own === attempt) batch(outcome);
    };
    load().then((record) => settle(() => arrive(record)), () => settle(() => setFailed(true)));
  };

  createEffect(on(isWanted, (isOn) => {
    if (!isOn) drop();
    else if (loaded() === null) start();
  }));
  onCleanup(drop);
  return { loaded, failed, retry: () => failed() && start() };
}
