import { createEffect, createRoot } from 'solid-js';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/state/story.ts';
import { createTour } from '../../src/state/tour.ts';
import { day } from '../select/small-dataset.ts';
import { headOf, openStory as open } from './open-story.ts';

const stageOf = (story: Story) => [story.tour()?.stage.id, story.selected()?.id, headOf(story)];

describe('the tour', () => {
  it('is not taken at first, and moves only once it is', () => {
    const { story, address } = open();
    expect(story.tour()).toBeNull();
    story.moveTour(1);
    expect([story.tour(), address.writes]).toEqual([null, []]);
  });

  it('goes from first to last and back, head and event moving together', () => {
    const { story } = open();
    story.startTour();
    expect([story.tour()?.index, story.tour()?.count]).toEqual([0, 3]);
    // The span ends on 16 October, after the stage's own day; the other stages stand at theirs.
    expect(stageOf(story)).toEqual(['span', 'four-day-span', '2025-10-16']);
    story.moveTour(1);
    expect(stageOf(story)).toEqual(['friday', 'a-friday', '2025-11-01']);
    story.moveTour(1);
    expect([story.tour()?.index, stageOf(story)]).toEqual([2, ['ships', 'ships-arrive', '2025-11-11']]);
    story.moveTour(-1);
    expect(stageOf(story)).toEqual(['friday', 'a-friday', '2025-11-01']);
  });

  it('stays at its ends', () => {
    const { story } = open();
    story.startTour();
    story.moveTour(-1);
    expect(story.tour()?.index).toBe(0);
    story.startTour('ships');
    story.moveTour(1);
    expect(story.tour()?.index).toBe(2);
  });

  it('starts at the stage that was asked for, and not at one that does not exist', () => {
    const { story } = open();
    story.startTour('no-such-stage');
    expect(story.tour()).toBeNull();
    story.startTour('friday');
    expect(story.tour()?.index).toBe(1);
  });

  it('makes one history entry, so that Back leaves all of it', () => {
    const { story, address } = open('?to=2025-09-15');
    story.startTour();
    story.moveTour(1);
    story.startTour('ships');
    expect(address.entries).toEqual(['?to=2025-09-15', '?to=2025-11-11&event=ships-arrive']);
    address.back();
    expect([story.tour(), story.selected(), headOf(story)]).toEqual([null, null, '2025-09-15']);
  });

  it('is told on the first clock, without window, filter or query', () => {
    const { story } = open('?known=2025-11-12&from=2025-11-01&kinds=border');
    story.setQuery('ships');
    story.startTour();
    const { clock, from, kinds } = story.view();
    expect([clock, from, kinds.length, story.hits()]).toEqual(['happened', null, 4, null]);
  });

  it('shows stage and event together: no view sees one without the other', () => {
    const { story } = open();
    const seen: unknown[] = [];
    const stopWatching = createRoot((disposeEffect) => {
      createEffect(() => seen.push([story.tour()?.stage.id, story.selected()?.id]));
      return disposeEffect;
    });
    story.startTour();
    story.moveTour(1);
    story.moveHead(day('2025-11-05'));
    stopWatching();
    expect(seen).toEqual([[undefined, undefined], ['span', 'four-day-span'], ['friday', 'a-friday'], [undefined, 'a-friday']]);
  });
});

describe('leaving the tour', () => {
  it('leaves everything where it stands', () => {
    const { story, address } = open();
    story.startTour('friday');
    story.leaveTour();
    expect([story.tour(), story.selected()?.id, headOf(story)]).toEqual([null, 'a-friday', '2025-11-01']);
    expect(address.read()).toBe('?to=2025-11-01&event=a-friday');
  });

  it.each<[string, (story: Story) => void]>([
    ['drags the head', (story) => story.moveHead(day('2025-10-01'))],
    ['drags the start of the window', (story) => story.moveFrom(day('2025-10-01'))],
    ['drags the window', (story) => story.moveWindow(day('2025-09-01'), day('2025-10-01'))],
    ['steps', (story) => story.step(1)],
    ['selects another event', (story) => story.select('a-notice')],
    ['closes the card', (story) => story.select(null)],
    ['plays', (story) => story.play()],
    ['changes the clock', (story) => story.setClock('reported')],
    ['changes the mode', (story) => story.setFrom(day('2025-09-01'))],
    ['resets', (story) => story.reset()],
  ])('happens when the reader %s', (_, act) => {
    const { story } = open();
    story.startTour('friday');
    act(story);
    expect(story.tour()).toBeNull();
  });

  it.each<[string, (story: Story) => void]>([
    ['lets go of a handle', (story) => story.rest()],
    ['hides a kind', (story) => story.toggleKind('border')],
    ['searches', (story) => story.setQuery('friday')],
  ])('does not happen when the reader %s', (_, act) => {
    const { story } = open();
    story.startTour('friday');
    act(story);
    expect(story.tour()?.stage.id).toBe('friday');
  });
});

it('has no way where there are no stages', () => {
  createRoot((dispose) => {
    const tour = createTour([]);
    expect([tour.stage(), tour.stageOf(undefined), tour.beside(1)]).toEqual([null, null, null]);
    dispose();
  });
});
