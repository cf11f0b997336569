import { describe, expect, it } from 'vitest';
import { initialView } from '../../src/select/moves.ts';
import { tollsArrived, tollsAt } from '../../src/select/tolls.ts';
import { day, idsOf, smallDataset } from './small-dataset.ts';

const initial = initialView(smallDataset);
const at = (iso: string) => idsOf(tollsAt(smallDataset, { ...initial, head: day(iso) }));
const reportedBy = (iso: string) => idsOf(tollsAt(smallDataset, { ...initial, clock: 'reported', head: day(iso) }));

describe('the toll at a head', () => {
  it('is nothing before the first figure', () => {
    expect(at('2025-10-16')).toEqual([]);
  });

  it('keeps figures that differ side by side, oldest first', () => {
    expect(at('2025-10-18')).toEqual(['a-29']);
    expect(at('2025-10-19')).toEqual(['a-29', 'b-32']);
  });

  it('keeps figures to the seventh day before the newest, and counts the killed only', () => {
    expect(at('2025-10-24')).toEqual(['a-29', 'b-32', 'c-37']);
  });

  it('drops what is more than seven days older than the newest', () => {
    expect(at('2025-10-31')).toEqual(['c-37', 'f-40']);
    expect(at('2025-11-08')).toEqual(['d-70']);
  });

  it('takes the latest figure of each article, from the first day of its span', () => {
    expect(at('2025-11-09')).toEqual(['d-70']);
    expect(at('2025-11-10')).toEqual(['d-76']);
    expect(at('2025-11-12')).toEqual(['e-75', 'd-76']);
    expect(at('2026-01-09')).toEqual(['e-75', 'd-76']);
  });

  it('goes by the reported day on the other clock, where one article may give two', () => {
    expect(reportedBy('2025-10-18')).toEqual([]);
    expect(reportedBy('2025-11-13')).toEqual(['e-75']);
    expect(reportedBy('2025-11-14')).toEqual(['e-75', 'd-70', 'd-76']);
  });

  it('counts a figure from its report on, on the other clock, whatever day it counts to', () => {
    // The 70 counts to 8 November; the article that gives it is of the 14th.
    expect(at('2025-11-08')).toContain('d-70');
    expect(reportedBy('2025-11-13')).not.toContain('d-70');
    expect(reportedBy('2025-11-14')).toContain('d-70');
  });

  it('does not depend on the kinds shown, nor on the window', () => {
    const view = { ...initial, head: day('2025-10-19'), from: day('2025-10-18'), kinds: [] };
    expect(idsOf(tollsAt(smallDataset, view))).toEqual(['a-29', 'b-32']);
  });
});

const arrived = (iso: string, clock: 'happened' | 'reported') => idsOf(tollsArrived(smallDataset, { ...initial, clock, head: day(iso) }));

it('keeps every figure that has arrived, of every measure, superseded or not', () => {
  expect(arrived('2025-10-24', 'happened')).toEqual(['a-29', 'b-32', 'c-37', 'c-9-attacks']);
  expect(arrived('2025-11-11', 'happened')).toEqual(['a-29', 'b-32', 'c-37', 'c-9-attacks', 'f-40', 'd-70', 'd-76']);
  expect(arrived('2025-11-11', 'reported')).toEqual(['a-29', 'b-32', 'c-37', 'c-9-attacks', 'f-40']);
});
