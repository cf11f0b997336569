import { expect, it } from 'vitest';
import { eventsOfArticle } from '../../src/select/events.ts';
import { eventOf, idsOf, smallDataset } from './small-dataset.ts';

const told = {
  ...smallDataset,
  events: [{ ...eventOf('four-day-span'), articles: ['003-2'] }, eventOf('a-friday'), { ...eventOf('a-notice'), articles: ['002-1', '003-2'] }],
};

it('gives the events that rest on an article, in the order of the dataset, whether or not it was the first to tell', () => {
  expect(idsOf(eventsOfArticle(told, '003-2'))).toEqual(['four-day-span', 'a-notice']);
  expect(idsOf(eventsOfArticle(told, '002-1'))).toEqual(['a-notice']);
});

it('gives none for an article that is not there', () => {
  expect(eventsOfArticle(told, '999-9')).toEqual([]);
});
