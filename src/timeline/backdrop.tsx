import { For, Show, type JSX } from 'solid-js';
import { utcDateOf, type Span } from '../dataset/day.ts';
import { usePage } from '../ui/page.tsx';
import type { Layout } from './layout.ts';
import { middleOf, widthOf } from './runs.ts';

interface OfLayout {
  readonly layout: Layout;
}

/** What does not depend on any event: months, the bin for what came earlier, and the stretches without an article. */
export function Backdrop(props: OfLayout): JSX.Element {
  const { words } = usePage();
  const chart = () => props.layout.chart();
  const plan = () => chart().plan;
  const nameOf = (day: number, hasYear: boolean): string => {
    const month = words().month(day);
    return hasYear ? words().say('timeline.month-and-year', { month, year: utcDateOf(day).getUTCFullYear() }) : month;
  };
  return (
    <g class="timeline-backdrop">
      <rect class="bin" x={plan().bin.from} y={plan().lanes.from} width={widthOf(plan().bin)} height={plan().datelines.to - plan().lanes.from} />
      <text class="month" x={middleOf(plan().bin)} y={plan().months} text-anchor="middle">
        {words().say('timeline.earlier')}
      </text>
      <For each={props.layout.silences()}>{(silence) => <Silence silence={silence} layout={props.layout} />}</For>
      <For each={chart().months}>
        {(month) => (
          <g>
            <line class="month-line" x1={month.x} x2={month.x} y1={plan().chart.from - 2} y2={plan().months} />
            <Show when={month.isNamed}>
              <text class="month" x={month.x + 4} y={plan().months}>{nameOf(month.day, month.hasYear)}</text>
            </Show>
          </g>
        )}
      </For>
      <FirstDay layout={props.layout} />
    </g>
  );
}

function Silence(props: OfLayout & { readonly silence: Span }): JSX.Element {
  const { words } = usePage();
  const plan = () => props.layout.chart().plan;
  const run = () => props.layout.chart().time.stretch(props.silence);
  return (
    <g class="silence">
      <title>{words().say('timeline.silence')}</title>
      <rect x={run().from} y={plan().chart.from - 2} width={widthOf(run())} height={plan().datelines.to - plan().chart.from + 2} />
    </g>
  );
}

/** The axis's first day, where the first month's name leaves room. */
function FirstDay(props: OfLayout): JSX.Element {
  const { words } = usePage();
  const chart = () => props.layout.chart();
  const text = (): string => {
    const { earliest } = chart().time.axis;
    return words().say('timeline.day-and-month', { day: utcDateOf(earliest).getUTCDate(), month: words().month(earliest) });
  };
  const room = (): number => (chart().months[0]?.x ?? Infinity) - chart().plan.plot.from;
  return (
    <Show when={room() >= text().length * 6}>
      <text class="month" x={chart().plan.plot.from + 1} y={chart().plan.months}>{text()}</text>
    </Show>
  );
}

/** Over the lanes, whose lines break around a name that stands among them. */
export function SilenceNames(props: OfLayout): JSX.Element {
  const { words } = usePage();
  return (
    <For each={props.layout.silenceNames()}>
      {(box) => <text class="silence-name" x={(box.left + box.right) / 2} y={box.bottom - 4} text-anchor="middle">{words().say('timeline.silence')}</text>}
    </For>
  );
}

/** What lies outside the window recedes. */
export function Veil(props: OfLayout): JSX.Element {
  const { story } = usePage();
  const plan = () => props.layout.chart().plan;
  const rect = (from: number, to: number) => (
    <rect x={from} y={plan().turns.to} width={Math.max(0, to - from)} height={plan().datelines.to - plan().turns.to} />
  );
  return (
    <Show when={story.from()}>
      {(from) => {
        const inside = () => props.layout.chart().time.stretch({ earliest: from(), latest: story.head() });
        return (
          <g class="timeline-veil">
            {rect(plan().bin.from, inside().from)}
            {rect(inside().to, plan().width)}
          </g>
        );
      }}
    </Show>
  );
}
