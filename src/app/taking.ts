import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { handlePrintKey } from './keys.ts';
import { sharing } from './rooms.ts';
import type { Taking } from './shared.tsx';
import type { Room } from '../ui/room.ts';

export interface TakesOut {
  /** What is being taken out of the page; null where nothing. */
  readonly taking: Accessor<Taking>;
  readonly share: () => void;
  readonly print: () => void;
  readonly done: () => void;
  /** Calls off a dialogue that is still being fetched; false where none is. Once it is open it keeps its keys to itself. */
  readonly callOff: () => boolean;
}

/** Sharing and printing, which are fetched first where they are not there yet. Takes the browser's print key. */
export function createTaking(rest: Room<unknown>): TakesOut {
  const [taking, setTaking] = createSignal<Taking>(null);
  /** The report, or where that cannot be had the page itself. */
  const printWhenThere = async () => {
    await Promise.all([sharing.prefetch(), rest.prefetch()]);
    if (sharing.parts() === null || rest.parts() === null) globalThis.print();
    else setTaking('print');
  };
  onCleanup(handlePrintKey(document, () => void printWhenThere()));
  return {
    taking,
    share: () => {
      sharing.need();
      setTaking('share');
    },
    print: () => setTaking('print'),
    done: () => setTaking(null),
    callOff: () => {
      const isAwaited = taking() === 'share';
      if (isAwaited) setTaking(null);
      return isAwaited;
    },
  };
}
