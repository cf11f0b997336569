import { For, Show, type JSX } from 'solid-js';
import type { Event, Place } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import type { ScreenPoint } from './port.ts';
import { tooltipLines } from './tooltip-words.ts';

interface TooltipProps {
  readonly event: Event;
  readonly place: Place | null;
  readonly soft: boolean;
  /** Whether the map is on the clock of reports. */
  readonly byReport: boolean;
  /** Upper middle of the mark, and how high the mark is. */
  readonly at: ScreenPoint & { readonly height: number };
  readonly size: { readonly width: number; readonly height: number };
  readonly words: Words;
}

/** As in map-floats.css: a constant set here would become a style attribute, which the page's policy refuses. */
const width = 280;

/** Names the mark under the pointer. The card says the same and more, so that it is hidden from screen readers. */
export function Tooltip(props: TooltipProps): JSX.Element {
  const left = () => Math.max(8, Math.min(props.size.width - width - 8, props.at.x - width / 2));
  const below = () => props.at.y < 190;
  return (
    <div
      class="map-tooltip"
      classList={{ below: below() }}
      aria-hidden="true"
      style={{ left: `${left()}px`, top: `${below() ? props.at.y + props.at.height + 6 : props.at.y - 6}px` }}
    >
      <strong>{props.words.title(props.event)}</strong>
      <For each={tooltipLines(props.event, props.place, { soft: props.soft, byReport: props.byReport }, props.words)}>{(line) => <span>{line}</span>}</For>
      <Show when={props.place?.schematic === false && props.place.precision === 'area'}>
        <small>{props.words.say('map.schematic.strip')}</small>
      </Show>
      <Show when={props.place?.schematic}>
        <small>{props.words.say('map.schematic.area')}</small>
      </Show>
    </div>
  );
}
