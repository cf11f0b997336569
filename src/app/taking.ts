import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { handlePrintKey } from './keys.ts';
import { Share } from './parts.ts';
import type { Taking } from '../share/share.tsx';

export interface TakesOut {
  /** What is being taken out of the page; null where nothing. */
  readonly taking: Accessor<Taking>;
  /** Whether sharing has its place on the page: it is wanted, or there already. */
  readonly isPlaced: Accessor<boolean>;
  readonly share: () => void;
  readonly print: () => void;
  readonly done: () => void;
  /** Calls off a dialogue that is still being fetched; false where none is. Once it is open it keeps its keys to itself. */
  readonly callOff: () => boolean;
  /** Fetches it ahead: a browser that prints waits for nobody. */
  readonly prepare: () => Promise<void>;
}

/** Sharing and printing, which are fetched first where they are not there yet. Takes the browser's print key. */
export function createTaking(): TakesOut {
  const [taking, setTaking] = createSignal<Taking>(null);
  const [isHere, setHere] = createSignal(false);
  const prepare = async () => void setHere(await Share.preload());
  /** The report, or where that cannot be had the page itself. */
  const printWhenThere = async () => {
    await prepare();
    if (isHere()) setTaking('print');
    else globalThis.print();
  };
  onCleanup(handlePrintKey(document, () => void printWhenThere()));
  return {
    taking,
    isPlaced: () => isHere() || taking() !== null,
    share: () => setTaking('share'),
    print: () => setTaking('print'),
    done: () => setTaking(null),
    callOff: () => {
      const isAwaited = taking() === 'share';
      if (isAwaited) setTaking(null);
      return isAwaited;
    },
    prepare,
  };
}
