import type { Span } from '../dataset/day.ts';
import type { Article, Event, Toll } from '../dataset/types.ts';
import type { Clock } from '../select/view.ts';
import { layDatelines } from './datelines.ts';
import { daysOfEvent, daysOfToll } from './day-on-clock.ts';
import { frameOf } from './frame.ts';
import { layLanes } from './lanes.ts';
import { placeMonths } from './month-labels.ts';
import { createTimeScale } from './scale.ts';
import { layStanding } from './standing.ts';
import type { TimelineRecord } from './props.ts';
import { layBand } from './record-band.ts';
import { layRecordLane } from './record-lane.ts';
import { layTolls, tollScale } from './tolls.ts';

interface OfGround {
  readonly tolls: readonly Toll[];
  readonly axis: Span;
  readonly silences?: readonly Span[];
  readonly clock?: Clock;
  readonly record?: Pick<TimelineRecord, 'totals'> | null;
}

interface OfFloor {
  readonly events: readonly Event[];
  readonly articles: readonly Article[];
  readonly clock: Clock;
  readonly record?: Pick<TimelineRecord, 'strikes' | 'facts'> | null;
}

const columnWidth = { roomy: 7, compact: 5 } as const;

/** The frame and scales of a width: what everything else is laid upon. */
export function layGround(width: number, { tolls, axis, silences = [], clock = 'happened', record }: OfGround, isLow = false) {
  const frame = frameOf(width, isLow, Boolean(record));
  const time = createTimeScale(axis, frame.bin, frame.plot);
  const killed = tolls.filter((toll) => toll.measure === 'killed');
  const totals = record?.totals ?? [];
  const figures = tollScale(killed, frame.chart, Math.max(0, ...totals.map((tally) => tally.killed.max)));
  const marks = layTolls(killed, time, figures, frame.compact ? columnWidth.compact : columnWidth.roomy, (toll) => daysOfToll(toll, clock));
  const standing = layStanding(marks, silences, time);
  const band = layBand(totals, time, figures.height);
  return { frame, time, figures, ticks: figures.ticks, tolls: marks, standing, band, months: placeMonths(axis, time) };
}

export type Ground = ReturnType<typeof layGround>;

/** What stands under the chart. */
export function layFloor({ frame, time }: Ground, { events, articles, clock, record }: OfFloor) {
  const daysOf = (event: Event) => daysOfEvent(event, clock);
  const entries = record ? layRecordLane(record, time, frame.record, clock) : null;
  return { lanes: layLanes(events, time, frame.lanes, daysOf), record: entries, datelines: layDatelines(articles, time) };
}

export type Floor = ReturnType<typeof layFloor>;
