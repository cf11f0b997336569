import { batch, type Accessor } from 'solid-js';
import type { Turn } from '../dataset/types.ts';
import type { View } from '../select/view.ts';
import type { Playback } from './playback.ts';
import type { Tour } from './tour.ts';
import type { Writer } from './writer.ts';

/** The ways in which one view gives place to another: what they end, and what they leave in the history. */
export interface Changes {
  /** The reader takes hold, and stands at a turn of the tour only where one is given. */
  readonly hold: (next: View, turn?: Turn | null) => void;
  /** Takes hold and is at rest at once. */
  readonly settle: (next: View) => void;
  /** Changes what is shown without taking hold: playing and the tour go on. */
  readonly filter: (next: View) => void;
  /** Takes hold with a history entry, and leaves the one behind as it was at that moment. */
  readonly enter: (next: View, turn?: Turn | null) => void;
  /** The like of `enter` without taking hold. */
  readonly look: (next: View) => void;
}

interface Stage {
  readonly view: Accessor<View>;
  readonly setView: (next: View) => void;
  readonly write: Writer;
  readonly playback: Pick<Playback, 'playing' | 'halt'>;
  readonly tour: Pick<Tour, 'stand'>;
}

export function createChanges({ view, setView, write, playback, tour }: Stage): Changes {
  const hold = (next: View, turn: Turn | null = null) => {
    playback.halt();
    batch(() => {
      setView(next);
      tour.stand(turn);
    });
  };
  return {
    hold,
    settle: (next) => {
      hold(next);
      write('replace');
    },
    filter: (next) => {
      setView(next);
      if (!playback.playing()) write('replace');
    },
    enter: (next, turn = null) => {
      write('replace');
      hold(next, turn);
      write('push');
    },
    look: (next) => {
      if (next === view()) return;
      write('replace');
      setView(next);
      write('push');
    },
  };
}
