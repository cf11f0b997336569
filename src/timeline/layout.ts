import type { Span } from '../dataset/day.ts';
import type { Article, Event, Toll } from '../dataset/types.ts';
import { layDatelines } from './datelines.ts';
import { frameOf } from './frame.ts';
import { layLanes } from './lanes.ts';
import { placeMonths } from './month-labels.ts';
import { createTimeScale } from './scale.ts';
import { layTolls, tollScale } from './tolls.ts';

export interface Laid {
  readonly events: readonly Event[];
  readonly tolls: readonly Toll[];
  readonly articles: readonly Article[];
  readonly axis: Span;
}

const columnWidth = { roomy: 7, compact: 5 } as const;

/** The frame and scales of a width: what everything else is laid upon. */
export function layGround(width: number, { tolls, axis }: Pick<Laid, 'tolls' | 'axis'>) {
  const frame = frameOf(width);
  const time = createTimeScale(axis, frame.bin, frame.plot);
  const killed = tolls.filter((toll) => toll.measure === 'killed');
  const figures = tollScale(killed, frame.chart);
  const marks = layTolls(killed, time, figures, frame.compact ? columnWidth.compact : columnWidth.roomy);
  return { frame, time, figures, ticks: figures.ticks(4), tolls: marks, months: placeMonths(axis, time) };
}

export type Ground = ReturnType<typeof layGround>;

/** What stands under the chart. */
export function layFloor({ frame, time }: Ground, { events, articles }: Pick<Laid, 'events' | 'articles'>) {
  return { lanes: layLanes(events, time, frame.lanes), datelines: layDatelines(articles, time) };
}

export type Floor = ReturnType<typeof layFloor>;
