import { For, type JSX } from 'solid-js';
import type { Words } from '../words/words.ts';
import { besideOf } from './beside.ts';
import { countWords, itemsOf } from './choosable.ts';
import { dismissElsewhere, onEscape } from './dismiss.ts';
import type { Frame } from './frame.ts';
import type { ChoosableTarget } from './targets.ts';

interface ChoiceProps {
  readonly target: ChoosableTarget;
  readonly frame: Frame;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
  /** `isDone`: by Escape or a choice, not by a press elsewhere. */
  readonly onClose: (isDone: boolean) => void;
}

/** The events or entries that share a mark, to choose from. It closes at Escape, at a press elsewhere, and once one is chosen. */
export function Choice(props: ChoiceProps): JSX.Element {
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let box!: HTMLDivElement;
  dismissElsewhere(() => box, () => props.onClose(false));
  const choose = (id: string) => {
    props.onClose(true);
    props.onSelect(id);
  };
  return (
    <div
      class="timeline-choice" role="dialog" ref={box} style={besideOf(props.target, props.frame)}
      aria-label={countWords(props.target, props.words)}
      onKeyDown={onEscape(() => props.onClose(true))}
    >
      <p>{countWords(props.target, props.words)}</p>
      <ul>
        <For each={itemsOf(props.target, props.words)}>
          {(item) => (
            <li class={item.tone}>
              <button type="button" onClick={() => choose(item.id)}>
                {item.title} <small>{item.note}</small>
              </button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
