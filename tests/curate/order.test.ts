import { describe, expect, it } from 'vitest';
import { byDate, byDateline, byTheirDay, compareText } from '../../src/curate/order.ts';
import type { Article, Event, Toll } from '../../src/dataset/types.ts';
import { dated, smallDataset } from '../select/small-dataset.ts';
import { accepted } from './fixture.ts';

const [anEvent] = smallDataset.events as [Event];
const [aToll] = smallDataset.tolls as [Toll];
const [anArticle] = accepted().dataset.articles as [Article];

/** Id and date. The latest day comes before the earliest, and the id settles what is left. */
const unordered = [['d', '2025-10-17'], ['b', '2025-10-17'], ['c', '2025-10-13/2025-10-17'], ['a', '2025-10-20'], ['e', '2025-10-16']] as const;
const ordered = ['e', 'c', 'b', 'd', 'a'];
const event = ([id, edtf]: readonly [string, string]): Event => ({ ...anEvent, id, date: dated(edtf) });
const article = ([id, edtf]: readonly [string, string]): Article => ({ ...anArticle, id, dateline: dated(edtf) });
const toll = ([id, edtf]: readonly [string, string]): Toll => ({ ...aToll, id, asOf: dated(edtf) });
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('records stand by their latest day, then the earliest, then their id', () => {
  it('events by when they happened', () => {
    expect(ids(unordered.map(event).toSorted(byDate))).toEqual(ordered);
  });

  it('articles by their dateline', () => {
    expect(ids(unordered.map(article).toSorted(byDateline))).toEqual(ordered);
  });

  it('tolls by the day that they are of', () => {
    expect(ids(unordered.map(toll).toSorted(byTheirDay))).toEqual(ordered);
  });
});

it('texts are compared by code unit, whatever the locale', () => {
  expect(['é', 'z', 'Z', 'a'].toSorted(compareText)).toEqual(['Z', 'a', 'z', 'é']);
  expect(compareText('a', 'a')).toBe(0);
});
