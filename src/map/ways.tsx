import { For, Show, type JSX } from 'solid-js';
import { usePage } from '../ui/page.tsx';
import { speaksOfWaters } from './look.ts';
import type { LongitudeLatitude } from './plane.ts';
import { outsideAt, outsideInAll, type Stand } from './stands.ts';

interface WaysProps {
  /** What stands outside the view. */
  readonly outside: readonly Stand[];
  readonly wandered: boolean;
  readonly onFly: (to: LongitudeLatitude) => void;
  readonly onHome: () => void;
}

/** Buttons that lead to what is outside the view, and back. More than two places are not told apart: the whole theatre shows them. */
export function Ways(props: WaysProps): JSX.Element {
  const { words } = usePage();
  const named = () => (props.outside.length <= 2 ? props.outside : []);
  return (
    <div class="map-ways">
      <Show when={props.wandered}>
        <button type="button" onClick={() => props.onHome()}>
          {words().say('map.home')}
        </button>
      </Show>
      <Show when={props.outside.length > 2}>
        <button type="button" onClick={() => props.onHome()}>
          {outsideInAll(props.outside, words())}
        </button>
      </Show>
      <For each={named().map(({ place }) => place.id)}>
        {(id) => (
          <Show when={named().find(({ place }) => place.id === id)}>
            {(stand) => (
              <button type="button" onClick={() => props.onFly(stand().place.anchor)}>
                {outsideAt(stand(), words())}
              </button>
            )}
          </Show>
        )}
      </For>
    </div>
  );
}

/**
 * One line in the map's corner: what the limit is while a claim turns on it, otherwise what a frame means.
 * @param props.framed whether berths are in sight that do not say it themselves
 */
export function Note(props: { readonly framed: boolean }): JSX.Element {
  const { words, story } = usePage();
  const limit = () => speaksOfWaters(story.selected());
  return (
    <Show when={limit() || props.framed}>
      <p class="map-note" classList={{ limit: limit() }}>
        <Show when={limit()} fallback={words().say('map.berth.framed')}>
          {words().say(story.selected()?.scope === 'single' ? 'map.limit.note' : 'map.limit.note.several')} <small>{words().say('map.limit.gap')}</small>
        </Show>
      </p>
    </Show>
  );
}
