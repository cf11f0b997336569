import { For, type JSX } from 'solid-js';
import type { Arranged } from './arrange.ts';
import { holds } from './boxes.ts';

/** A hairline from a berth that had to make room to the anchor it stands for. */
export function Leaders(props: { readonly berths: readonly Arranged[] }): JSX.Element {
  const away = () => props.berths.filter(({ box, anchor }) => !holds({ ...box, height: box.height + 30 }, anchor.x, anchor.y));
  return (
    <svg class="map-leaders" aria-hidden="true">
      <For each={away()}>
        {({ box, anchor }) => (
          <g>
            <line x1={anchor.x} y1={anchor.y} x2={nearest(anchor.x, box.x, box.width)} y2={nearest(anchor.y, box.y, box.height)} />
            <circle cx={anchor.x} cy={anchor.y} r="1.7" />
          </g>
        )}
      </For>
    </svg>
  );
}

function nearest(value: number, middle: number, side: number): number {
  return Math.max(middle - side / 2, Math.min(middle + side / 2, value));
}
