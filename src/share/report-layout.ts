import { utcDateOf, type Day, type Span } from '../dataset/day.ts';
import { kinds, type Event, type Kind, type Toll } from '../dataset/types.ts';

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

export function chartOf(data: ChartData): Chart {
  const { axis } = data;
  const { width, left, right, top, plot, lane } = chartSize;
  const across = (day: Day) => left + ((clamped(axis, day) - axis.earliest) / Math.max(1, axis.latest - axis.earliest)) * (width - left - right);
  const most = Math.max(20, ...data.tolls.map(({ min, max }) => max ?? min ?? 0));
  const ceiling = Math.ceil(most / 20) * 20;
  const up = (value: number) => top + plot * (1 - value / ceiling);
  const stretch = ({ earliest, latest }: Span, least: number) => {
    const x = across(earliest);
    return { x, width: Math.max(least, across(latest) - x) };
  };
  return {
    months: monthStarts(axis).map((day) => ({ x: across(day), day })),
    levels: Array.from({ length: ceiling / 20 + 1 }, (_, index) => ({ value: index * 20, y: up(index * 20) })),
    silences: data.silences.map((span) => stretch(span, 0)),
    figures: data.tolls.map((toll) => {
      const [low, high] = [toll.min ?? toll.max ?? 0, toll.max ?? toll.min ?? 0];
      return { x: across(data.dayOfToll(toll)), low: up(low), high: up(high), open: toll.max === null };
    }),
    lanes: kinds.map((kind, index) => ({
      kind,
      y: top + plot + lane * (index + 1),
      bars: data.events.filter((event) => event.kind === kind).map((event) => stretch(data.spanOfEvent(event), narrowestBar)),
    })),
    head: across(data.head),
  };
}

function clamped({ earliest, latest }: Span, day: Day): Day {
  return Math.min(Math.max(day, earliest), latest);
}

function monthStarts({ earliest, latest }: Span): readonly Day[] {
  const days = Array.from({ length: latest - earliest + 1 }, (_, index) => earliest + index);
  return days.filter((day) => utcDateOf(day).getUTCDate() === 1);
}
