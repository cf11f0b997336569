import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import type { Story } from '../../src/state/story.ts';
import { day, idsOf } from '../select/small-dataset.ts';
import { headOf, openStory as open } from './open-story.ts';

const windowOf = (story: Story) => {
  const { from, head } = story.view();
  return [from === null ? null : isoOf(from), isoOf(head)];
};

describe('the window', () => {
  it('is entered and left at once, over the current entry', () => {
    const { story, address } = open('?to=2025-10-19');
    story.setFrom(day('2025-10-17'));
    expect(idsOf(story.visible())).toEqual(['a-friday', 'a-notice']);
    story.setFrom(null);
    expect(idsOf(story.visible())).toEqual(['before-the-axis', 'some-time-in-september', 'four-day-span', 'a-friday', 'a-notice']);
    expect(address.writes).toEqual(['replace ?to=2025-10-19&from=2025-10-17', 'replace ?to=2025-10-19']);
  });

  it('follows each end while it is dragged, and is written at rest', () => {
    const { story, address } = open('?from=2025-10-01&to=2025-10-31');
    story.moveFrom(day('2025-10-10'));
    story.moveFrom(day('2025-10-16'));
    story.moveHead(day('2025-10-18'));
    expect([idsOf(story.visible()), address.writes]).toEqual([['four-day-span', 'a-friday'], []]);
    story.rest();
    expect(address.writes).toEqual(['replace ?to=2025-10-18&from=2025-10-16']);
  });

  it('does not turn over: neither end passes the other', () => {
    const { story } = open('?from=2025-10-10&to=2025-10-20');
    story.moveFrom(day('2025-10-25'));
    expect(windowOf(story)).toEqual(['2025-10-20', '2025-10-20']);
    story.moveHead(day('2025-10-01'));
    expect(windowOf(story)).toEqual(['2025-10-20', '2025-10-20']);
  });

  it('moves as a whole, and keeps its length at the end of the axis', () => {
    const { story, address } = open('?from=2025-10-10&to=2025-10-20');
    story.moveWindow(day('2025-10-12'), day('2025-10-22'));
    expect(windowOf(story)).toEqual(['2025-10-12', '2025-10-22']);
    story.moveWindow(day('2026-01-05'), day('2026-01-15'));
    expect([windowOf(story), address.writes]).toEqual([['2025-12-30', '2026-01-09'], []]);
    story.rest();
    expect(address.writes).toEqual(['replace ?from=2025-12-30']);
  });

  it('works on the second clock too', () => {
    const { story } = open('?known=2025-11-12&from=2025-11-01');
    expect(idsOf(story.visible())).toEqual(['before-the-axis', 'ships-arrive']);
    story.moveFrom(day('2025-10-19'));
    expect(story.visible()).toHaveLength(6);
    story.moveHead(day('2025-10-01'));
    expect([windowOf(story), idsOf(story.visible())]).toEqual([
      ['2025-10-19', '2025-10-19'], ['some-time-in-september', 'four-day-span', 'a-friday', 'a-notice'],
    ]);
  });
});

describe('the clock', () => {
  it('is switched at the same day, and written as known', () => {
    const { story, address } = open('?to=2025-10-18');
    expect(idsOf(story.visible())).toEqual(['before-the-axis', 'some-time-in-september', 'four-day-span', 'a-friday']);
    story.setClock('reported');
    expect([headOf(story), story.visible()]).toEqual(['2025-10-18', []]);
    story.setClock('happened');
    expect(address.writes).toEqual(['replace ?known=2025-10-18', 'replace ?to=2025-10-18']);
  });

  it('takes the figures with it', () => {
    const { story } = open('?to=2025-11-08');
    expect(idsOf(story.tolls())).toEqual(['d-70']);
    story.setClock('reported');
    expect(idsOf(story.tolls())).toEqual(['c-37', 'f-40']);
  });
});

describe('every written address', () => {
  it.each<[string, (story: Story) => void]>([
    ['the second clock', (story) => story.setClock('reported')],
    ['a window', (story) => story.setFrom(day('2025-10-10'))],
    ['a window on the second clock, with kinds', (story) => {
      story.setClock('reported');
      story.setFrom(day('2025-10-10'));
      story.toggleKind('border');
    }],
    ['a dragged window and an event', (story) => {
      story.moveWindow(day('2025-10-10'), day('2025-10-20'));
      story.select('ships-arrive');
    }],
    ['a stage of the tour', (story) => story.startTour('friday')],
  ])('opens the same view again: %s', (_, act) => {
    const { story, address } = open();
    act(story);
    expect(address.read()).not.toBe('');
    const again = open(address.read());
    expect(again.story.view()).toEqual(story.view());
    expect(again.story.notices()).toEqual([]);
  });
});

describe('resetting', () => {
  it('goes back to the default view and no query, and Back undoes it', () => {
    const query = '?known=2025-11-12&from=2025-11-01&event=ships-arrive&kinds=deployment';
    const { story, address } = open(query);
    story.setQuery('ships');
    story.reset();
    expect([windowOf(story), story.view().clock, story.view().kinds.length]).toEqual([[null, '2026-01-09'], 'happened', 4]);
    expect([story.selected(), story.query(), story.hits()]).toEqual([null, '', null]);
    expect(address.entries).toEqual([query, '']);
    address.back();
    expect([story.selected()?.id, story.view().clock]).toEqual(['ships-arrive', 'reported']);
  });

  it('makes no entry where everything is as it was at first', () => {
    const { story, address } = open();
    story.reset();
    expect(address.writes).toEqual([]);
  });
});
