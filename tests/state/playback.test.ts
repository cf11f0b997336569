import { describe, expect, it } from 'vitest';
import { utcDateOf } from '../../src/dataset/day.ts';
import { foldOf, foldScale } from '../../src/select/fold.ts';
import type { Story } from '../../src/state/story.ts';
import { event } from '../fixtures.ts';
import { day, idsOf, smallDataset } from '../select/small-dataset.ts';
import { headOf, openStory as open, type FakeTicker } from './open-story.ts';

/**
 * Four days, of which the first takes seven tenths of the axis and each of the others one: of half a minute 21 seconds and
 * three times 3.
 */
const fourDays = {
  ...smallDataset, tolls: [], stages: [], axis: { earliest: day('2025-10-01'), latest: day('2025-10-04') }, events: [event('told', { date: '2025-10-01', reported: day('2025-10-01') })],
};
const openFour = (query = '') => open(query, fourDays);

/** Where the head stands after so many milliseconds from where it stood. */
function after(story: Story, ticker: FakeTicker, ...milliseconds: readonly number[]): readonly string[] {
  return milliseconds.map((passed) => {
    ticker.pass(passed);
    return headOf(story);
  });
}

describe('playing', () => {
  it('passes the whole axis in half a minute, each day for as long as it is wide', () => {
    const { story, ticker } = openFour();
    story.play();
    expect([headOf(story), story.playing()]).toEqual(['2025-10-01', true]);
    expect(after(story, ticker, 20_999, 1, 2999, 1, 3000, 2999)).toEqual(['2025-10-01', '2025-10-02', '2025-10-02', '2025-10-03', '2025-10-04', '2025-10-04']);
    expect(story.playing()).toBe(true);
    ticker.pass(2);
    expect([headOf(story), story.playing(), ticker.tick]).toEqual(['2025-10-04', false, null]);
  });

  it.each([[1, 30_000], [2, 15_000], [0.5, 60_000]] as const)('takes at pace %d the whole axis in %i milliseconds', (pace, whole) => {
    const { story, ticker } = open();
    story.setPace(pace);
    story.play();
    ticker.pass(whole - 1);
    expect(story.playing()).toBe(true);
    ticker.pass(1);
    expect([story.playing(), headOf(story)]).toEqual([false, '2026-01-09']);
  });

  it('takes as much of the folded axis in every second, to true scale too', () => {
    for (const query of ['', '?scale=true']) {
      const { story, ticker } = open(query);
      const fold = foldScale(smallDataset.axis, foldOf(smallDataset, { record: false }));
      story.play();
      const shares = Array.from({ length: 29 }, () => {
        ticker.pass(1000);
        return fold(utcDateOf(story.moment() ?? 0));
      });
      expect(shares.map((share) => Math.round(share * 3000))).toEqual(Array.from({ length: 29 }, (_, index) => (index + 1) * 100));
    }
  });

  it('goes as far in one long frame as in many short ones', () => {
    const moments = [[12_000], Array<number>(120).fill(100)].map((frames) => {
      const { story, ticker } = openFour();
      story.play();
      for (const passed of frames) ticker.pass(passed);
      return story.moment();
    });
    expect(moments[0]).toBeCloseTo(moments[1] ?? 0, 6);
  });

  it('goes on from where the head stands, with its first day at once', () => {
    const { story } = open('?to=2025-10-18');
    expect(story.moment()).toBeNull();
    story.play();
    expect([headOf(story), story.playing(), story.moment()]).toEqual(['2025-10-19', true, day('2025-10-19')]);
  });

  it('plays on with no kind shown: the figures still arrive', () => {
    const { story } = open('?kinds=&to=2025-10-16');
    story.play();
    expect([story.playing(), headOf(story)]).toEqual([true, '2025-10-17']);
  });

  it('is the same on the second clock', () => {
    const { story, ticker, address } = openFour('?known=2025-10-01');
    story.play();
    expect([headOf(story), ...after(story, ticker, 3000)]).toEqual(['2025-10-02', '2025-10-03']);
    story.pause();
    expect(address.writes).toEqual(['replace ?known=2025-10-03']);
  });

  it('does not start twice', () => {
    const { story, ticker } = open('?to=2025-10-16');
    story.play();
    const first = ticker.tick;
    story.play();
    expect([ticker.tick === first, headOf(story)]).toEqual([true, '2025-10-17']);
  });

  it('has no moment once it has ended', () => {
    const { story, ticker } = openFour('?to=2025-10-03');
    story.play();
    ticker.pass(1500);
    expect(story.moment()).toBeCloseTo(day('2025-10-04') + 0.5, 6);
    ticker.pass(1500);
    expect([story.moment(), story.playing()]).toEqual([null, false]);
  });
});

describe('playing in a window', () => {
  it('moves its end and keeps its start', () => {
    const { story, ticker } = openFour('?from=2025-10-01&to=2025-10-01');
    story.play();
    expect([headOf(story), ...after(story, ticker, 3000, 3000)]).toEqual(['2025-10-02', '2025-10-03', '2025-10-04']);
    expect(story.view().from).toBe(day('2025-10-01'));
  });

  it('starts anew from the start of the window', () => {
    const { story, ticker } = openFour('?from=2025-10-02');
    story.play();
    expect([headOf(story), ...after(story, ticker, 3000, 3000)]).toEqual(['2025-10-02', '2025-10-03', '2025-10-04']);
  });

  it('of the last day alone changes nothing, and ends with that day', () => {
    const { story, ticker, address } = openFour('?from=2025-10-04');
    const view = story.view();
    story.play();
    ticker.pass(3001);
    expect([story.playing(), story.view(), address.writes]).toEqual([false, view, []]);
  });
});

describe('the pace', () => {
  it('is 1 at first, and can be changed while playing, without a step or a stop', () => {
    const { story, ticker } = openFour();
    expect(story.pace()).toBe(1);
    story.play();
    ticker.pass(10_500);
    const moment = story.moment();
    story.setPace(2);
    expect([story.moment(), story.playing()]).toEqual([moment, true]);
    expect(after(story, ticker, 5249, 1)).toEqual(['2025-10-01', '2025-10-02']);
  });

  it('does not start what is not playing', () => {
    const { story, ticker } = open('?to=2025-10-01');
    story.setPace(2);
    expect([ticker.tick, story.playing()]).toEqual([null, false]);
  });
});

describe('a change of the axis while playing', () => {
  it('goes on from the same moment, at the pace of the axis that there is now', () => {
    const { story, ticker } = open('?to=2025-10-16');
    story.play();
    ticker.pass(400);
    const moment = story.moment() ?? 0;
    story.setRecord(true);
    ticker.pass(0);
    expect(story.playing()).toBe(true);
    expect(story.moment()).toBeCloseTo(moment, 6);
    const fold = foldScale({ ...smallDataset.axis, latest: day('2026-03-08') }, foldOf(smallDataset, { record: true }));
    const before = fold(utcDateOf(moment));
    ticker.pass(3000);
    expect(fold(utcDateOf(story.moment() ?? 0)) - before).toBeCloseTo(0.1, 6);
  });

  it('is none where the axis is only drawn to true scale', () => {
    const { story, ticker } = openFour();
    story.play();
    ticker.pass(10_000);
    story.setTrueScale(true);
    expect(after(story, ticker, 10_999, 1)).toEqual(['2025-10-01', '2025-10-02']);
  });
});

describe('playing ends', () => {
  it('by pause, and is written then and not before', () => {
    const { story, address, ticker } = openFour('?to=2025-10-01');
    story.play();
    ticker.pass(3000);
    expect(address.writes).toEqual([]);
    story.pause();
    expect([address.writes, ticker.tick, story.playing()]).toEqual([['replace ?to=2025-10-03'], null, false]);
  });

  it('at the end of the axis, and is written then', () => {
    const { story, address, ticker } = openFour('?to=2025-10-02');
    story.play();
    ticker.pass(6000);
    expect([address.writes, headOf(story)]).toEqual([['replace '], '2025-10-04']);
  });

  it.each<[string, (story: Story) => void]>([
    ['drags the head', (story) => story.moveHead(day('2025-10-18'))],
    ['drags the start of the window', (story) => story.moveFrom(day('2025-09-01'))],
    ['drags the window', (story) => story.moveWindow(day('2025-09-01'), day('2025-10-01'))],
    ['steps', (story) => story.step(1)],
    ['selects', (story) => story.select('a-notice')],
    ['changes the clock', (story) => story.setClock('reported')],
    ['changes the mode', (story) => story.setFrom(day('2025-09-01'))],
    ['resets', (story) => story.reset()],
    ['starts the tour', (story) => story.startTour()],
  ])('the moment the reader %s', (_, act) => {
    const { story, ticker } = open('?to=2025-09-30');
    story.play();
    act(story);
    expect([story.playing(), ticker.tick]).toEqual([false, null]);
  });

  it('where the reader takes hold, with nothing written until they let go', () => {
    const { story, address } = open('?to=2025-10-16');
    story.play();
    story.moveHead(day('2025-10-18'));
    expect([headOf(story), address.writes]).toEqual(['2025-10-18', []]);
  });

  it('on Back', () => {
    const { story, address, ticker } = open('?to=2025-10-16');
    address.push('?to=2025-10-16&event=four-day-span');
    story.play();
    address.back();
    expect([story.playing(), ticker.tick, headOf(story)]).toEqual([false, null, '2025-10-16']);
  });

  it('but not by searching, filtering or looking another way, which is written only when it rests', () => {
    const { story, address } = open('?to=2025-10-16');
    story.play();
    story.setQuery('friday');
    story.toggleKind('diplomacy');
    story.setTrueScale(true);
    expect([story.playing(), idsOf(story.hits() ?? []), address.writes]).toEqual([true, ['a-friday'], []]);
    story.pause();
    expect(address.writes).toEqual(['replace ?to=2025-10-17&kinds=strike,deployment,border&scale=true']);
  });
});

describe('the sweep of a first visit', () => {
  it('passes the whole axis in seven seconds, whatever the pace, writes no address and ends at the last day', () => {
    const { story, address, ticker } = openFour();
    story.setPace(0.5);
    story.sweep();
    expect([headOf(story), story.playing()]).toEqual(['2025-10-01', true]);
    expect(after(story, ticker, 4899, 1, 1400, 699)).toEqual(['2025-10-01', '2025-10-02', '2025-10-04', '2025-10-04']);
    ticker.pass(2);
    expect([headOf(story), story.playing(), ticker.tick, address.writes]).toEqual(['2025-10-04', false, null, []]);
  });

  it('ends at the last day where it is stopped on the way', () => {
    const { story, address, ticker } = openFour();
    story.sweep();
    ticker.pass(1000);
    story.pause();
    expect([headOf(story), story.playing(), ticker.tick, address.writes]).toEqual(['2025-10-04', false, null, []]);
  });

  it('gives way to the reader’s hand', () => {
    const { story, address, ticker } = openFour();
    story.sweep();
    ticker.pass(1000);
    story.moveHead(day('2025-10-03'));
    expect([headOf(story), story.playing(), address.writes]).toEqual(['2025-10-03', false, []]);
    story.rest();
    expect(address.writes).toEqual(['replace ?to=2025-10-03']);
  });

  it('does not start over what is playing, and is forgotten once it has ended', () => {
    const { story, address } = openFour('?to=2025-10-02');
    story.play();
    story.sweep();
    expect(headOf(story)).toBe('2025-10-03');
    story.pause();
    story.sweep();
    story.pause();
    story.moveHead(day('2025-10-01'));
    story.play();
    story.pause();
    expect(address.writes).toEqual(['replace ?to=2025-10-03', 'replace ?to=2025-10-02']);
  });
});
