import { Match, Show, Switch, type JSX } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import { figureOf } from './features.ts';

/** An event's symbol, by its kind; 28 px wide and drawn around its middle. */
export function Mark(props: { event: Event; selected: boolean; soft: boolean }): JSX.Element {
  return (
    <svg class={`map-mark map-mark-${props.event.kind}`} classList={{ soft: props.soft }} viewBox="-14 -14 28 28" width="28" height="28" aria-hidden="true">
      <Show when={props.soft && !props.selected}>
        <circle class="map-mark-soft" r="12.5" />
      </Show>
      <Show when={props.selected}>
        <circle class="map-mark-ring" r="14" />
      </Show>
      <g class="map-mark-shape">
        <Switch>
          <Match when={props.event.kind === 'strike'}>
            <Disc figure={figureOf(props.event.killed)} />
          </Match>
          <Match when={props.event.kind === 'deployment'}>
            <path d="M-11.5 1.5h23l-2.8 6.2a1.5 1.5 0 0 1-1.4.9H-7.6a1.5 1.5 0 0 1-1.3-.8z" />
            <path d="M-6.5.3v-3.6h3.7v-3h1.9v-3.7h1.5v3.7H3v3h4.2v3.6z" />
          </Match>
          <Match when={props.event.kind === 'border'}>
            <path class="map-mark-casing" d="M4-9.5C6-4-5-3.5-4 1S3 5.5 1.5 9.5" />
            <path class="map-mark-line" d="M4-9.5C6-4-5-3.5-4 1S3 5.5 1.5 9.5" />
          </Match>
          <Match when={props.event.kind === 'diplomacy'}>
            <rect x="-7.5" y="-7.5" width="15" height="15" rx="1.5" />
          </Match>
        </Switch>
      </g>
    </svg>
  );
}

function Disc(props: { figure: string | null }): JSX.Element {
  return (
    <Show when={props.figure} fallback={<circle class="map-mark-hollow" r="8.8" />}>
      {(figure) => (
        <>
          <circle r="10.5" />
          <text y="4.2" text-anchor="middle" classList={{ long: figure().length > 2 }}>
            {figure()}
          </text>
        </>
      )}
    </Show>
  );
}
