import { For, Show, type JSX } from 'solid-js';
import { utcDateOf, type Span } from '../dataset/day.ts';
import type { Words } from '../words/words.ts';
import type { Ground } from './layout.ts';
import { silenceLabel } from './silence-label.ts';

interface BackdropProps {
  readonly ground: Ground;
  readonly silences: readonly Span[];
  readonly words: Words;
}

/** What does not depend on any event: months, the bin for what came earlier, and the stretches without an article. */
export function Backdrop(props: BackdropProps): JSX.Element {
  const frame = () => props.ground.frame;
  const floor = (): number => frame().datelines.to;
  const nameOf = (day: number, hasYear: boolean): string => {
    const month = props.words.month(day);
    return hasYear ? props.words.say('timeline.month-and-year', { month, year: utcDateOf(day).getUTCFullYear() }) : month;
  };
  return (
    <g class="timeline-backdrop">
      <rect class="bin" x={frame().bin.from} y={frame().lanes.from} width={frame().bin.to - frame().bin.from} height={floor() - frame().lanes.from} />
      <text class="month" x={(frame().bin.from + frame().bin.to) / 2} y={frame().months} text-anchor="middle">
        {props.words.say('timeline.earlier')}
      </text>
      <For each={props.silences}>{(silence) => <Silence silence={silence} ground={props.ground} words={props.words} />}</For>
      <For each={props.ground.months}>
        {(month) => (
          <g>
            <line class="month-line" x1={month.x} x2={month.x} y1={frame().chart.from - 2} y2={frame().months} />
            <Show when={month.isNamed}>
              <text class="month" x={month.x + 4} y={frame().months}>{nameOf(month.day, month.hasYear)}</text>
            </Show>
          </g>
        )}
      </For>
      <FirstDay ground={props.ground} words={props.words} />
    </g>
  );
}

/** The axis's first day, where the first month's name leaves room. */
function FirstDay(props: { readonly ground: Ground; readonly words: Words }): JSX.Element {
  const axis = () => props.ground.time.axis;
  const text = (): string =>
    props.words.say('timeline.day-and-month', { day: utcDateOf(axis().earliest).getUTCDate(), month: props.words.month(axis().earliest) });
  const room = (): number => (props.ground.months[0]?.x ?? Infinity) - props.ground.time.plot.from;
  return (
    <Show when={room() >= text().length * 6}>
      <text class="month" x={props.ground.time.plot.from + 1} y={props.ground.frame.months}>{text()}</text>
    </Show>
  );
}

/** Over the lanes, whose lines break around a name that stands among them. */
export function SilenceNames(props: BackdropProps): JSX.Element {
  const text = (): string => props.words.say('timeline.silence');
  return (
    <For each={props.silences}>
      {(silence) => (
        <Show when={silenceLabel(silence, props.ground, text())}>
          {(box) => <text class="silence-name" x={(box().left + box().right) / 2} y={box().bottom - 4} text-anchor="middle">{text()}</text>}
        </Show>
      )}
    </For>
  );
}

function Silence(props: { readonly silence: Span; readonly ground: Ground; readonly words: Words }): JSX.Element {
  const frame = () => props.ground.frame;
  const run = () => props.ground.time.stretch(props.silence);
  const text = (): string => props.words.say('timeline.silence');
  return (
    <g class="silence">
      <title>{text()}</title>
      <rect x={run().from} y={frame().chart.from - 2} width={Math.max(0, run().to - run().from)} height={frame().datelines.to - frame().chart.from + 2} />
    </g>
  );
}
