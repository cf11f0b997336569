import { Show, type JSX } from 'solid-js';
import type { TourStage } from '../state/tour.ts';
import { usePage } from '../ui/page.tsx';
import { Own } from '../ui/verbatim.tsx';
import './tour.css';

/** The guided tour's stage, above the card of its event. The buttons stay where they are from stage to stage. */
export function Tour(props: { at: TourStage }): JSX.Element {
  const { reader, words } = usePage();
  const isLast = () => props.at.index === props.at.count - 1;
  return (
    <section class="tour" aria-label={words().say('panel.tour')}>
      <div class="tour-bar">
        <p class="tour-count">{words().say('panel.tour.count', { index: props.at.index + 1, count: props.at.count })}</p>
        <button type="button" class="control" aria-disabled={props.at.index === 0} aria-label={words().say('panel.tour.previous')} onClick={() => reader.tour(-1)}>
          <Chevron d="M7.5 1.5 3 6l4.5 4.5" />
        </button>
        <button type="button" class="control primary tour-next" aria-describedby="tour-said" onClick={() => reader.tour(isLast() ? 'leave' : 1)}>
          {words().say(isLast() ? 'panel.tour.end' : 'panel.tour.next')}
          <Show when={!isLast()}>
            <Chevron d="M4.5 1.5 9 6l-4.5 4.5" />
          </Show>
        </button>
        <button type="button" class="control" title={words().say('panel.tour.leave')} onClick={() => reader.tour('leave')}>
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
