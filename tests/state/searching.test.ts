import { createEffect, createRoot } from 'solid-js';
import { expect, it } from 'vitest';
import { idsOf } from '../select/small-dataset.ts';
import { openStory as open } from './open-story.ts';

it('finds nothing until it is asked, and nothing again when the query is blank', () => {
  const { story } = open();
  expect([story.query(), story.hits()]).toEqual(['', null]);
  story.setQuery('  ');
  expect([story.query(), story.hits()]).toEqual(['  ', null]);
});

it('finds among all events, whatever the head and the kinds, and writes nothing', () => {
  const { story, address } = open('?to=2025-09-01&kinds=border');
  story.setQuery('axis');
  expect(idsOf(story.hits() ?? [])).toEqual(['before-the-axis', 'past-the-axis']);
  story.setQuery('no such thing');
  expect(story.hits()).toEqual([]);
  expect(address.writes).toEqual([]);
});

it('tells the views only when other events are found', () => {
  const { story } = open();
  let runs = 0;
  const stopWatching = createRoot((disposeEffect) => {
    createEffect(() => {
      story.hits();
      runs += 1;
    });
    return disposeEffect;
  });
  story.setQuery('frid');
  story.setQuery('friday');
  story.setQuery('ships');
  stopWatching();
  expect(runs).toBe(3);
});
