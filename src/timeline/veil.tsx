import type { JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Ground } from './layout.ts';

/** What lies outside the window recedes. */
export function Veil(props: { readonly ground: Ground; readonly from: Day; readonly head: Day }): JSX.Element {
  const frame = () => props.ground.frame;
  const inside = () => props.ground.time.stretch({ earliest: props.from, latest: props.head });
  const rect = (from: number, to: number) => (
    <rect x={from} y={frame().turns.to} width={Math.max(0, to - from)} height={frame().datelines.to - frame().turns.to} />
  );
  return (
    <g class="timeline-veil">
      {rect(frame().bin.from, inside().from)}
      {rect(inside().to, frame().width)}
    </g>
  );
}
