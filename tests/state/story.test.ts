import { createEffect, createRoot } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { day, idsOf } from '../select/small-dataset.ts';
import { closeStory, headOf, openStory as open } from './open-story.ts';

describe('opening', () => {
  it('shows what the address says, and writes nothing', () => {
    const { story, address } = open('?to=2025-10-17&kinds=strike&utm_source=letter');
    expect(headOf(story)).toBe('2025-10-17');
    expect(idsOf(story.visible())).toEqual(['some-time-in-september', 'four-day-span', 'a-friday']);
    expect(idsOf(story.ofShownKinds())).toEqual(['some-time-in-september', 'four-day-span', 'a-friday']);
    expect(idsOf(story.tolls())).toEqual(['a-29']);
    expect(story.latest()?.id).toBe('a-friday');
    expect(address.writes).toEqual([]);
  });

  it('keeps what was not understood until it is dismissed', () => {
    const { story } = open('?to=yesterday');
    expect(story.notices()).toEqual([{ parameter: 'to', found: 'yesterday', kind: 'unreadable' }]);
    story.dismissNotices();
    expect(story.notices()).toEqual([]);
  });
});

describe('scrubbing', () => {
  it('follows every move and writes at rest only, over the current entry', () => {
    const { story, address } = open();
    story.moveHead(day('2025-10-20'));
    story.moveHead(day('2025-10-16'));
    expect(idsOf(story.visible())).toEqual(['before-the-axis', 'some-time-in-september', 'four-day-span']);
    expect(address.writes).toEqual([]);
    story.rest();
    expect(address.writes).toEqual(['replace ?to=2025-10-16']);
  });

  it('does not write again what stands there already', () => {
    const { story, address } = open('?to=2025-10-16');
    story.moveHead(day('2025-10-17'));
    story.moveHead(day('2025-10-16'));
    story.rest();
    expect(address.writes).toEqual([]);
  });

  it('stays on the axis', () => {
    const { story } = open();
    story.moveHead(day('2000-01-01'));
    expect(headOf(story)).toBe('2025-08-25');
  });

  it('tells the views of a list only when its members change', () => {
    const { story } = open('?to=2025-10-20');
    const seen: number[] = [];
    const stopWatching = createRoot((disposeEffect) => {
      createEffect(() => seen.push(story.visible().length));
      return disposeEffect;
    });
    story.moveHead(day('2025-10-25'));
    story.moveHead(day('2025-10-26'));
    story.moveHead(day('2025-10-18'));
    stopWatching();
    expect(seen).toEqual([5, 4]);
    const before = story.visible();
    story.moveHead(day('2025-10-17'));
    expect(story.visible()).toBe(before);
  });
});

describe('stepping', () => {
  it('goes to the event days beside the head, and writes each', () => {
    const { story, address } = open('?to=2025-10-18');
    story.step(-1);
    expect(headOf(story)).toBe('2025-10-17');
    story.step(1);
    story.step(1);
    expect(headOf(story)).toBe('2025-11-11');
    expect(address.writes).toEqual(['replace ?to=2025-10-17', 'replace ?to=2025-10-19', 'replace ?to=2025-11-11']);
  });

  it('stays at the ends', () => {
    const { story, address } = open();
    story.step(1);
    expect(headOf(story)).toBe('2026-01-09');
    expect(address.writes).toEqual([]);
  });
});

describe('selecting', () => {
  it('moves the head to the event and makes a history entry', () => {
    const { story, address } = open('?to=2025-10-01');
    story.select('four-day-span');
    expect(story.selected()?.id).toBe('four-day-span');
    expect(headOf(story)).toBe('2025-10-16');
    expect([story.neighbours().previous?.id, story.neighbours().next?.id]).toEqual(['some-time-in-september', 'a-friday']);
    expect(address.writes).toEqual(['push ?to=2025-10-16&event=four-day-span']);
  });

  it('is undone by Back, head and all', () => {
    const { story, address } = open('?to=2025-10-01');
    story.select('four-day-span');
    address.back();
    expect([story.selected(), headOf(story)]).toEqual([null, '2025-10-01']);
  });

  it('leaves behind the head that was not yet at rest', () => {
    const { story, address } = open();
    story.moveHead(day('2025-10-15'));
    story.select('a-friday');
    expect(address.entries).toEqual(['?to=2025-10-15', '?to=2025-10-17&event=a-friday']);
  });

  it('closes with an entry of its own, so that Back opens it again', () => {
    const { story, address } = open('?event=a-friday');
    story.select(null);
    expect([story.selected(), address.entries]).toEqual([null, ['?event=a-friday', '']]);
    address.back();
    expect(story.selected()?.id).toBe('a-friday');
  });

  it('does nothing for what is selected already, or for no event at all', () => {
    const { story, address } = open('?event=a-friday');
    story.select('a-friday');
    story.select('no-such-event');
    expect([story.selected()?.id, address.writes]).toEqual(['a-friday', []]);
  });

  it('keeps an event that the head or the kinds would hide, and says which', () => {
    const { story } = open('?event=a-friday');
    expect(story.hiddenBy()).toBeNull();
    story.moveHead(day('2025-09-01'));
    expect([idsOf(story.visible()), story.hiddenBy()]).toEqual([['before-the-axis', 'some-time-in-september', 'a-friday'], 'time']);
    story.toggleKind('strike');
    expect(story.hiddenBy()).toBe('kinds');
    expect([story.neighbours().previous?.id, story.neighbours().next?.id]).toEqual(['before-the-axis', 'a-notice']);
  });
});

describe('kinds', () => {
  it('are written over the current entry at once', () => {
    const { story, address } = open();
    story.toggleKind('diplomacy');
    expect(idsOf(story.visible())).not.toContain('a-notice');
    story.showAllKinds();
    expect(idsOf(story.visible())).toContain('a-notice');
    expect(address.writes).toEqual(['replace ?kinds=strike,deployment,border', 'replace ']);
  });
});

describe('looking another way', () => {
  it('changes to the table with a history entry, and Back changes it back', () => {
    const { story, address } = open('?to=2025-10-17');
    story.setView('table');
    expect(address.writes).toEqual(['push ?to=2025-10-17&view=table']);
    address.back();
    expect(story.view().view).toBe('map');
  });

  it('does not stop what is playing', () => {
    const { story, ticker } = open('?to=2025-10-17');
    story.play();
    story.setView('table');
    expect(story.playing()).toBe(true);
    ticker.pass(30_000);
    expect(headOf(story)).toBe('2026-01-09');
  });

  it('writes language and camera over the current entry', () => {
    const { story, address } = open();
    story.setLanguage('es');
    story.setCamera({ zoom: 5, latitude: 10, longitude: -72 });
    story.setLanguage(null);
    story.setCamera(null);
    expect(address.writes).toEqual(['replace ?lang=es', 'replace ?map=5/10/-72&lang=es', 'replace ?map=5/10/-72', 'replace ']);
  });

  it('keeps table and language where everything else is set back', () => {
    const { story, address } = open('?to=2025-10-17&kinds=strike&view=table&lang=es');
    story.reset();
    expect(address.read()).toBe('?view=table&lang=es');
  });

  it('makes no history entries in a frame: they would be those of the page around it', () => {
    const { story, address } = open('?embed=1');
    story.select('a-friday');
    story.setView('table');
    story.select(null);
    expect(address.writes).toEqual(['replace ?event=a-friday&embed=1', 'replace ?event=a-friday&view=table&embed=1', 'replace ?view=table&embed=1']);
  });
});

describe('going away', () => {
  it('lets go of the clock and the address', () => {
    const { story, address, ticker } = open('?to=2025-10-16');
    story.play();
    closeStory();
    expect([ticker.tick, address.listener]).toEqual([null, null]);
  });
});
