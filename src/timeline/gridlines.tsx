import { For, type JSX } from 'solid-js';
import type { Words } from '../words/words.ts';
import type { Ground } from './layout.ts';

/** The chart's height scale: zero is the floor. */
export function Gridlines(props: { readonly ground: Ground; readonly words: Words }): JSX.Element {
  const plot = () => props.ground.frame.plot;
  return (
    <For each={props.ground.ticks}>
      {(tick, index) => (
        <g class="gridline" classList={{ 'is-zero': tick === 0, 'is-between': index() % 2 === 1 }}>
          <line x1={plot().from} x2={plot().to} y1={props.ground.figures.height(tick)} y2={props.ground.figures.height(tick)} />
          <text x={plot().from - 5} y={props.ground.figures.height(tick)} dy="0.32em" text-anchor="end">{props.words.number(tick)}</text>
        </g>
      )}
    </For>
  );
}
