import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { initialView } from '../../src/select/moves.ts';
import { eventsOfShownKinds, neighbours, stopBeside, stopsOf } from '../../src/select/stops.ts';
import { day, idsOf, smallDataset } from './small-dataset.ts';
import { smallRecord } from './small-record.ts';

const initial = initialView(smallDataset);

describe('stops', () => {
  it('are the distinct last days of the events, with what lies off the axis at its ends', () => {
    expect(stopsOf(smallDataset, initial).map(isoOf)).toEqual([
      '2025-08-25', '2025-09-30', '2025-10-16', '2025-10-17', '2025-10-19', '2025-11-11', '2026-01-09',
    ]);
  });

  it('are the reported days on the other clock', () => {
    expect(stopsOf(smallDataset, { ...initial, clock: 'reported' }).map(isoOf)).toEqual(['2025-10-19', '2025-11-12', '2026-01-09']);
  });

  it('are those of the shown kinds', () => {
    expect(stopsOf(smallDataset, { ...initial, kinds: ['deployment'] }).map(isoOf)).toEqual(['2025-11-11']);
    expect(stopsOf(smallDataset, { ...initial, kinds: [] })).toEqual([]);
  });
});

describe('stops with the record', () => {
  const on = { ...initial, record: true };

  it('are also the days of its strikes and facts, to its end', () => {
    expect(stopsOf(smallDataset, on, smallRecord).map(isoOf)).toEqual([
      '2025-08-25', '2025-09-02', '2025-09-30', '2025-10-16', '2025-10-17', '2025-10-19', '2025-10-27', '2025-11-10', '2025-11-11', '2025-12-31',
      '2026-01-31', '2026-02-09', '2026-03-08',
    ]);
  });

  it('are the days of announcement on the other clock, and those of the shown kinds', () => {
    const view = { ...on, clock: 'reported' as const, kinds: ['strike' as const] };
    expect(stopsOf(smallDataset, view, smallRecord).map(isoOf)).toEqual([
      '2025-09-02', '2025-10-18', '2025-10-19', '2025-10-28', '2025-11-14', '2025-12-31', '2026-02-10',
    ]);
  });

  it('are the events\' alone while it is off', () => {
    expect(stopsOf(smallDataset, initial, smallRecord)).toEqual(stopsOf(smallDataset, initial));
  });
});

describe('the stop beside a day', () => {
  const stops = [10, 20, 30];

  it('is strictly before or after', () => {
    expect([stopBeside(stops, 20, 1), stopBeside(stops, 20, -1)]).toEqual([30, 10]);
    expect([stopBeside(stops, 21, 1), stopBeside(stops, 21, -1)]).toEqual([30, 20]);
  });

  it('is null past the ends', () => {
    expect([stopBeside(stops, 30, 1), stopBeside(stops, 10, -1), stopBeside([], 5, 1)]).toEqual([null, null, null]);
  });
});

const beside = (id: string, kinds = initial.kinds) => {
  const { previous, next } = neighbours(smallDataset, { kinds }, id);
  return [previous?.id ?? null, next?.id ?? null];
};

describe('neighbours', () => {
  it('are the events before and after, whatever the head', () => {
    expect(beside('a-friday')).toEqual(['four-day-span', 'a-notice']);
  });

  it('pass over kinds that are not shown', () => {
    expect(beside('a-friday', ['border', 'deployment'])).toEqual(['before-the-axis', 'ships-arrive']);
  });

  it('end at the ends, and an unknown event has none', () => {
    expect(beside('before-the-axis')).toEqual([null, 'some-time-in-september']);
    expect(beside('past-the-axis')).toEqual(['told-much-later', null]);
    expect(beside('no-such-event')).toEqual([null, null]);
  });
});

describe('events of the shown kinds', () => {
  it('do not depend on the head', () => {
    const view = { ...initial, head: day('2025-08-25'), kinds: ['strike' as const] };
    expect(idsOf(eventsOfShownKinds(smallDataset, view))).toEqual(['some-time-in-september', 'four-day-span', 'a-friday']);
  });
});
