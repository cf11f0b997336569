import { describe, expect, it } from 'vitest';
import { isoOf, type Day } from '../../src/dataset/day.ts';
import { initialView } from '../../src/select/moves.ts';
import { tollsArrived, tollsAt } from '../../src/select/tolls.ts';
import type { View } from '../../src/select/view.ts';
import { visibleEvents } from '../../src/select/visible.ts';
import { theRecords } from './records.ts';

const { dataset } = theRecords();
const days = Array.from({ length: dataset.axis.latest - dataset.axis.earliest + 1 }, (_, index) => dataset.axis.earliest + index);
const knownBy = (head: Day, from: Day | null = null): View => ({ ...initialView(dataset), clock: 'reported', head, from });

/** Everything that can be read at a head: events, their claims, and figures. */
function readable(view: View): ReadonlySet<string> {
  const events = visibleEvents(dataset, view);
  const ids = [...events, ...events.flatMap(({ claims }) => claims), ...tollsArrived(dataset, view)].map(({ id }) => id);
  return new Set(ids);
}

/** What is lost by moving the head on, a day at a time, over the whole axis. */
function lost(view: (head: Day) => View): readonly string[] {
  return days.slice(1).flatMap((head) => {
    const after = readable(view(head));
    return [...readable(view(head - 1))].filter((id) => !after.has(id)).map((id) => `${isoOf(head)} ${id}`);
  });
}

describe('on the second clock', () => {
  it('moving the head later never removes an event, a claim or a figure', () => {
    expect(days).toHaveLength(138);
    expect(lost((head) => knownBy(head))).toEqual([]);
  });

  it('nor does it in a window, whose start stays', () => {
    const start = days[60] ?? 0;
    expect(lost((head) => knownBy(Math.max(head, start), start))).toEqual([]);
  });

  it('is such a test as could fail: a window whose start moves along does lose some', () => {
    expect(lost((head) => knownBy(head, head)).length).toBeGreaterThan(0);
  });

  it('nothing is known before the first of the articles, and everything at the last', () => {
    expect(readable(knownBy(dataset.axis.earliest)).size).toBe(0);
    expect(visibleEvents(dataset, knownBy(dataset.axis.latest))).toHaveLength(dataset.events.length);
    expect(tollsArrived(dataset, knownBy(dataset.axis.latest))).toHaveLength(dataset.tolls.length);
  });

  it('a figure counts from the day its article is reported, and not a day sooner', () => {
    for (const toll of dataset.tolls) {
      expect(tollsArrived(dataset, knownBy(toll.reported))).toContain(toll);
      expect(tollsArrived(dataset, knownBy(toll.reported - 1))).not.toContain(toll);
    }
  });

  it('no figure of the count is later than the head', () => {
    const late = days.flatMap((head) => tollsAt(dataset, knownBy(head)).filter(({ reported }) => reported > head));
    expect(late).toEqual([]);
  });
});
