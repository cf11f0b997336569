import { createSelector, For, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Toll } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { Gridlines } from './gridlines.tsx';
import type { Label } from './labels.ts';
import type { Ground } from './layout.ts';
import { SoftBar } from './soft-bar.tsx';
import type { Standing } from './standing.ts';
import { arrowHeight, chartTitleBox, type TollName } from './toll-labels.ts';
import { differenceOf, type TollMark } from './tolls.ts';

interface Standpoint {
  readonly current: readonly Toll[];
  readonly head: Day;
}

interface TollChartProps extends Standpoint {
  readonly ground: Ground;
  /** Whether the chart's own title stands free of the figures' names. */
  readonly isTitled: boolean;
  /** What stands behind the figures. */
  readonly behind: JSX.Element;
  readonly words: Words;
}

/** How a figure looks at the head. As the head moves, it is asked anew only of the figures that it changes. */
function createStanding(at: Standpoint) {
  const isCurrent = createSelector(() => at.current, (toll: Toll, current) => current.includes(toll));
  const isFuture = createSelector(() => at.head, (day: Day, head) => day > head);
  return {
    isFuture,
    classesOf: ({ toll, earliest }: TollMark) => ({ 'is-current': isCurrent(toll), 'is-future': !isCurrent(toll) && isFuture(earliest) }),
  };
}

/** The reported toll: a column a figure, and the span between the figures that stand at the head. */
export function TollChart(props: TollChartProps): JSX.Element {
  const title = () => chartTitleBox(props.ground.frame, props.words);
  const { isFuture, classesOf } = createStanding(props);
  return (
    <g class="toll-chart">
      <Gridlines ground={props.ground} words={props.words} />
      {props.behind}
      <For each={props.ground.standing}>{(step) => <Step step={step} floor={props.ground.frame.chart.to} isFuture={isFuture(step.since)} />}</For>
      <Show when={props.isTitled}><text class="chart-title" x={title().left} y={title().bottom - 3}>{props.words.say('timeline.chart-title')}</text></Show>
      <Difference marks={props.ground.tolls.filter((mark) => props.current.includes(mark.toll))} />
      <For each={props.ground.tolls}>
        {(mark) => (
          <g class="toll" classList={classesOf(mark)}>
            <Column mark={mark} ground={props.ground} />
          </g>
        )}
      </For>
    </g>
  );
}

/** The figures' names. They stand over the veil: a figure that stands at the head does so whatever the window. */
export function TollLabels(props: Standpoint & { readonly labels: readonly Label<TollName>[] }): JSX.Element {
  const { classesOf } = createStanding(props);
  return (
    <g class="toll-chart">
      <For each={props.labels}>
        {(label) => (
          <g class="toll-label" classList={classesOf(label.item.mark)}>
            <TollLabel label={label} />
          </g>
        )}
      </For>
    </g>
  );
}

/** The figures that stand from one report to the next: a tread at the lowest and one at the highest, nothing smoothed between. */
function Step(props: { readonly step: Standing; readonly floor: number; readonly isFuture: boolean }): JSX.Element {
  const run = () => props.step.run;
  const width = (): number => Math.max(0, run().to - run().from);
  return (
    <g class="toll-step" classList={{ 'is-future': props.isFuture }}>
      <rect class="toll-wash" x={run().from} y={props.step.low} width={width()} height={props.floor - props.step.low} />
      <rect class="toll-between" x={run().from} y={props.step.high} width={width()} height={props.step.low - props.step.high} />
      <path class="toll-tread" d={`M${run().from} ${props.step.low} H${run().to} M${run().from} ${props.step.high} H${run().to}`} />
    </g>
  );
}

function Column(props: { readonly mark: TollMark; readonly ground: Ground }): JSX.Element {
  const floor = (): number => props.ground.frame.chart.to;
  const left = (): number => props.mark.x - props.mark.width / 2;
  const day = (): number => (props.mark.run.from + props.mark.run.to) / 2;
  const run = () => ({ from: left(), to: left() + props.mark.width });
  return (
    <>
      <Show when={props.mark.isSpan} fallback={<rect class="toll-column" x={left()} y={props.mark.y} width={props.mark.width} height={floor() - props.mark.y} />}>
        <g class="toll-column"><SoftBar run={run()} top={props.mark.y} height={floor() - props.mark.y} fade={8} /></g>
      </Show>
      <Show when={props.mark.upper < props.mark.y}>
        <rect class="toll-range" x={left()} y={props.mark.upper} width={props.mark.width} height={props.mark.y - props.mark.upper} />
      </Show>
      <Show when={props.mark.isSpan}>
        <line class="toll-cap" x1={left()} x2={left() + props.mark.width} y1={props.mark.y} y2={props.mark.y} />
      </Show>
      <Show when={props.mark.open === 'up'}>
        <path class="toll-arrow" d={arrowPath(props.mark.x, props.mark.y)} />
      </Show>
      <Show when={Math.abs(day() - props.mark.x) > 1}>
        <line class="toll-foot" x1={props.mark.x} y1={floor()} x2={day()} y2={floor() + 4} />
      </Show>
    </>
  );
}

function arrowPath(x: number, y: number): string {
  const tip = y - arrowHeight;
  return `M${x} ${y} V${tip} M${x - 3} ${tip + 3.2} L${x} ${tip} L${x + 3} ${tip + 3.2}`;
}

function Difference(props: { readonly marks: readonly TollMark[] }): JSX.Element {
  return (
    <Show when={differenceOf(props.marks)}>
      {(span) => (
        <g class="toll-difference">
          <rect x={span().across.from - 2} y={span().high} width={span().across.to - span().across.from + 4} height={span().low - span().high} />
          <path d={`M${span().across.to} ${span().low} h3 V${span().high} h-3`} />
        </g>
      )}
    </Show>
  );
}

function TollLabel(props: { readonly label: Label<TollName> }): JSX.Element {
  const name = () => props.label.item;
  const isLeft = (): boolean => props.label.side === 'left';
  const edge = (): number => name().mark.x + (isLeft() ? -1 : 1) * (name().mark.width / 2 + 1);
  const figure = () => <tspan class="toll-figure">{name().figure}</tspan>;
  const source = () => <Show when={props.label.isLong}><tspan class="toll-source">{name().source}</tspan></Show>;
  return (
    <>
      <Show when={props.label.isLed}>
        <line class="toll-leader" x1={props.label.x + (isLeft() ? 2 : -2)} y1={props.label.y} x2={edge()} y2={name().mark.y} />
      </Show>
      <text x={props.label.x} y={props.label.y} dy="0.34em" text-anchor={isLeft() ? 'end' : 'start'}>
        {isLeft() ? [source(), ' ', figure()] : [figure(), ' ', source()]}
      </text>
    </>
  );
}
