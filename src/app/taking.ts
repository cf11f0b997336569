import { createSignal, type Accessor } from 'solid-js';
import { Share } from './parts.ts';

export interface TakesOut {
  readonly isOpen: Accessor<boolean>;
  /** Whether sharing has its place on the page: it is wanted, or there already. */
  readonly isPlaced: Accessor<boolean>;
  readonly open: () => void;
  readonly close: () => void;
  /** Calls off a dialogue that is still being fetched; false where none is. Once it is open it keeps its keys to itself. */
  readonly callOff: () => boolean;
  /** Fetches it ahead, so that it can be had without a network. */
  readonly prepare: () => Promise<void>;
}

/** The dialogue for sharing, which is fetched first where it is not there yet. */
export function createTaking(): TakesOut {
  const [isOpen, setOpen] = createSignal(false);
  const [isHere, setHere] = createSignal(false);
  return {
    isOpen,
    isPlaced: () => isHere() || isOpen(),
    open: () => setOpen(true),
    close: () => setOpen(false),
    callOff: () => {
      const isAwaited = isOpen();
      setOpen(false);
      return isAwaited;
    },
    prepare: async () => void setHere(await Share.preload()),
  };
}
