import { Show, type JSX } from 'solid-js';
import type { Event, Place } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { isVague } from './features.ts';
import type { ScreenPoint } from './port.ts';

interface TooltipProps {
  readonly event: Event;
  readonly place: Place | null;
  readonly soft: boolean;
  /** Upper middle of the mark. */
  readonly at: ScreenPoint;
  readonly size: { readonly width: number; readonly height: number };
  readonly words: Words;
}

const width = 250;

/** Names the mark under the pointer. Its words are the button's own name too, so that it is hidden from screen readers. */
export function Tooltip(props: TooltipProps): JSX.Element {
  const left = () => Math.max(8, Math.min(props.size.width - width - 8, props.at.x - width / 2));
  const below = () => props.at.y < 110;
  const vague = () => props.place !== null && isVague(props.place);
  return (
    <div
      class="map-tooltip"
      classList={{ below: below() }}
      aria-hidden="true"
      style={{ 'max-width': `${width}px`, left: `${left()}px`, top: `${below() ? props.at.y + 40 : props.at.y - 6}px` }}
    >
      <strong>{props.words.title(props.event)}</strong>
      <span>{props.words.date(props.event.date)}</span>
      <Show when={props.soft}>
        <span>{props.words.say('map.soft')}</span>
      </Show>
      <Show when={props.place}>
        {(place) => (
          <span>
            {props.words.place(place().id)}
            <Show when={vague()}>{`, ${props.words.say('map.position-not-reported')}`}</Show>
          </span>
        )}
      </Show>
    </div>
  );
}
