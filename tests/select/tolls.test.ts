import { describe, expect, it } from 'vitest';
import type { Article, Toll } from '../../src/dataset/types.ts';
import { initialView } from '../../src/select/moves.ts';
import { tollsArrived, tollsAt } from '../../src/select/tolls.ts';
import { dated, day, idsOf, smallDataset } from './small-dataset.ts';

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

  it('takes the latest figure of each article, a ranged one from its last day', () => {
    expect(at('2025-11-09')).toEqual(['d-70']);
    expect(at('2025-11-10')).toEqual(['d-70']);
    expect(at('2025-11-12')).toEqual(['d-70', 'e-75']);
    expect(at('2025-11-13')).toEqual(['d-70', 'e-75']);
    expect(at('2025-11-14')).toEqual(['e-75', 'd-76']);
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

describe('the publisher of a figure', () => {
  const gazette = (id: string) => ({ id, document: '', title: null, publisher: 'Gazette', publisherBasis: null, type: 'news', dateline: dated('2025-10-19'), url: null, start: 0, end: 1 }) as const;
  const unnamed = (id: string) => ({ ...gazette(id), publisher: null });
  const standing = (articles: readonly Article[]) => (iso: string) => idsOf(tollsAt({ ...smallDataset, articles }, { clock: 'happened', head: day(iso) }));

  it('has one that stands, whichever of its articles gave the older', () => {
    // 29 to the 17th, 32 to the 19th, 37 to the 24th.
    const standsAt = standing([gazette('003-3'), gazette('003-2'), { ...gazette('002-1'), publisher: 'Herald' }]);
    expect([standsAt('2025-10-19'), standsAt('2025-10-24')]).toEqual([['a-29', 'b-32'], ['b-32', 'c-37']]);
  });

  it('gave two for one day: both stand, the least first', () => {
    const twice = [...smallDataset.tolls, { ...smallDataset.tolls[2], id: 'c-36', min: 36 } as Toll];
    const standsAt = (iso: string) => idsOf(tollsAt({ tolls: twice, articles: [gazette('003-2')] }, { clock: 'happened', head: day(iso) }));
    expect(standsAt('2025-10-24').slice(-2)).toEqual(['c-36', 'c-37']);
  });

  it('is not printed: each such article stands for itself', () => {
    expect(standing(['003-3', '002-1', '003-2'].map(unnamed))('2025-10-24')).toEqual(['a-29', 'b-32', 'c-37']);
  });
});

const arrived = (iso: string, clock: 'happened' | 'reported') => idsOf(tollsArrived(smallDataset, { ...initial, clock, head: day(iso) }));

it('keeps every figure that has arrived, of every measure, superseded or not', () => {
  expect(arrived('2025-10-24', 'happened')).toEqual(['a-29', 'b-32', 'c-37', 'c-9-attacks']);
  expect(arrived('2025-11-13', 'happened')).toEqual(['a-29', 'b-32', 'c-37', 'c-9-attacks', 'f-40', 'd-70', 'e-75']);
  expect(arrived('2025-11-14', 'happened')).toContain('d-76');
  expect(arrived('2025-11-11', 'reported')).toEqual(['a-29', 'b-32', 'c-37', 'c-9-attacks', 'f-40']);
});
