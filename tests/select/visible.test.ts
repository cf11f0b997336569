import { describe, expect, it } from 'vitest';
import { initialView } from '../../src/select/moves.ts';
import { dayOfEvent, hiddenBy, isShown, isSoft, latestEvent, visibleEvents } from '../../src/select/visible.ts';
import { dated, day, eventOf, idsOf, smallDataset } from './small-dataset.ts';

const initial = initialView(smallDataset);
const at = (iso: string) => ({ ...initial, head: day(iso) });
const reportedBy = (iso: string) => ({ ...initial, clock: 'reported' as const, head: day(iso) });

describe('the initial view', () => {
  it('shows everything, at the last day', () => {
    expect(initial.head).toBe(day('2026-01-09'));
    expect(visibleEvents(smallDataset, initial)).toHaveLength(8);
  });
});

describe('up to the head, by when it happened', () => {
  it('shows an event on its own day and not on the day before', () => {
    expect(isShown(eventOf('a-friday'), at('2025-10-16'))).toBe(false);
    expect(isShown(eventOf('a-friday'), at('2025-10-17'))).toBe(true);
  });

  it('shows a span from its first day, softly until its last', () => {
    const span = eventOf('four-day-span');
    expect([isShown(span, at('2025-10-12')), isSoft(span, at('2025-10-12'))]).toEqual([false, false]);
    expect([isShown(span, at('2025-10-13')), isSoft(span, at('2025-10-13'))]).toEqual([true, true]);
    expect([isShown(span, at('2025-10-15')), isSoft(span, at('2025-10-15'))]).toEqual([true, true]);
    expect([isShown(span, at('2025-10-16')), isSoft(span, at('2025-10-16'))]).toEqual([true, false]);
  });

  it('shows events from before the axis at its first day already', () => {
    expect(idsOf(visibleEvents(smallDataset, at('2025-08-25')))).toEqual(['before-the-axis']);
  });

  it('shows what has no first day from its last day on, and never softly', () => {
    const event = { ...eventOf('a-friday'), date: dated('[..2025-10-17]') };
    expect([isShown(event, at('2025-10-16')), isSoft(event, at('2025-10-16'))]).toEqual([false, false]);
    expect([isShown(event, at('2025-10-17')), isSoft(event, at('2025-10-17'))]).toEqual([true, false]);
    expect(isShown(event, { ...at('2025-11-01'), from: day('2025-10-17') })).toBe(true);
    expect(isShown(event, { ...at('2025-11-01'), from: day('2025-10-18') })).toBe(false);
  });

  it('shows a set from its first member on, softly until its last, and in a window only where a member lies', () => {
    const event = { ...eventOf('a-friday'), date: dated('[2025-09,2025-11-01..2025-11-12]') };
    expect([isShown(event, at('2025-08-31')), isShown(event, at('2025-09-01')), isSoft(event, at('2025-10-15'))]).toEqual([false, true, true]);
    expect([isShown(event, at('2025-11-12')), isSoft(event, at('2025-11-12'))]).toEqual([true, false]);
    expect(isShown(event, { ...at('2025-10-31'), from: day('2025-10-01') })).toBe(false);
    expect(isShown(event, { ...at('2025-10-31'), from: day('2025-09-30') })).toBe(true);
    expect(isShown(event, { ...at('2025-11-01'), from: day('2025-10-01') })).toBe(true);
  });

  it('gives back the very event objects, in order', () => {
    const shown = visibleEvents(smallDataset, at('2025-10-17'));
    expect(idsOf(shown)).toEqual(['before-the-axis', 'some-time-in-september', 'four-day-span', 'a-friday']);
    expect(shown[3]).toBe(smallDataset.events[3]);
  });
});

describe('up to the head, by when it was reported', () => {
  it('shows nothing before the first article tells of it', () => {
    expect(isShown(eventOf('told-much-later'), reportedBy('2026-01-08'))).toBe(false);
    expect(isShown(eventOf('told-much-later'), reportedBy('2026-01-09'))).toBe(true);
  });

  it('knows no softness', () => {
    expect(isSoft(eventOf('past-the-axis'), reportedBy('2026-01-09'))).toBe(false);
    expect(isSoft(eventOf('past-the-axis'), at('2026-01-09'))).toBe(true);
  });
});

describe('the days of an event', () => {
  it('are its span on the first clock and the day of its first report on the second', () => {
    expect(dayOfEvent(eventOf('four-day-span'), 'happened')).toMatchObject({ earliest: day('2025-10-13'), latest: day('2025-10-16') });
    expect(dayOfEvent(eventOf('four-day-span'), 'reported')).toMatchObject({ earliest: day('2025-10-19'), latest: day('2025-10-19'), approximate: false, openStart: false });
  });
});

describe('in a window', () => {
  it('shows what overlaps it, spans that began before included', () => {
    const view = { ...at('2025-10-17'), from: day('2025-10-16') };
    expect(idsOf(visibleEvents(smallDataset, view))).toEqual(['four-day-span', 'a-friday']);
  });

  it('leaves out a span that ended the day before', () => {
    expect(isShown(eventOf('four-day-span'), { ...at('2025-10-31'), from: day('2025-10-17') })).toBe(false);
  });

  it('counts reported days on the other clock', () => {
    const view = { ...reportedBy('2025-11-12'), from: day('2025-11-01') };
    expect(idsOf(visibleEvents(smallDataset, view))).toEqual(['before-the-axis', 'ships-arrive']);
  });
});

describe('kinds and selection', () => {
  it('shows only the kinds asked for, and none when none is', () => {
    expect(idsOf(visibleEvents(smallDataset, { ...initial, kinds: ['deployment', 'border'] }))).toEqual(['before-the-axis', 'ships-arrive']);
    expect(visibleEvents(smallDataset, { ...initial, kinds: [] })).toEqual([]);
  });

  it('shows the selected event whatever the filters, and says which would hide it', () => {
    const byKind = { ...initial, kinds: [], selected: 'a-friday' };
    const byTime = { ...at('2025-09-01'), selected: 'a-friday' };
    expect([isShown(eventOf('a-friday'), byKind), hiddenBy(eventOf('a-friday'), byKind)]).toEqual([true, 'kinds']);
    expect([isShown(eventOf('a-friday'), byTime), hiddenBy(eventOf('a-friday'), byTime)]).toEqual([true, 'time']);
    expect(hiddenBy(eventOf('a-friday'), initial)).toBeNull();
  });
});

describe('the latest event', () => {
  it('is the newest that has wholly arrived', () => {
    expect(latestEvent(smallDataset, at('2025-10-14'))?.id).toBe('some-time-in-september');
    expect(latestEvent(smallDataset, at('2025-10-16'))?.id).toBe('four-day-span');
  });

  it('goes by the reported day on the other clock', () => {
    expect(latestEvent(smallDataset, reportedBy('2025-11-12'))?.id).toBe('ships-arrive');
  });

  it('is of the shown kinds, and nothing where nothing has arrived', () => {
    expect(latestEvent(smallDataset, { ...at('2025-10-20'), kinds: ['strike'] })?.id).toBe('a-friday');
    expect(latestEvent(smallDataset, { ...at('2025-09-15'), kinds: ['strike'] })).toBeNull();
    expect(latestEvent(smallDataset, { ...at('2025-09-15'), kinds: ['strike'], selected: 'a-friday' })).toBeNull();
  });
});
