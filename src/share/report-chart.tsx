import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Words } from '../words/words.ts';
import { chartOf, chartSize, type ChartData } from './report-layout.ts';

/** The reported numbers over the days, and the events by kind below: drawn for paper, without anything to press. */
export function ReportChart(props: { data: ChartData; words: Words }): JSX.Element {
  const chart = createMemo(() => chartOf(props.data));
  const { width, height, left, right, top, plot } = chartSize;
  return (
    <figure class="report-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.words.say('share.report.chart')}>
        <For each={chart().silences}>{(silence) => <rect class="report-silence" x={silence.x} y={top} width={silence.width} height={height - top - 14} />}</For>
        <For each={chart().levels}>
          {(level) => (
            <g>
              <line class="report-line" x1={left} x2={width - right} y1={level.y} y2={level.y} />
              <text x={left - 6} y={level.y + 3} text-anchor="end">
                {props.words.number(level.value)}
              </text>
            </g>
          )}
        </For>
        <For each={chart().months}>
          {(month) => (
            <g>
              <line class="report-line" x1={month.x} x2={month.x} y1={top} y2={height - 14} />
              <text x={month.x + 3} y={height - 3}>
                {props.words.month(month.day)}
              </text>
            </g>
          )}
        </For>
        <For each={chart().lanes}>
          {(lane) => (
            <g class={`report-${lane.kind}`}>
              <text x={left - 6} y={lane.y + 3} text-anchor="end">
                {props.words.say(`timeline.lane.${lane.kind}`)}
              </text>
              <For each={lane.bars}>{(bar) => <rect class="report-bar" x={bar.x} y={lane.y - 4} width={bar.width} height={8} />}</For>
            </g>
          )}
        </For>
        <For each={chart().figures}>
          {(figure) => (
            <g class="report-figure">
              <line x1={figure.x} x2={figure.x} y1={figure.low} y2={figure.open ? figure.high - 11 : figure.high} />
              <Show when={figure.open}>
                <path d={`M${figure.x - 3} ${figure.high - 8} ${figure.x} ${figure.high - 12} ${figure.x + 3} ${figure.high - 8}`} />
              </Show>
              <circle cx={figure.x} cy={figure.low} r={3.5} />
            </g>
          )}
        </For>
        <line class="report-head" x1={chart().head} x2={chart().head} y1={top - 6} y2={top + plot + 84} />
      </svg>
      <figcaption>{props.words.say('share.report.chart')}</figcaption>
    </figure>
  );
}
