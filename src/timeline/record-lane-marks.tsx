import { For, Match, Show, Switch, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Words } from '../words/words.ts';
import type { Frame } from './frame.ts';
import type { TimelineRecord } from './props.ts';
import type { RecordLane, RecordMark } from './record-lane.ts';
import { SoftBar } from './soft-bar.tsx';

interface RecordLaneProps {
  readonly lane: RecordLane;
  readonly record: Pick<TimelineRecord, 'shownIds' | 'selected'> | null;
  readonly frame: Frame;
  readonly head: Day;
  readonly words: Words;
}

/** The public record's own lane: a ring with a dot a strike, a tick a fact. Only classes follow the head; places do not. */
export function RecordLaneMarks(props: RecordLaneProps): JSX.Element {
  const isShown = (mark: RecordMark): boolean => mark.entries.some(({ id }) => props.record?.shownIds.has(id));
  const isSelected = (mark: RecordMark): boolean => mark.entries.some(({ id }) => id === props.record?.selected);
  const line = (): number => Math.round(props.lane.box.from - 0.5) + 0.5;
  const middle = (): number => (props.lane.box.from + props.lane.box.to) / 2;
  const nameX = (): number => (props.frame.compact ? 13 : 9);
  return (
    <g class="record-lane">
      <line class="lane-line" x1={props.frame.bin.from} x2={props.frame.plot.to} y1={line()} y2={line()} />
      <g class="lane-name">
        <Ring x={nameX()} y={middle()} size={8} />
        <Show when={!props.frame.compact}>
          <text x={nameX() + 9} y={middle()} dy="0.34em">{props.words.say('record.lane')}</text>
        </Show>
      </g>
      <For each={props.lane.marks}>
        {(mark) => (
          <g
            class={`record-mark is-${mark.of}`}
            classList={{ 'is-future': !isShown(mark), 'is-running': mark.isSpan && mark.last > props.head, 'is-selected': isSelected(mark) }}
          >
            <Shape mark={mark} />
          </g>
        )}
      </For>
    </g>
  );
}

function Shape(props: { readonly mark: RecordMark }): JSX.Element {
  const middle = (): number => (props.mark.run.from + props.mark.run.to) / 2;
  const top = (): number => props.mark.y - props.mark.size / 2;
  const width = (): number => props.mark.run.to - props.mark.run.from;
  return (
    <>
      <Switch fallback={<Ring x={middle()} y={props.mark.y} size={props.mark.size} />}>
        <Match when={props.mark.isSpan}><SoftBar run={props.mark.run} top={top()} height={props.mark.size} fade={5} /></Match>
        <Match when={props.mark.of === 'fact'}><rect class="record-tick" x={middle() - 0.75} y={top()} width={1.5} height={props.mark.size} /></Match>
      </Switch>
      <rect class="lane-ring" x={props.mark.run.from - 1.5} y={top() - 1.5} width={width() + 3} height={props.mark.size + 3} rx={props.mark.size / 2 + 1.5} />
      <Show when={props.mark.count}>
        {(count) => <text class="lane-count is-beside" x={count().x} y={props.mark.y} dy="0.35em" text-anchor={count().anchor}>{props.mark.entries.length}</text>}
      </Show>
    </>
  );
}

/** Thin, with a dot: never a disc, and never hollow, which says of the documents' strikes that nobody gives a number. */
function Ring(props: { readonly x: number; readonly y: number; readonly size: number }): JSX.Element {
  return (
    <>
      <circle class="record-ring" cx={props.x} cy={props.y} r={props.size / 2 - 0.5} />
      <circle class="record-dot" cx={props.x} cy={props.y} r={props.size * 0.17} />
    </>
  );
}
