import { For, Show, type JSX } from 'solid-js';
import type { Words } from '../words/words.ts';
import type { Stand } from './features.ts';

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
  const rest = () => (props.outside.length > 2 ? props.outside.reduce((sum, { events }) => sum + events.length, 0) : 0);
  return (
    <div class="map-ways">
      <Show when={props.wandered}>
        <button type="button" onClick={() => props.onHome()}>
          {props.words.say('map.home')}
        </button>
      </Show>
      <Show when={rest() > 0}>
        <button type="button" onClick={() => props.onHome()}>
          {props.words.plural('map.outside', rest())}
        </button>
      </Show>
      <For each={named().map(({ place }) => place.id)}>
        {(id) => (
          <Show when={named().find(({ place }) => place.id === id)}>
            {(stand) => (
              <button type="button" onClick={() => props.onFly(stand())}>
                {props.words.plural('map.outside-at', stand().events.length, { place: props.words.place(id) })}
              </button>
            )}
          </Show>
        )}
      </For>
    </div>
  );
}
