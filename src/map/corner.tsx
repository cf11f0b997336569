import { Show, type JSX } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { speaksOfWaters } from './look.ts';

interface CornerProps {
  readonly selected: Event | null;
  /** Whether berths are in sight that do not say it themselves. */
  readonly framed: boolean;
  readonly words: Words;
}

/** One line in the map's corner: what the limit is while a claim turns on it, otherwise what a frame means. */
export function Corner(props: CornerProps): JSX.Element {
  const limit = () => speaksOfWaters(props.selected);
  return (
    <Show when={limit() || props.framed}>
      <p class="map-note" classList={{ limit: limit() }}>
        <Show when={limit()} fallback={props.words.say('map.berth.framed')}>
          {props.words.say(props.selected?.scope === 'single' ? 'map.limit.note' : 'map.limit.note.several')} <small>{props.words.say('map.limit.gap')}</small>
        </Show>
      </p>
    </Show>
  );
}
