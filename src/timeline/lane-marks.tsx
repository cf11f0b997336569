import { createSelector, For, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Event } from '../dataset/types.ts';
import { isWithinTime } from '../select/visible.ts';
import type { Words } from '../words/words.ts';
import type { Frame } from './frame.ts';
import { Glyph } from './glyph.tsx';
import type { Lane, LaneMark } from './lanes.ts';
import { SoftBar } from './soft-bar.tsx';

interface LaneMarksProps {
  readonly lanes: readonly Lane[];
  readonly frame: Frame;
  readonly head: Day;
  /** First day of the window; null where everything up to the head is shown. */
  readonly from: Day | null;
  readonly selected: Event | null;
  /** Ids of the events that a search found; null where nothing is searched for. */
  readonly hits: ReadonlySet<string> | null;
  readonly words: Words;
}

/** The lanes of events by kind. Only classes follow the head, and of those only what changes; places do not. */
export function LaneMarks(props: LaneMarksProps): JSX.Element {
  const isWithin = createSelector(
    () => ({ head: props.head, from: props.from }),
    (mark: LaneMark, window) => mark.spans.some((days) => isWithinTime(days, window)),
  );
  const isRunning = createSelector(() => props.head, (mark: LaneMark, head) => mark.form !== 'day' && mark.last > head);
  const isSelected = (mark: LaneMark): boolean => props.selected !== null && mark.events.includes(props.selected);
  const isHit = (mark: LaneMark): boolean => mark.events.some((event) => props.hits?.has(event.id));
  return (
    <For each={props.lanes}>
      {(lane, index) => (
        <g class={`lane kind-${lane.kind}`}>
          <Show when={index() > 0}>
            <line class="lane-line" x1={props.frame.bin.from} x2={props.frame.plot.to} y1={Math.round(lane.box.from - 1.5) + 0.5} y2={Math.round(lane.box.from - 1.5) + 0.5} />
          </Show>
          <LaneName lane={lane} frame={props.frame} words={props.words} />
          <For each={lane.marks}>
            {(mark) => (
              <g class={`lane-mark is-${mark.form}`} classList={{ 'is-future': !isWithin(mark) && !isSelected(mark), 'is-running': isRunning(mark), 'is-selected': isSelected(mark), 'is-hit': isHit(mark), 'is-missed': props.hits !== null && !isHit(mark) }}>
                <Shape mark={mark} />
              </g>
            )}
          </For>
        </g>
      )}
    </For>
  );
}

function LaneName(props: { readonly lane: Lane; readonly frame: Frame; readonly words: Words }): JSX.Element {
  const y = (): number => (props.lane.box.from + props.lane.box.to) / 2;
  const x = (): number => (props.frame.compact ? 13 : 9);
  return (
    <g class="lane-name">
      <Glyph kind={props.lane.kind} x={x()} y={y()} size={8} width={8} isHollow={false} />
      <Show when={!props.frame.compact}>
        <text x={x() + 9} y={y()} dy="0.34em">{props.words.say(`timeline.lane.${props.lane.kind}`)}</text>
      </Show>
    </g>
  );
}

function Shape(props: { readonly mark: LaneMark }): JSX.Element {
  const middle = (): number => (props.mark.run.from + props.mark.run.to) / 2;
  const isHollow = (): boolean => props.mark.kind === 'strike' && props.mark.events.every(({ killed }) => killed.min === null && killed.max === null);
  return (
    <>
      <Show
        when={props.mark.form !== 'day'}
        fallback={<Glyph kind={props.mark.kind} x={middle()} y={props.mark.y} size={props.mark.size} width={props.mark.run.to - props.mark.run.from} isHollow={isHollow()} />}
      >
        <SoftBar run={props.mark.run} top={props.mark.y - props.mark.size / 2} height={props.mark.size} fade={props.mark.form === 'stripe' ? 16 : 5} />
      </Show>
      <rect
        class="lane-ring" x={props.mark.run.from - 1} y={props.mark.y - props.mark.size / 2 - 1.5}
        width={props.mark.run.to - props.mark.run.from + 2} height={props.mark.size + 3} rx={props.mark.size / 2 + 1}
      />
      <Show when={props.mark.count}>
        {(count) => (
          <text class="lane-count" classList={{ 'is-beside': count().anchor !== 'middle' }} x={count().x} y={props.mark.y} dy="0.35em" text-anchor={count().anchor}>
            {props.mark.events.length}
          </text>
        )}
      </Show>
    </>
  );
}
