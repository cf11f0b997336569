import { createMemo, createUniqueId, For, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import { isGivenDay } from '../dataset/edtf.ts';
import { certainDay, dayOfEvent } from '../select/visible.ts';
import { usePage } from '../ui/page.tsx';
import { labelWords } from './killed.ts';
import { layDayName, monthIn, widthOfName, type DayName, type Layout } from './layout.ts';
import type { Rung } from './rungs.ts';
import { beside, middleOf, type Run } from './scale.ts';
import { looksOf, type Look, type Square } from './squares.ts';
import { gripSize, placeGrips } from './window.ts';

interface DrawingProps {
  readonly layout: Layout;
  /** What lies in the window, or up to the head, in pixels: all else is a pale silhouette. */
  readonly told: Run;
}

/**
 * The instrument without its handles: the same on the page, on paper and in the saved picture. The head moves no mark; it only
 * uncovers them: what is told lies over the silhouettes as a sheet of its own, of which more or less is seen, so that a step of
 * the head draws nothing anew.
 */
export function Drawing(props: DrawingProps): JSX.Element {
  const { words, story } = usePage();
  const plan = () => props.layout.plan();
  // Once for both sheets.
  const looks = createMemo(() => looksOf(props.layout.squares().squares));
  const picked = createPicked();
  /** Of a name in the grips' row: where it stands clear of them. */
  const clear = (run: Run): Run => {
    const { from, to } = props.told;
    const { start, head } = placeGrips(from > 0 ? from : null, to, plan().width, gripSize);
    const grips = (from > 0 ? [start, head] : [head]).map((middle) => ({ from: middle - gripSize / 2 - 4, to: middle + gripSize / 2 + 4 }));
    return beside(run, grips, { from: 0, to: plan().width });
  };
  const dayName = createMemo(() => {
    const at = picked();
    if (at === null) return null;
    const date = words().shortDay(at.day);
    return layDayName(at.isOneDay ? date : words().say('date.by', { date }), props.layout.time().middle(at.day), props.layout.months(), plan());
  });
  const label = () => [words().say(story.embed() === 'instrument' ? 'timeline.chart-alone' : 'timeline.chart'), ...(story.record() ? [words().say('record.chart')] : [])].join(' ');
  const sheet = () => ({ width: plan().width, height: plan().height, viewBox: `0 0 ${plan().width} ${plan().height}` });
  return (
    <div class="instrument-drawing" style={{ height: `${plan().height}px` }}>
      <svg {...sheet()} role="img" aria-label={label()}>
        {/* Its name says what it shows: its words are not read besides. */}
        <g aria-hidden="true"><Ground layout={props.layout} covered={dayName()?.covered} /></g>
        <g class="is-future" aria-hidden="true"><Marks layout={props.layout} looks={looks()} /></g>
      </svg>
      <div class="told-sheet" style={{ left: `${props.told.from}px`, width: `${Math.max(0, props.told.to - props.told.from)}px`, height: `${plan().height}px` }}>
        <svg {...sheet()} class="is-told" aria-hidden="true" style={{ left: `${-props.told.from}px` }}><Marks layout={props.layout} looks={looks()} /></svg>
      </div>
      <svg {...sheet()} class="over-sheet" aria-hidden="true">
        <Picked layout={props.layout} picked={picked()} name={dayName()} clear={clear} />
        <Names layout={props.layout} clear={clear} />
        <Strip layout={props.layout} />
      </svg>
    </div>
  );
}

interface OfLayout {
  readonly layout: Layout;
}

interface Clearing {
  readonly clear: (run: Run) => Run;
}

/** What depends on no event: the stretches without an article, the figures' lines, the axis with its days and months. */
function Ground(props: OfLayout & { readonly covered: DayName['covered'] | undefined }): JSX.Element {
  const { words } = usePage();
  const plan = () => props.layout.plan();
  return (
    <g class="instrument-ground">
      <For each={props.layout.gaps()}>{(gap) => <path class="gap" d={gap.outline} />}</For>
      <For each={props.layout.killed()?.ticks ?? []}>
        {(tick) => (
          <g class="gridline">
            <line x1={plan().plot.from} x2={plan().plot.to} y1={tick.y} y2={tick.y} />
            <text x={plan().tray.from - 4} y={tick.y} dy="0.34em" text-anchor="end">{words().number(tick.value)}</text>
          </g>
        )}
      </For>
      <For each={props.layout.gaps()}>
        {(gap) => (
          <For each={gap.lines.toReversed()}>
            {(line, index) => <text class="silence-name" x={gap.x} y={gap.y - index() * 13 * plan().text} text-anchor="middle">{line}</text>}
          </For>
        )}
      </For>
      <line class="axis" x1={plan().tray.from} x2={plan().plot.to} y1={plan().axis} y2={plan().axis} />
      <line class="axis-break" x1={plan().tray.to} x2={plan().plot.from} y1={plan().axis} y2={plan().axis} />
      <Show when={plan().form === 'roomy'}>
        <text class="numeral" x={plan().tray.to} y={plan().numerals ?? 0} text-anchor="end">{words().say('timeline.earlier')}</text>
      </Show>
      <For each={props.layout.numerals()}>
        {(numeral) => <text class="numeral" x={numeral.x} y={plan().numerals ?? 0} text-anchor="middle">{numeral.text}</text>}
      </For>
      <For each={props.layout.months()}>
        {(month, index) => (
          <g class="month">
            <line x1={month.x} x2={month.x} y1={plan().axis} y2={plan().months} />
            <text x={month.x + monthIn} y={plan().months}>{props.covered?.has(index()) ? '' : month.name}</text>
          </g>
        )}
      </For>
    </g>
  );
}

/** Everything that the head uncovers. */
function Marks(props: OfLayout & { readonly looks: readonly Look[] }): JSX.Element {
  const { story } = usePage();
  const killed = () => props.layout.killed();
  return (
    <>
      <Show when={killed()}>
        {(storey) => (
          <g class="storey-killed">
            <path class="record-band" d={storey().record.band} />
            <path class="record-line" d={storey().record.line} />
            <path class="toll-step" d={storey().step} />
            <Show when={storey().after}>
              {(after) => <line class="toll-after" x1={after().from} x2={props.layout.plan().plot.to} y1={after().y} y2={after().y} />}
            </Show>
            <For each={storey().dots}>
              {(dot) => (
                <g class="toll-dot">
                  <Show when={dot.softFrom !== null}><Soft from={dot.softFrom ?? dot.x} to={dot.x} y={dot.y} /></Show>
                  <Show when={dot.top < dot.y}><line class="toll-range" x1={dot.x} x2={dot.x} y1={dot.y} y2={dot.top} /></Show>
                  <Show when={dot.isOpen}><path class="toll-arrow" d={`M${dot.x} ${dot.y}v-11m-3 3.4l3-3.4l3 3.4`} /></Show>
                  <circle cx={dot.x} cy={dot.y} r="4" />
                </g>
              )}
            </For>
          </g>
        )}
      </Show>
      <For each={props.layout.rungs()}>{(rung) => <RungLine rung={rung} />}</For>
      <g class="squares" classList={{ 'is-searched': story.found() !== null }}>
        <SquaresByLook looks={props.looks} />
      </g>
    </>
  );
}

function SquaresByLook(props: { readonly looks: readonly Look[] }): JSX.Element {
  return (
    <For each={props.looks}>
      {({ kind, isFilled, path }) => <path class={`square ${kind === null ? 'of-record' : `kind-${kind}`}`} classList={{ 'is-hollow': !isFilled }} d={path} />}
    </For>
  );
}

function RungLine(props: { readonly rung: Rung }): JSX.Element {
  const { story } = usePage();
  const y = () => props.rung.y;
  return (
    <g class={`rung kind-${props.rung.kind}`} classList={{ 'is-current': story.tour()?.stage === props.rung.stage }}>
      <Show when={props.rung.softFrom !== null}><Soft from={props.rung.softFrom ?? props.rung.x} to={props.rung.x} y={y()} /></Show>
      <For each={props.rung.told}>{(part) => <line class="rung-line" x1={part.from} x2={part.to} y1={y()} y2={y()} />}</For>
      <For each={props.rung.silent}>{(part) => <line class="rung-silent" x1={part.from + 4} x2={part.to} y1={y()} y2={y()} />}</For>
      <circle classList={{ 'is-hollow': !props.rung.isGiven }} cx={props.rung.x} cy={y()} r="4" />
    </g>
  );
}

/** The days on which something may have been: it comes in softly, up to its last day. */
function Soft(props: { readonly from: number; readonly to: number; readonly y: number }): JSX.Element {
  const id = createUniqueId();
  return (
    <>
      <linearGradient id={id}>
        <stop offset="0" stop-color="currentColor" stop-opacity="0" />
        <stop offset="1" stop-color="currentColor" stop-opacity="0.85" />
      </linearGradient>
      <rect class="soft" x={props.from} y={props.y - 1.25} width={Math.max(0.1, props.to - props.from)} height="2.5" fill={`url(#${id})`} />
    </>
  );
}

/** The days of what is selected. It stands at its last, where it has no one day. */
interface PickedDays {
  readonly day: Day;
  readonly isOneDay: boolean;
  /** Where its days begin; null where it has one day, or where nobody says. */
  readonly from: Day | null;
  readonly id: string;
}

function createPicked(): () => PickedDays | null {
  const { story } = usePage();
  return createMemo(() => {
    const [event, entry] = [story.selected(), story.selectedEntry()];
    const ofEntry = entry === null ? null : story.clock() === 'happened' ? { openStart: false, ...entry.date } : certainDay(entry.known);
    const date = event === null ? ofEntry : dayOfEvent(event, story.clock());
    const id = event?.id ?? entry?.id;
    if (date === null || id === undefined) return null;
    const isOneDay = isGivenDay(date);
    return { day: date.latest, isOneDay, from: isOneDay || date.openStart ? null : date.earliest, id };
  });
}

/** The squares that a search finds, and those of what is selected, with its day as a hairline through all storeys. */
function Picked(props: OfLayout & Clearing & { readonly picked: PickedDays | null; readonly name: DayName | null }): JSX.Element {
  const { story } = usePage();
  const plan = () => props.layout.plan();
  const of = (ids: ReadonlySet<string>): readonly Square[] => props.layout.squares().squares.filter((square) => square.ids.some((id) => ids.has(id)));
  return (
    <>
      <Show when={story.found()}>
        {(found) => <SquaresByLook looks={looksOf(of(found()))} />}
      </Show>
      <Show when={props.picked}>
        {(at) => {
          const x = () => props.layout.time().middle(at().day);
          return (
            <g class="selected-day">
              <Show when={at().from}>{(from) => <line class="selected-span" x1={props.layout.time().middle(from())} x2={x()} y1={plan().axis} y2={plan().axis} />}</Show>
              <line x1={x()} x2={x()} y1={plan().grip} y2={plan().axis} />
              <Show when={props.name}>{(name) => <text x={middleOf(plan().numerals === null ? name().run : props.clear(name().run))} y={name().y} text-anchor="middle">{name().text}</text>}</Show>
              <For each={of(new Set([at().id]))}>
                {(square) => <rect x={square.x - 1.5} y={square.y - 1.5} width={square.side + 3} height={square.side + 3} />}
              </For>
            </g>
          );
        }}
      </Show>
    </>
  );
}

/** Figures and lines by name. A figure is named from its day on; what the head has not reached is named by nothing. */
function Names(props: OfLayout & Clearing): JSX.Element {
  const { words, story } = usePage();
  const plan = () => props.layout.plan();
  const isTold = (day: number): boolean => day <= story.head() && (story.from() === null || day >= (story.from() ?? 0));
  return (
    <Show when={props.layout.killed()}>
      {(storey) => (
        <g>
          <Show when={storey().recordEnd}>
            {(end) => (
              // Close together, the line's end has the documents' figures over it: its name stands under them.
              <Show when={plan().form === 'phone'} fallback={<text class="record-name" x={props.clear({ from: end().x - widthOfName(words().say('timeline.record'), plan()), to: end().x }).to} y={end().y} text-anchor="end">{words().say('timeline.record')}</text>}>
                <text class="record-name" x={end().x} y={(plan().killed?.to ?? 0) - 3} text-anchor="end">{words().say('timeline.record-short')}</text>
              </Show>
            )}
          </Show>
          <Show when={story.record() !== null && plan().form === 'roomy'}>
            <For each={words().say('record.axis-end', { day: words().shortDay(story.axis().latest) }).split('; ').toReversed()}>
              {(line, index) => <text class="record-name" x={plan().plot.to} y={(plan().killed?.to ?? 0) - 4 - index() * 12 * plan().text} text-anchor="end">{line}</text>}
            </For>
          </Show>
          <For each={storey().labels}>
            {(label) => <text class="toll-label" x={label.x} y={label.y} text-anchor={label.anchor}>{labelWords(label, words(), isTold)}</text>}
          </For>
        </g>
      )}
    </Show>
  );
}

/** The same time to true scale, with the head on it. */
function Strip(props: OfLayout): JSX.Element {
  const { story } = usePage();
  const plan = () => props.layout.plan();
  const strip = () => props.layout.strip();
  const height = () => plan().strip.to - plan().strip.from;
  const from = () => strip().at(story.from() ?? story.axis().earliest);
  const head = () => strip().at(story.head() + 1);
  return (
    <g class="strip">
      <rect class="strip-ground" x={plan().plot.from} y={plan().strip.from} width={plan().plot.to - plan().plot.from} height={height()} rx={height() / 2} />
      <rect class="strip-told" x={from()} y={plan().strip.from} width={Math.max(0, head() - from())} height={height()} rx={height() / 2} />
      <For each={strip().ticks}>
        {(tick) => <rect class="strip-tick" x={tick.from} y={plan().strip.from + 0.5} width={Math.max(1.5, tick.to - tick.from)} height={height() - 1} />}
      </For>
      <circle class="strip-head" cx={head()} cy={plan().strip.from + height() / 2} r={height() / 2 + 1.5} />
    </g>
  );
}
