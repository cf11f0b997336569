import { batch, createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import type { PublicRecord } from '../dataset/record.ts';

export interface RecordLoading {
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
export function createRecordLoading(isWanted: Accessor<boolean>, load: () => Promise<PublicRecord>, onArrival: () => void): RecordLoading {
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
