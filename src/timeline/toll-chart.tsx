import { createSelector, createUniqueId, For, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Toll } from '../dataset/types.ts';
import { usePage } from '../ui/page.tsx';
import type { TollName } from './chart-labels.ts';
import type { Label } from './labels.ts';
import { SoftBar } from './lane-marks.tsx';
import type { Layout } from './layout.ts';
import { middleOf, widthOf } from './runs.ts';
import { arrowHeight, columnOf, differenceOf, stepPaths, type Step, type TollMark } from './tolls.ts';

interface OfLayout {
  readonly layout: Layout;
}

/** How a figure looks at the head. As the head moves, it is asked anew only of the figures that it changes. */
function createStanding() {
  const { story } = usePage();
  const isCurrent = createSelector(story.tolls, (toll: Toll, current) => current.includes(toll));
  const isFuture = createSelector(story.head, (day: Day, head) => day > head);
  return {
    isFuture,
    classesOf: ({ toll, earliest }: TollMark) => ({ 'is-current': isCurrent(toll), 'is-future': !isCurrent(toll) && isFuture(earliest) }),
  };
}

/** The reported toll: a column a figure, and the span between the figures that stand at the head; behind them the public record's total. */
export function TollChart(props: OfLayout): JSX.Element {
  const { words, story } = usePage();
  const chart = () => props.layout.chart();
  const floor = (): number => chart().plan.chart.to;
  const { isFuture, classesOf } = createStanding();
  return (
    <g class="toll-chart">
      <Gridlines layout={props.layout} />
      <Show when={chart().band.length > 0}><Band layout={props.layout} /></Show>
      <For each={chart().standing}>
        {(step) => <g class="toll-step" classList={{ 'is-future': isFuture(step.since) }}><Steps of="toll" steps={[step]} floor={floor()} /></g>}
      </For>
      <Show when={props.layout.isTitled()}>
        <text class="chart-title" x={props.layout.title().left} y={props.layout.title().bottom - 3}>{words().say('timeline.chart-title')}</text>
      </Show>
      <Difference marks={chart().tolls.filter((mark) => story.tolls().includes(mark.toll))} />
      <For each={chart().tolls}>
        {(mark) => (
          <g class="toll" classList={classesOf(mark)}>
            <Column mark={mark} floor={floor()} />
          </g>
        )}
      </For>
    </g>
  );
}

/** The chart's height scale: zero is the floor. */
function Gridlines(props: OfLayout): JSX.Element {
  const { words } = usePage();
  const plot = () => props.layout.chart().plan.plot;
  return (
    <For each={props.layout.chart().height.ticks(4)}>
      {(tick, index) => {
        const y = () => props.layout.chart().height(tick);
        return (
          <g class="gridline" classList={{ 'is-zero': tick === 0, 'is-between': index() % 2 === 1 }}>
            <line x1={plot().from} x2={plot().to} y1={y()} y2={y()} />
            <text x={plot().from - 5} y={y()} dy="0.32em" text-anchor="end">{words().number(tick)}</text>
          </g>
        );
      }}
    </For>
  );
}

/** Figures that stand from one day to the next: a line at the lowest and one at the highest, nothing smoothed between. */
function Steps(props: { readonly of: 'toll' | 'record'; readonly steps: readonly Step[]; readonly floor: number }): JSX.Element {
  const paths = () => stepPaths(props.steps, props.floor, props.of === 'record');
  return (
    <>
      <path class={`${props.of}-wash`} d={paths().wash} />
      <path class={`${props.of}-between`} d={paths().between} />
      <path class={`${props.of}-tread`} d={paths().lines} />
    </>
  );
}

/** The public record's running total, from its least to its most; what lies after the head is paler. */
function Band(props: OfLayout): JSX.Element {
  const { story } = usePage();
  const chart = () => props.layout.chart();
  const headX = (): number => chart().time.middle(story.head());
  return (
    <g class="record-band">
      <BandPart layout={props.layout} from={chart().plan.plot.from} to={headX()} isFuture={false} />
      <BandPart layout={props.layout} from={headX()} to={chart().plan.plot.to} isFuture={true} />
    </g>
  );
}

function BandPart(props: OfLayout & { readonly from: number; readonly to: number; readonly isFuture: boolean }): JSX.Element {
  const id = createUniqueId();
  const rows = () => props.layout.chart().plan.chart;
  return (
    <>
      <clipPath id={id}>
        <rect x={props.from} y={rows().from - 2} width={Math.max(0, props.to - props.from)} height={widthOf(rows()) + 2} />
      </clipPath>
      <g classList={{ 'is-future': props.isFuture }} clip-path={`url(#${id})`}>
        <Steps of="record" steps={props.layout.chart().band} floor={rows().to} />
      </g>
    </>
  );
}

function Column(props: { readonly mark: TollMark; readonly floor: number }): JSX.Element {
  const run = () => columnOf(props.mark);
  const day = (): number => middleOf(props.mark.run);
  return (
    <>
      <Show when={props.mark.isSpan} fallback={<rect class="toll-column" x={run().from} y={props.mark.y} width={props.mark.width} height={props.floor - props.mark.y} />}>
        <g class="toll-column"><SoftBar run={run()} top={props.mark.y} height={props.floor - props.mark.y} fade={8} /></g>
      </Show>
      <Show when={props.mark.upper < props.mark.y}>
        <rect class="toll-range" x={run().from} y={props.mark.upper} width={props.mark.width} height={props.mark.y - props.mark.upper} />
      </Show>
      <Show when={props.mark.isSpan}>
        <line class="toll-cap" x1={run().from} x2={run().to} y1={props.mark.y} y2={props.mark.y} />
      </Show>
      <Show when={props.mark.open === 'up'}>
        <path class="toll-arrow" d={arrowPath(props.mark.x, props.mark.y)} />
      </Show>
      <Show when={Math.abs(day() - props.mark.x) > 1}>
        <line class="toll-foot" x1={props.mark.x} y1={props.floor} x2={day()} y2={props.floor + 4} />
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
          <rect x={span().across.from - 2} y={span().high} width={widthOf(span().across) + 4} height={span().low - span().high} />
          <path d={`M${span().across.to} ${span().low} h3 V${span().high} h-3`} />
        </g>
      )}
    </Show>
  );
}

/** The figures' names. They stand over the veil: a figure that stands at the head does so whatever the window. */
export function TollLabels(props: OfLayout): JSX.Element {
  const { classesOf } = createStanding();
  return (
    <g class="toll-chart">
      <For each={props.layout.labels()}>
        {(label) => (
          <g class="toll-label" classList={classesOf(label.item.mark)}>
            <TollLabel label={label} />
          </g>
        )}
      </For>
    </g>
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

/** The name of the public record's total; paler while the head stands before the day whose figure it gives. */
export function BandLabel(props: OfLayout): JSX.Element {
  const { story } = usePage();
  const isFuture = (): boolean => (props.layout.chart().band.at(-1)?.since ?? 0) > story.head();
  return (
    <Show when={props.layout.bandLabel()}>
      {(label) => (
        <text class="record-name" classList={{ 'is-future': isFuture() }} x={label().x} y={label().y} dy="0.34em" text-anchor={label().side === 'left' ? 'end' : 'start'}>
          {label().isLong ? label().item.long : label().item.short}
        </text>
      )}
    </Show>
  );
}
