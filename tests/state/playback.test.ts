import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/state/story.ts';
import { day, idsOf } from '../select/small-dataset.ts';
import { headOf, openStory as open, type FakeTicker } from './open-story.ts';

/** Where the head stands after each tick, until playing ends. */
function playOut(story: Story, ticker: FakeTicker): readonly string[] {
  const seen = [headOf(story)];
  for (let beat = 0; ticker.tick !== null && beat < 1000; beat++) {
    ticker.tick();
    seen.push(headOf(story));
  }
  return seen;
}

function openByEvents(query = '') {
  const stage = open(query);
  stage.story.setPlayBy('events');
  return stage;
}

describe('playing by days', () => {
  it('is the manner at first, at pace 1', () => {
    const { story } = open();
    expect([story.playBy(), story.pace()]).toEqual(['days', 1]);
  });

  it('starts anew from the end, passes every day within twenty seconds, and stops at the last', () => {
    const { story, address, ticker } = open();
    story.play();
    const seen = playOut(story, ticker);
    expect([seen.length, seen.slice(0, 3), seen.at(-1)]).toEqual([138, ['2025-08-25', '2025-08-26', '2025-08-27'], '2026-01-09']);
    expect(seen.length * ticker.milliseconds).toBeLessThan(20_500);
    expect([story.playing(), address.writes]).toEqual([false, []]);
  });

  it('takes two days at a beat at pace 4, and does not overrun the last', () => {
    const { story, ticker } = open('?to=2026-01-04');
    story.setPace(4);
    story.play();
    expect(playOut(story, ticker)).toEqual(['2026-01-06', '2026-01-08', '2026-01-09']);
  });

  it('plays on with no kind shown: the figures still arrive', () => {
    const { story } = open('?kinds=&to=2025-10-16');
    story.play();
    expect([story.playing(), headOf(story)]).toEqual([true, '2025-10-17']);
  });
});

describe('playing by events', () => {
  it('passes every stop with time to read, and stops at the last', () => {
    const { story, address, ticker } = openByEvents();
    story.play();
    expect(ticker.milliseconds).toBe(2500);
    expect(playOut(story, ticker)).toEqual([
      '2025-08-25', '2025-09-30', '2025-10-16', '2025-10-17', '2025-10-19', '2025-11-11', '2026-01-09',
    ]);
    expect([story.playing(), address.writes]).toEqual([false, []]);
  });

  it('goes on from where the head stands, with a first step at once', () => {
    const { story } = openByEvents('?to=2025-10-18');
    story.play();
    expect([headOf(story), story.playing()]).toEqual(['2025-10-19', true]);
  });

  it('goes on through a change of kinds, along their stops, and writes it only when it rests', () => {
    const { story, address, ticker } = openByEvents('?to=2025-10-16');
    story.play();
    story.toggleKind('diplomacy');
    expect(address.writes).toEqual([]);
    ticker.tick?.();
    expect([headOf(story), story.playing()]).toEqual(['2025-11-11', false]);
    expect(address.writes).toEqual(['replace ?to=2025-11-11&kinds=strike,deployment,border']);
  });

  it('goes by reported days on the second clock', () => {
    const { story, ticker } = openByEvents('?known=2025-09-01');
    story.play();
    expect(playOut(story, ticker)).toEqual(['2025-10-19', '2025-11-12', '2026-01-09']);
  });

  it('does not start with nothing to play, nor twice', () => {
    const empty = openByEvents('?kinds=');
    empty.story.play();
    expect([empty.story.playing(), empty.ticker.tick]).toEqual([false, null]);
    const { story, ticker } = openByEvents('?to=2025-10-16');
    story.play();
    const first = ticker.tick;
    story.play();
    expect([ticker.tick === first, headOf(story)]).toEqual([true, '2025-10-17']);
  });
});

describe('playing in a window', () => {
  it('moves the end and keeps the start', () => {
    const { story, ticker } = openByEvents('?from=2025-10-10&to=2025-10-16');
    story.play();
    ticker.tick?.();
    expect([story.view().from, headOf(story)]).toEqual([day('2025-10-10'), '2025-10-19']);
  });

  it('starts anew from the start of the window', () => {
    const { story, ticker } = openByEvents('?from=2025-10-16');
    story.play();
    expect(playOut(story, ticker)).toEqual(['2025-10-16', '2025-10-17', '2025-10-19', '2025-11-11', '2026-01-09']);
    expect(story.view().from).toBe(day('2025-10-16'));
  });

  it('does not start in a window of the last day only', () => {
    const { story } = open('?from=2026-01-09');
    story.play();
    expect(story.playing()).toBe(false);
  });
});

describe('the pace', () => {
  it('can be changed while playing, without a step or a stop', () => {
    const { story, ticker } = openByEvents('?to=2025-10-01');
    story.play();
    story.setPace(2);
    expect([ticker.milliseconds, story.pace(), story.playing(), headOf(story)]).toEqual([1250, 2, true, '2025-10-16']);
    story.setPlayBy('days');
    expect([ticker.milliseconds, story.playBy(), story.playing(), headOf(story)]).toEqual([72, 'days', true, '2025-10-16']);
    ticker.tick?.();
    expect(headOf(story)).toBe('2025-10-17');
  });

  it('does not start what is not playing', () => {
    const { story, ticker } = open('?to=2025-10-01');
    story.setPace(4);
    story.setPlayBy('events');
    expect([ticker.tick, story.playing()]).toEqual([null, false]);
  });
});

describe('playing ends', () => {
  it('by pause, and is written then and not before', () => {
    const { story, address, ticker } = open('?to=2025-10-16');
    story.play();
    ticker.tick?.();
    expect(address.writes).toEqual([]);
    story.pause();
    expect([address.writes, ticker.tick, story.playing()]).toEqual([['replace ?to=2025-10-18'], null, false]);
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

  it('but not by searching', () => {
    const { story } = open('?to=2025-10-16');
    story.play();
    story.setQuery('friday');
    expect([story.playing(), idsOf(story.hits() ?? [])]).toEqual([true, ['a-friday']]);
  });
});
