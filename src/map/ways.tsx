import { For, Show, type JSX } from 'solid-js';
import type { Words } from '../words/words.ts';
import type { Stand } from './features.ts';
import { outsideAt, outsideInAll } from './outside-words.ts';

interface WaysProps {
  /** What stands outside the view. */
  readonly outside: readonly Stand[];
  readonly wandered: boolean;
  readonly words: Words;
  readonly onFly: (stand: Stand) => void;
  readonly onHome: () => void;
}

/** Buttons that lead to what is outside the view, and back. More than two places are not told apart: the whole theatre shows them. */
export function Ways(props: WaysProps): JSX.Element {
  const named = () => (props.outside.length <= 2 ? props.outside : []);
  const many = () => props.outside.length > 2;
  return (
    <div class="map-ways">
      <Show when={props.wandered}>
        <button type="button" onClick={() => props.onHome()}>
          {props.words.say('map.home')}
        </button>
      </Show>
      <Show when={many()}>
        <button type="button" onClick={() => props.onHome()}>
          {outsideInAll(props.outside, props.words)}
        </button>
      </Show>
      <For each={named().map(({ place }) => place.id)}>
        {(id) => (
          <Show when={named().find(({ place }) => place.id === id)}>
            {(stand) => (
              <button type="button" onClick={() => props.onFly(stand())}>
                {outsideAt(stand(), props.words)}
              </button>
            )}
          </Show>
        )}
      </For>
    </div>
  );
}
