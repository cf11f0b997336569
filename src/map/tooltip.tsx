import { For, Show, type JSX } from 'solid-js';
import type { ScreenPoint } from './port.ts';
import type { Tip } from './tooltip-words.ts';

interface TooltipProps {
  readonly tip: Tip;
  /** Upper middle of the mark, and how high the mark is. */
  readonly at: ScreenPoint & { readonly height: number };
  readonly size: { readonly width: number; readonly height: number };
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
      <strong>{props.tip.title}</strong>
      <For each={props.tip.lines}>{(line) => <span>{line}</span>}</For>
      <Show when={props.tip.note}>{(note) => <small>{note()}</small>}</Show>
    </div>
  );
}
