import { createMemo, createSignal, type Accessor } from 'solid-js';
import type { Turn } from '../dataset/types.ts';

/** Where the guided tour stands; `index` counts from 0. */
export interface TourStage {
  readonly turn: Turn;
  readonly index: number;
  readonly count: number;
}

export interface Tour {
  /** Null where no tour is being taken. */
  readonly stage: Accessor<TourStage | null>;
  /** The turn of the id, or the first; null where there is none such. */
  readonly turnOf: (id: string | undefined) => Turn | null;
  /** The turn beside the current one; null at the ends and without a tour. */
  readonly beside: (direction: -1 | 1) => Turn | null;
  /** Sets where the tour stands; null leaves it. */
  readonly stand: (turn: Turn | null) => void;
}

/** Knows the way through the turns; what each shows is for the story to say. */
export function createTour(turns: readonly Turn[]): Tour {
  const [current, setCurrent] = createSignal<Turn | null>(null);
  const stage = createMemo(() => stageOf(turns, current()));
  return {
    stage,
    turnOf: (id) => (id === undefined ? turns[0] : turns.find((turn) => turn.id === id)) ?? null,
    beside: (direction) => {
      const at = stage();
      return at === null ? null : (turns[at.index + direction] ?? null);
    },
    stand: (turn) => setCurrent(turn),
  };
}

function stageOf(turns: readonly Turn[], turn: Turn | null): TourStage | null {
  return turn === null ? null : { turn, index: turns.indexOf(turn), count: turns.length };
}
