import { createMemo, createSignal, type Accessor } from 'solid-js';
import type { Stage } from '../dataset/types.ts';

/** Where the guided tour stands; `index` counts from 0. */
export interface TourStage {
  readonly stage: Stage;
  readonly index: number;
  readonly count: number;
}

export interface Tour {
  /** Null where no tour is being taken. */
  readonly stage: Accessor<TourStage | null>;
  /** The stage of the id, or the first; null where there is none such. */
  readonly stageOf: (id: string | undefined) => Stage | null;
  /** The stage beside the current one; null at the ends and without a tour. */
  readonly beside: (direction: -1 | 1) => Stage | null;
  /** Sets where the tour stands; null leaves it. */
  readonly stand: (stage: Stage | null) => void;
}

/** Knows the way through the stages; what each shows is for the story to say. */
export function createTour(stages: readonly Stage[]): Tour {
  const [current, setCurrent] = createSignal<Stage | null>(null);
  const stage = createMemo(() => standingAt(stages, current()));
  return {
    stage,
    stageOf: (id) => (id === undefined ? stages[0] : stages.find((each) => each.id === id)) ?? null,
    beside: (direction) => {
      const at = stage();
      return at === null ? null : (stages[at.index + direction] ?? null);
    },
    stand: (next) => setCurrent(next),
  };
}

function standingAt(stages: readonly Stage[], stage: Stage | null): TourStage | null {
  return stage === null ? null : { stage, index: stages.indexOf(stage), count: stages.length };
}
