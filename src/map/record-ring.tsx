import { Show, type JSX } from 'solid-js';

interface RingProps {
  readonly selected: boolean;
  /** Side in pixels; the ring is drawn around its middle. */
  readonly side: number;
}

/** A strike of the public record. Always of one size: rings count strikes, not the dead. */
export function RecordRing(props: RingProps): JSX.Element {
  return (
    <svg
      class="map-ring"
      classList={{ selected: props.selected }}
      viewBox={`${-props.side / 2} ${-props.side / 2} ${props.side} ${props.side}`}
      width={props.side}
      height={props.side}
      aria-hidden="true"
    >
      <Show when={props.selected}>
        <circle class="map-mark-ring" r="9.6" />
      </Show>
      <circle class="map-ring-line" r="5" />
      <circle class="map-ring-dot" r="1.5" />
    </svg>
  );
}
