import { Show, type JSX } from 'solid-js';
import type { Turn } from '../dataset/types.ts';
import type { TourMove } from '../ui/page.tsx';
import type { Words } from '../words/words.ts';
import './tour.css';

export interface TourStage {
  readonly turn: Turn;
  /** Counts from 0. */
  readonly index: number;
  readonly count: number;
}

/** The guided tour's turn, above the card of its event. The buttons stay where they are from turn to turn. */
export function Tour(props: { stage: TourStage; words: Words; onTour: (move: TourMove) => void }): JSX.Element {
  const isLast = () => props.stage.index === props.stage.count - 1;
  return (
    <section class="tour" aria-label={props.words.say('panel.tour')}>
      <div class="tour-bar">
        <p class="tour-count">{props.words.say('panel.tour.count', { index: props.stage.index + 1, count: props.stage.count })}</p>
        <button type="button" class="control" disabled={props.stage.index === 0} aria-label={props.words.say('panel.tour.previous')} onClick={() => props.onTour(-1)}>
          <Chevron d="M7.5 1.5 3 6l4.5 4.5" />
        </button>
        <button type="button" class="control tour-next" onClick={() => props.onTour(isLast() ? 'leave' : 1)}>
          {props.words.say(isLast() ? 'panel.tour.end' : 'panel.tour.next')}
          <Show when={!isLast()}>
            <Chevron d="M4.5 1.5 9 6l-4.5 4.5" />
          </Show>
        </button>
        <button type="button" class="control tour-leave" aria-label={props.words.say('panel.tour.leave')} title={props.words.say('panel.tour.leave')} onClick={() => props.onTour('leave')}>
          <Chevron d="m2 2 8 8M10 2l-8 8" />
        </button>
      </div>
      <div aria-live="polite" aria-atomic="true">
        <h2 class="tour-title">{props.words.turn(props.stage.turn.id).title}</h2>
        <p class="tour-text">{props.words.turn(props.stage.turn.id).text}</p>
      </div>
    </section>
  );
}

function Chevron(props: { d: string }): JSX.Element {
  return (
    <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={props.d} />
    </svg>
  );
}
