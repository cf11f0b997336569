import type { JSX } from 'solid-js';
import type { TourStage } from '../state/tour.ts';
import { usePage } from '../ui/page.tsx';
import { Own } from '../ui/verbatim.tsx';
import './tour.css';

/** Pixels that a finger goes along, and at least twice as far as up or down, to turn to another stage. */
const swipe = 48;

/** Turns by a finger that is drawn along the stage or its card, as one turns pages. `turn` is given 1 where it goes to the left. */
export function createSwipe(turn: (direction: 1 | -1) => void): Pick<JSX.HTMLAttributes<HTMLElement>, 'onPointerDown' | 'onPointerUp' | 'onPointerCancel'> {
  let from: PointerEvent | null = null;
  return {
    onPointerDown: (event) => (from = event.pointerType === 'touch' && event.isPrimary ? event : null),
    onPointerCancel: () => (from = null),
    onPointerUp: (event) => {
      const [along, down] = from?.pointerId === event.pointerId ? [event.clientX - from.clientX, event.clientY - from.clientY] : [0, 0];
      from = null;
      // Whoever marks words with the finger draws it along as well.
      const isMarking = getSelection()?.isCollapsed === false;
      if (Math.abs(along) >= swipe && Math.abs(along) > 2 * Math.abs(down) && !isMarking) turn(along < 0 ? 1 : -1);
    },
  };
}

/** The guided tour's stage, above the card of its event. The buttons stay where they are from stage to stage. */
export function Tour(props: { at: TourStage }): JSX.Element {
  const { reader, words } = usePage();
  const isLast = () => props.at.index === props.at.count - 1;
  return (
    <section class="tour" aria-label={words().say('panel.tour')}>
      <div class="tour-bar">
        <p class="tour-count">{words().say('panel.tour.count', { index: props.at.index + 1, count: props.at.count })}</p>
        <button type="button" class="control" aria-disabled={props.at.index === 0} aria-keyshortcuts="ArrowLeft" aria-label={words().say('panel.tour.previous')} onClick={() => reader.tour(-1)}>
          <Chevron d="M7.5 1.5 3 6l4.5 4.5" />
        </button>
        <button type="button" class="control primary tour-next" aria-describedby="tour-said" aria-keyshortcuts={isLast() ? undefined : 'ArrowRight'} onClick={() => reader.tour(isLast() ? 'leave' : 1)}>
          <span class="tour-word">{words().say(isLast() ? 'panel.tour.end' : 'panel.tour.next')}</span>
          <Chevron d={isLast() ? 'm1.5 6.5 3 3 6-7' : 'M4.5 1.5 9 6l-4.5 4.5'} />
        </button>
        <button type="button" class="control" title={words().say('panel.tour.leave')} aria-keyshortcuts="Escape" onClick={() => reader.tour('leave')}>
          <Chevron d="m2 2 8 8M10 2l-8 8" />
        </button>
      </div>
      <div id="tour-said" aria-live="polite" aria-atomic="true">
        <h2 class="tour-title"><Own text={words().stage(props.at.stage.id).title} /></h2>
        <p class="tour-text"><Own text={words().stage(props.at.stage.id).text} /></p>
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
