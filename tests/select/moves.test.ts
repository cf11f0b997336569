import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { clampedTo, initialView, withAllKinds, withHead, withKindToggled, withSelected } from '../../src/select/moves.ts';
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

  it('clamps at both ends', () => {
    const span = { earliest: 5, latest: 9 };
    expect([4, 5, 7, 9, 10].map((each) => clampedTo(span, each))).toEqual([5, 5, 7, 9, 9]);
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
