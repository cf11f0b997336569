import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import {
  initialView, withAllKinds, withCamera, withClock, withDefaults, withFrom, withHead, withKindToggled, withLanguage, withLayout, withSelected,
  withStage, withTrueScale, withWindow,
} from '../../src/select/moves.ts';
import type { View } from '../../src/select/view.ts';
import { day, eventOf, smallDataset } from './small-dataset.ts';

const initial = initialView(smallDataset);
const early = { ...initial, head: day('2025-09-01') };

describe('moving the head', () => {
  it('goes where it is told within the axis and no further', () => {
    expect(isoOf(withHead(initial, smallDataset, day('2025-10-17')).head)).toBe('2025-10-17');
    expect(isoOf(withHead(initial, smallDataset, day('2024-01-01')).head)).toBe('2025-08-25');
    expect(isoOf(withHead(early, smallDataset, day('2030-01-01')).head)).toBe('2026-01-09');
  });

  it('never passes the start of a window', () => {
    const window = { ...initial, from: day('2025-10-01') };
    expect(isoOf(withHead(window, smallDataset, day('2025-09-01')).head)).toBe('2025-10-01');
  });

  it('gives back the same view where nothing moves', () => {
    expect(withHead(early, smallDataset, day('2025-09-01'))).toBe(early);
  });
});

describe('selecting', () => {
  it('moves the head on to the last day of the event', () => {
    expect(isoOf(withSelected(early, smallDataset, eventOf('four-day-span')).head)).toBe('2025-10-16');
  });

  it('never moves the head back', () => {
    expect(isoOf(withSelected(initial, smallDataset, eventOf('four-day-span')).head)).toBe('2026-01-09');
  });

  it('moves the head to the reported day on the other clock', () => {
    const view = withSelected({ ...early, clock: 'reported' }, smallDataset, eventOf('four-day-span'));
    expect(isoOf(view.head)).toBe('2025-10-19');
  });

  it('keeps the head on the axis though the event may be later', () => {
    expect(isoOf(withSelected(early, smallDataset, eventOf('past-the-axis')).head)).toBe('2026-01-09');
  });

  it('selects nothing and leaves the head', () => {
    expect(withSelected({ ...early, selected: 'a-friday' }, smallDataset, null)).toEqual(early);
  });
});

describe('kinds', () => {
  it('go and come back in their own order', () => {
    const without = withKindToggled(initial, 'deployment');
    expect(without.kinds).toEqual(['strike', 'border', 'diplomacy']);
    expect(withKindToggled(without, 'deployment').kinds).toEqual(['strike', 'deployment', 'border', 'diplomacy']);
  });

  it('come back all at once', () => {
    expect(withAllKinds({ ...initial, kinds: [] }).kinds).toEqual(['strike', 'deployment', 'border', 'diplomacy']);
  });
});

const ends = ({ from, head }: View) => [from === null ? null : isoOf(from), isoOf(head)];

describe('the window', () => {
  const october = { ...initial, from: day('2025-10-01'), head: day('2025-10-31') };

  it('begins where it is told, on the axis and not after the head', () => {
    expect(ends(withFrom(october, smallDataset, day('2025-10-10')))).toEqual(['2025-10-10', '2025-10-31']);
    expect(ends(withFrom(october, smallDataset, day('2020-01-01')))).toEqual(['2025-08-25', '2025-10-31']);
    expect(ends(withFrom(october, smallDataset, day('2025-11-01')))).toEqual(['2025-10-31', '2025-10-31']);
  });

  it('is left, and entered from the other mode', () => {
    expect(ends(withFrom(october, smallDataset, null))).toEqual([null, '2025-10-31']);
    expect(ends(withFrom(initial, smallDataset, day('2025-12-01')))).toEqual(['2025-12-01', '2026-01-09']);
  });

  it('moves as a whole', () => {
    expect(ends(withWindow(october, smallDataset, day('2025-10-05'), day('2025-11-04')))).toEqual(['2025-10-05', '2025-11-04']);
  });

  it('keeps its length at the ends of the axis', () => {
    expect(ends(withWindow(october, smallDataset, day('2025-08-20'), day('2025-09-19')))).toEqual(['2025-08-25', '2025-09-24']);
    expect(ends(withWindow(october, smallDataset, day('2025-12-20'), day('2026-01-19')))).toEqual(['2025-12-10', '2026-01-09']);
  });

  it('is another as soon as one of its ends is', () => {
    expect(ends(withWindow(october, smallDataset, day('2025-10-03'), day('2025-10-31')))).toEqual(['2025-10-03', '2025-10-31']);
    expect(ends(withWindow(october, smallDataset, day('2025-10-01'), day('2025-10-29')))).toEqual(['2025-10-01', '2025-10-29']);
  });

  it('is cut where it is longer than the axis, and one day where its ends are the wrong way round', () => {
    expect(ends(withWindow(october, smallDataset, day('2020-01-01'), day('2030-01-01')))).toEqual(['2025-08-25', '2026-01-09']);
    expect(ends(withWindow(october, smallDataset, day('2025-11-04'), day('2025-10-05')))).toEqual(['2025-11-04', '2025-11-04']);
  });

  it('is the same view where nothing moves', () => {
    expect(withFrom(october, smallDataset, day('2025-10-01'))).toBe(october);
    expect(withWindow(october, smallDataset, day('2025-10-01'), day('2025-10-31'))).toBe(october);
  });
});

describe('the clock', () => {
  it('is changed at the same day, in the same window', () => {
    const window = { ...early, from: day('2025-08-30') };
    expect(withClock(window, 'reported')).toEqual({ ...window, clock: 'reported' });
    expect(withClock(window, 'happened')).toBe(window);
  });
});

const stage = (at: string, events: readonly string[]) => ({ id: 'a-stage', at: day(at), events, rung: null });

describe('a stage of the story', () => {
  it('selects its first event and stands at its own day', () => {
    const view = withStage(initial, smallDataset, stage('2025-11-01', ['a-friday', 'a-notice']));
    expect([view.selected, isoOf(view.head)]).toEqual(['a-friday', '2025-11-01']);
  });

  it('stands where its event has arrived, if that is later', () => {
    expect(isoOf(withStage(early, smallDataset, stage('2025-10-01', ['four-day-span'])).head)).toBe('2025-10-16');
  });

  it('is told on the first clock, up to the head and with every kind; the map is no longer where the reader put it', () => {
    const camera = { zoom: 5, latitude: 12, longitude: -70 };
    const filtered: View = { ...initial, clock: 'reported', from: day('2025-12-01'), kinds: ['border'], camera };
    expect(withStage(filtered, smallDataset, stage('2025-11-11', ['ships-arrive']))).toEqual({
      clock: 'happened', head: day('2025-11-11'), from: null, kinds: ['strike', 'deployment', 'border', 'diplomacy'], selected: 'ships-arrive', camera: null,
      view: 'map', record: false, language: null, embed: null, theme: null, trueScale: false,
    });
  });
});

describe('how the page is read', () => {
  const read: View = { ...early, kinds: [], selected: 'a-friday', view: 'table', record: true, language: 'es', embed: 'map', theme: 'dark', trueScale: true };

  it('outlives a return to the defaults and a stage of the story', () => {
    expect(withDefaults(read, smallDataset)).toEqual({ ...initial, view: 'table', record: true, language: 'es', embed: 'map', theme: 'dark', trueScale: true });
    expect(withStage(read, smallDataset, stage('2025-11-11', ['ships-arrive']))).toMatchObject({ view: 'table', record: true, language: 'es', embed: 'map', theme: 'dark', trueScale: true });
  });

  it('is changed and nothing else', () => {
    expect(withLayout(early, 'table')).toEqual({ ...early, view: 'table' });
    expect(withLanguage(read, null)).toEqual({ ...read, language: null });
    expect(withTrueScale(early, true)).toEqual({ ...early, trueScale: true });
    expect(withCamera(early, { zoom: 5, latitude: 12, longitude: -70 })).toEqual({ ...early, camera: { zoom: 5, latitude: 12, longitude: -70 } });
  });

  it('is the same view where nothing changes', () => {
    expect(withLayout(early, 'map')).toBe(early);
    expect(withLanguage(early, null)).toBe(early);
    expect(withTrueScale(early, false)).toBe(early);
  });
});
