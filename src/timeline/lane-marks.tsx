import { createMemo, createSelector, createUniqueId, For, Match, Show, Switch, type JSX } from 'solid-js';
import type { Kind } from '../dataset/types.ts';
import { isWithinTime } from '../select/visible.ts';
import { usePage } from '../ui/page.tsx';
import type { Run } from '../ui/scale.ts';
import type { Plan } from './chart.ts';
import type { Lane, LaneMark, RecordMark } from './lanes.ts';
import type { Layout } from './layout.ts';
import { middleOf, widthOf, type CountPlace } from './runs.ts';

interface OfLayout {
  readonly layout: Layout;
}

/** The lanes of events by kind. Only classes follow the head, and of those only what changes; places do not. */
export function LaneMarks(props: OfLayout): JSX.Element {
  const { story } = usePage();
  const plan = () => props.layout.chart().plan;
  const isWithin = createSelector(
    () => ({ head: story.head(), from: story.from() }),
    (mark: LaneMark, window) => mark.spans.some((days) => isWithinTime(days, window)),
  );
  const isRunning = createSelector(story.head, (mark: LaneMark, head) => mark.form !== 'day' && mark.last > head);
  const isSelected = (mark: LaneMark): boolean => {
    const selected = story.selected();
    return selected !== null && mark.events.includes(selected);
  };
  const isHit = (mark: LaneMark): boolean => mark.events.some((event) => story.found()?.has(event.id));
  return (
    <For each={props.layout.rows().lanes}>
      {(lane, index) => (
        <g class={`lane kind-${lane.kind}`}>
          <Show when={index() > 0}>
            <LaneLine plan={plan()} y={Math.round(lane.box.from - 1.5) + 0.5} />
          </Show>
          <LaneName lane={lane} isCompact={plan().compact} />
          <For each={lane.marks}>
            {(mark) => (
              <g class={`lane-mark is-${mark.form}`} classList={{ 'is-future': !isWithin(mark) && !isSelected(mark), 'is-running': isRunning(mark), 'is-selected': isSelected(mark), 'is-hit': isHit(mark), 'is-missed': story.found() !== null && !isHit(mark) }}>
                <Show when={mark.form !== 'day'} fallback={<Glyph kind={mark.kind} x={middleOf(mark.run)} y={mark.y} size={mark.size} width={widthOf(mark.run)} isHollow={isHollow(mark)} />}>
                  <For each={mark.bars}>{(bar) => <SoftBar run={bar} top={mark.y - mark.size / 2} height={mark.size} fade={mark.form === 'stripe' ? 16 : 5} />}</For>
                </Show>
                <Outline mark={mark} aside={1} />
                <Count mark={mark} count={mark.events.length} />
              </g>
            )}
          </For>
        </g>
      )}
    </For>
  );
}

function isHollow(mark: LaneMark): boolean {
  return mark.kind === 'strike' && mark.events.every(({ killed }) => killed.min === null && killed.max === null);
}

/** The public record's own lane: a ring with a dot a strike, a tick a fact. */
export function RecordLaneMarks(props: OfLayout): JSX.Element {
  const { words, story } = usePage();
  const plan = () => props.layout.chart().plan;
  const shown = createMemo(() => new Set(story.entries().map(({ id }) => id)));
  const isShown = (mark: RecordMark): boolean => mark.entries.some(({ id }) => shown().has(id));
  const isSelected = (mark: RecordMark): boolean => mark.entries.some((entry) => entry === story.selectedEntry());
  const nameX = (): number => (plan().compact ? 13 : 9);
  return (
    <Show when={props.layout.rows().record}>
      {(lane) => (
        <g class="record-lane">
          <LaneLine plan={plan()} y={Math.round(lane().box.from - 0.5) + 0.5} />
          <g class="lane-name">
            <Ring x={nameX()} y={middleOf(lane().box)} size={8} />
            <Show when={!plan().compact}>
              <text x={nameX() + 9} y={middleOf(lane().box)} dy="0.34em">{words().say('record.lane')}</text>
            </Show>
          </g>
          <For each={lane().marks}>
            {(mark) => (
              <g
                class={`record-mark is-${mark.of}`}
                classList={{ 'is-future': !isShown(mark), 'is-running': mark.isSpan && mark.last > story.head(), 'is-selected': isSelected(mark) }}
              >
                <Switch fallback={<Ring x={middleOf(mark.run)} y={mark.y} size={mark.size} />}>
                  <Match when={mark.isSpan}><SoftBar run={mark.run} top={mark.y - mark.size / 2} height={mark.size} fade={5} /></Match>
                  <Match when={mark.of === 'fact'}><rect class="record-tick" x={middleOf(mark.run) - 0.75} y={mark.y - mark.size / 2} width={1.5} height={mark.size} /></Match>
                </Switch>
                <Outline mark={mark} aside={1.5} />
                <Count mark={mark} count={mark.entries.length} />
              </g>
            )}
          </For>
        </g>
      )}
    </Show>
  );
}

function LaneLine(props: { readonly plan: Plan; readonly y: number }): JSX.Element {
  return <line class="lane-line" x1={props.plan.bin.from} x2={props.plan.plot.to} y1={props.y} y2={props.y} />;
}

function LaneName(props: { readonly lane: Lane; readonly isCompact: boolean }): JSX.Element {
  const { words } = usePage();
  const y = (): number => middleOf(props.lane.box);
  const x = (): number => (props.isCompact ? 13 : 9);
  return (
    <g class="lane-name">
      <Glyph kind={props.lane.kind} x={x()} y={y()} size={8} width={8} isHollow={false} />
      <Show when={!props.isCompact}>
        <text x={x() + 9} y={y()} dy="0.34em">{words().say(`timeline.lane.${props.lane.kind}`)}</text>
      </Show>
    </g>
  );
}

interface Marked {
  readonly mark: { readonly run: Run; readonly y: number; readonly size: number; readonly count: CountPlace | null };
}

/** What is drawn round a mark that is selected or found. */
function Outline(props: Marked & { readonly aside: number }): JSX.Element {
  return (
    <rect
      class="lane-ring" x={props.mark.run.from - props.aside} y={props.mark.y - props.mark.size / 2 - 1.5}
      width={widthOf(props.mark.run) + 2 * props.aside} height={props.mark.size + 3} rx={props.mark.size / 2 + props.aside}
    />
  );
}

function Count(props: Marked & { readonly count: number }): JSX.Element {
  return (
    <Show when={props.mark.count}>
      {(place) => (
        <text class="lane-count" classList={{ 'is-beside': place().anchor !== 'middle' }} x={place().x} y={props.mark.y} dy="0.35em" text-anchor={place().anchor}>
          {props.count}
        </text>
      )}
    </Show>
  );
}

/** When each article was published: a small mark under the lanes. */
export function DatelineMarks(props: OfLayout): JSX.Element {
  const top = (): number => props.layout.chart().plan.datelines.from;
  return (
    <g class="datelines">
      <For each={props.layout.rows().datelines}>
        {(mark) => (
          <Show when={mark.isSpan} fallback={<path d={`M${mark.run.from} ${top() + 1} l4 6.5 h-8 z`} />}>
            <SoftBar run={mark.run} top={top() + 4.5} height={3} fade={6} />
          </Show>
        )}
      </For>
    </g>
  );
}

interface SoftBarProps {
  readonly run: Run;
  readonly top: number;
  readonly height: number;
  /** Pixels over which each end fades; never more than two fifths of the bar. */
  readonly fade: number;
}

/** A stretch whose ends are not known to the day: it fades in and out, in the current colour. */
export function SoftBar(props: SoftBarProps): JSX.Element {
  const id = createUniqueId();
  const width = (): number => Math.max(0.1, widthOf(props.run));
  const share = (): number => Math.min(0.4, props.fade / width());
  return (
    <g class="soft-bar">
      <linearGradient id={id}>
        <stop offset="0" stop-color="currentColor" stop-opacity="0.12" />
        <stop offset={share()} stop-color="currentColor" />
        <stop offset={1 - share()} stop-color="currentColor" />
        <stop offset="1" stop-color="currentColor" stop-opacity="0.12" />
      </linearGradient>
      <rect x={props.run.from} y={props.top} width={width()} height={props.height} fill={`url(#${id})`} />
    </g>
  );
}

interface GlyphProps {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  /** Height of the shape, in pixels. */
  readonly size: number;
  /** Breadth of the square where it must hold a count; the other shapes keep their own. */
  readonly width: number;
  /** A strike of which nobody says how many it killed. */
  readonly isHollow: boolean;
}

const ship = 'M-7 0.5 H7 L5 4 H-5 Z M-4 -0.5 V-2.5 H3.5 V-0.5 Z M-1 -3 V-5 H1 V-3 Z';

/** The shape of a kind: disc, ship, bar, square. */
function Glyph(props: GlyphProps): JSX.Element {
  const half = (): number => props.size / 2;
  return (
    <Switch>
      <Match when={props.kind === 'strike'}>
        <circle class="glyph" classList={{ 'is-hollow': props.isHollow }} cx={props.x} cy={props.y} r={half() - (props.isHollow ? 0.6 : 0)} />
      </Match>
      <Match when={props.kind === 'deployment'}>
        <path class="glyph" d={ship} transform={`translate(${props.x} ${props.y}) scale(${props.size / 9})`} />
      </Match>
      <Match when={props.kind === 'border'}>
        <rect class="glyph" x={props.x - half() * 1.3} y={props.y - half() * 0.5} width={half() * 2.6} height={half()} rx="1" />
      </Match>
      <Match when={props.kind === 'diplomacy'}>
        <rect class="glyph" x={props.x - props.width / 2 + 0.75} y={props.y - half()} width={props.width - 1.5} height={props.size} rx="1" />
      </Match>
    </Switch>
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
