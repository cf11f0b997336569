import { For, type JSX } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { besideOf, type Anchor } from './beside.ts';
import { dismissElsewhere, onEscape } from './dismiss.ts';
import type { Frame } from './frame.ts';

interface ChoiceProps {
  readonly anchor: Anchor;
  readonly events: readonly Event[];
  readonly frame: Frame;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
  /** `isDone`: by Escape or a choice, not by a press elsewhere. */
  readonly onClose: (isDone: boolean) => void;
}

/** The events that share a mark, to choose from. It closes at Escape, at a press elsewhere, and once one is chosen. */
export function Choice(props: ChoiceProps): JSX.Element {
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let box!: HTMLDivElement;
  dismissElsewhere(() => box, () => props.onClose(false));
  const choose = (event: Event) => {
    props.onClose(true);
    props.onSelect(event.id);
  };
  return (
    <div
      class="timeline-choice" role="dialog" ref={box} style={besideOf(props.anchor, props.frame)}
      aria-label={props.words.plural('timeline.choice', props.events.length)}
      onKeyDown={onEscape(() => props.onClose(true))}
    >
      <p>{props.words.plural('timeline.choice', props.events.length)}</p>
      <ul>
        <For each={props.events}>
          {(event) => (
            <li class={`kind-${event.kind}`}>
              <button type="button" onClick={() => choose(event)}>
                {props.words.title(event)} <small>{props.words.date(event.date)}</small>
              </button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
