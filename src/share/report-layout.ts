import { range, scaleLinear } from 'd3';
import type { Day, Span } from '../dataset/day.ts';
import { kinds, type Event, type Kind, type Toll } from '../dataset/types.ts';
import { createTimeScale } from '../ui/scale.ts';

/** What the printed chart is drawn from, on one clock. */
export interface ChartData {
  readonly axis: Span;
  readonly silences: readonly Span[];
  readonly head: Day;
  readonly tolls: readonly Toll[];
  readonly events: readonly Event[];
  /** Where a figure stands. */
  readonly dayOfToll: (toll: Toll) => Day;
  /** Where an event stands; may reach beyond the axis. */
  readonly spanOfEvent: (event: Event) => Span;
}

/** In the units of the drawing's view box. */
export interface Chart {
  readonly months: readonly { readonly x: number; readonly day: Day }[];
  readonly levels: readonly { readonly y: number; readonly value: number }[];
  readonly silences: readonly { readonly x: number; readonly width: number }[];
  readonly figures: readonly Figure[];
  readonly lanes: readonly Lane[];
  readonly head: number;
}

interface Figure {
  readonly x: number;
  readonly low: number;
  readonly high: number;
  /** True where it has no upper bound, and is drawn with an arrow. */
  readonly open: boolean;
}

interface Lane {
  readonly kind: Kind;
  readonly y: number;
  readonly bars: readonly { readonly x: number; readonly width: number }[];
}

export const chartSize = { width: 680, height: 246, left: 96, right: 8, top: 16, plot: 130, lane: 18 } as const;

const narrowestBar = 4;
const levelStep = 20;

export function chartOf(data: ChartData): Chart {
  const { width, left, right, top, plot, lane } = chartSize;
  const time = createTimeScale(data.axis, { from: left, to: width - right });
  const ceiling = Math.ceil(Math.max(levelStep, ...data.tolls.map(({ min, max }) => max ?? min ?? 0)) / levelStep) * levelStep;
  const height = scaleLinear([0, ceiling], [top + plot, top]);
  const bar = (span: Span, least: number) => {
    const { from, to } = time.stretch(span);
    return { x: from, width: Math.max(least, to - from) };
  };
  return {
    months: time.months.map((day) => ({ x: time.left(day), day })),
    levels: range(0, ceiling + 1, levelStep).map((value) => ({ value, y: height(value) })),
    silences: data.silences.map((span) => bar(span, 0)),
    figures: data.tolls.map((toll) => {
      const [low, high] = [toll.min ?? toll.max ?? 0, toll.max ?? toll.min ?? 0];
      return { x: time.middle(data.dayOfToll(toll)), low: height(low), high: height(high), open: toll.max === null };
    }),
    lanes: kinds.map((kind, index) => ({
      kind,
      y: top + plot + lane * (index + 1),
      bars: data.events.filter((event) => event.kind === kind).map((event) => bar(data.spanOfEvent(event), narrowestBar)),
    })),
    head: time.middle(data.head),
  };
}
