import { createUniqueId, For, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Label } from './labels.ts';
import type { Ground } from './layout.ts';
import type { BandStep } from './record-band.ts';
import type { BandName } from './record-label.ts';

/** The public record's running total, behind the figures of the documents: from its least to its most; what lies after the head is paler. */
export function RecordBand(props: { readonly ground: Ground; readonly head: Day }): JSX.Element {
  const frame = () => props.ground.frame;
  const headX = (): number => props.ground.time.x(props.head);
  return (
    <Show when={props.ground.band.length > 0}>
      <g class="record-band">
        <Part ground={props.ground} from={frame().plot.from} to={headX()} isFuture={false} />
        <Part ground={props.ground} from={headX()} to={frame().plot.to} isFuture={true} />
      </g>
    </Show>
  );
}

function Part(props: { readonly ground: Ground; readonly from: number; readonly to: number; readonly isFuture: boolean }): JSX.Element {
  const id = createUniqueId();
  const chart = () => props.ground.frame.chart;
  return (
    <>
      <clipPath id={id}>
        <rect x={props.from} y={chart().from - 2} width={Math.max(0, props.to - props.from)} height={chart().to - chart().from + 2} />
      </clipPath>
      <g classList={{ 'is-future': props.isFuture }} clip-path={`url(#${id})`}>
        <For each={props.ground.band}>{(step) => <Step step={step} floor={chart().to} />}</For>
      </g>
    </>
  );
}

function Step(props: { readonly step: BandStep; readonly floor: number }): JSX.Element {
  const run = () => props.step.run;
  const width = (): number => Math.max(0, run().to - run().from);
  const line = (from: number, y: number): string => `M${run().from} ${from} V${y} H${run().to}`;
  return (
    <>
      <rect class="record-wash" x={run().from} y={props.step.low} width={width()} height={props.floor - props.step.low} />
      <rect class="record-between" x={run().from} y={props.step.high} width={width()} height={props.step.low - props.step.high} />
      <path class="record-tread" d={`${line(props.step.before.low, props.step.low)} ${line(props.step.before.high, props.step.high)}`} />
    </>
  );
}

/** The band's name. `isFuture`: the head stands before the day whose figure it gives. */
export function RecordBandLabel(props: { readonly label: Label<BandName>; readonly isFuture: boolean }): JSX.Element {
  return (
    <text
      class="record-name" classList={{ 'is-future': props.isFuture }} x={props.label.x} y={props.label.y} dy="0.34em"
      text-anchor={props.label.side === 'left' ? 'end' : 'start'}
    >
      {props.label.isLong ? props.label.item.long : props.label.item.short}
    </text>
  );
}
