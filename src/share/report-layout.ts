import { max, range, scaleLinear } from 'd3';
import type { Day, Span } from '../dataset/day.ts';
import { kinds, type Dataset, type Event, type Kind } from '../dataset/types.ts';
import { dayOfToll, tollsArrived } from '../select/tolls.ts';
import type { View } from '../select/view.ts';
import { dayOfEvent } from '../select/visible.ts';
import { createTimeScale } from '../ui/scale.ts';

/** The printed chart, in the units of its drawing's view box. */
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
/** Killed, from one line of the chart to the next. */
const levelStep = 20;

/** Every figure of the killed that was given by the head, and the events that are listed, on the view's clock. */
export function chartOf(dataset: Pick<Dataset, 'axis' | 'silences' | 'tolls'>, view: Pick<View, 'clock' | 'head'>, events: readonly Event[]): Chart {
  const { width, left, right, top, plot, lane } = chartSize;
  const time = createTimeScale(dataset.axis, { from: left, to: width - right });
  const figures = tollsArrived(dataset, view).filter(({ measure }) => measure === 'killed').map((toll) => ({
    day: dayOfToll(toll, view.clock), low: toll.min ?? toll.max ?? 0, high: toll.max ?? toll.min ?? 0, open: toll.max === null,
  }));
  const ceiling = Math.ceil(Math.max(levelStep, max(figures, ({ high }) => high) ?? 0) / levelStep) * levelStep;
  const height = scaleLinear([0, ceiling], [top + plot, top]);
  const bar = (span: Span, least: number) => {
    const { from, to } = time.stretch(span);
    return { x: from, width: Math.max(least, to - from) };
  };
  return {
    months: time.months.map((day) => ({ x: time.left(day), day })),
    levels: range(0, ceiling + 1, levelStep).map((value) => ({ value, y: height(value) })),
    silences: dataset.silences.map((span) => bar(span, 0)),
    figures: figures.map(({ day, low, high, open }) => ({ x: time.middle(day), low: height(low), high: height(high), open })),
    lanes: kinds.map((kind, index) => ({
      kind,
      y: top + plot + lane * (index + 1),
      bars: events.filter((event) => event.kind === kind).map((event) => bar(dayOfEvent(event, view.clock), narrowestBar)),
    })),
    head: time.middle(view.head),
  };
}
