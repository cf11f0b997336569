import { createEffect, createRoot } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import type { AddressPort } from '../../src/state/address-port.ts';
import { createStory, type Story } from '../../src/state/story.ts';
import { day, idsOf, smallDataset } from '../select/small-dataset.ts';

/** A history of addresses with the writes made to it, in the order they were made. */
class FakeAddress implements AddressPort {
  readonly writes: string[] = [];
  readonly entries: string[];
  listener: (() => void) | null = null;
  constructor(query: string) {
    this.entries = [query];
  }
  readonly read = () => this.entries.at(-1) ?? '';
  readonly replace = (query: string) => {
    this.entries[this.entries.length - 1] = query;
    this.writes.push(`replace ${query}`);
  };
  readonly push = (query: string) => {
    this.entries.push(query);
    this.writes.push(`push ${query}`);
  };
  readonly onPop = (listener: () => void) => {
    this.listener = listener;
    return () => {
      this.listener = null;
    };
  };
  back() {
    this.entries.pop();
    this.listener?.();
  }
}

class FakeTicker {
  tick: (() => void) | null = null;
  milliseconds = 0;
  readonly start = (tick: () => void, milliseconds: number) => {
    this.tick = tick;
    this.milliseconds = milliseconds;
    return () => {
      this.tick = null;
    };
  };
}

let dispose = () => {};
afterEach(() => dispose());

function open(query = ''): { story: Story; address: FakeAddress; ticker: FakeTicker } {
  const address = new FakeAddress(query);
  const ticker = new FakeTicker();
  const story = createRoot((disposeRoot) => {
    dispose = disposeRoot;
    return createStory(smallDataset, address, ticker.start);
  });
  return { story, address, ticker };
}

const headOf = (story: Story) => isoOf(story.view().head);

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

describe('playing', () => {
  it('starts anew from the end, passes every stop, and stops at the last', () => {
    const { story, address, ticker } = open();
    story.play();
    const seen = [headOf(story)];
    expect(ticker.milliseconds).toBe(700);
    while (ticker.tick !== null) {
      ticker.tick();
      seen.push(headOf(story));
    }
    expect(seen).toEqual(['2025-08-25', '2025-09-30', '2025-10-16', '2025-10-17', '2025-10-19', '2025-11-11', '2026-01-09']);
    expect(story.playing()).toBe(false);
    expect(address.writes).toEqual([]);
  });

  it('goes on from where the head stands, with a first step at once', () => {
    const { story } = open('?to=2025-10-18');
    story.play();
    expect([headOf(story), story.playing()]).toEqual(['2025-10-19', true]);
  });

  it('writes where it was paused, and not before', () => {
    const { story, address, ticker } = open('?to=2025-10-16');
    story.play();
    ticker.tick?.();
    expect(address.writes).toEqual([]);
    story.pause();
    expect([address.writes, ticker.tick, story.playing()]).toEqual([['replace ?to=2025-10-19'], null, false]);
  });

  it('stops when the reader takes hold of the head', () => {
    const { story, address, ticker } = open('?to=2025-10-16');
    story.play();
    story.moveHead(day('2025-10-18'));
    expect([story.playing(), ticker.tick, headOf(story)]).toEqual([false, null, '2025-10-18']);
    expect(address.writes).toEqual([]);
  });

  it.each<[string, (story: Story) => void]>([
    ['steps', (story) => story.step(1)],
    ['selects', (story) => story.select('a-notice')],
  ])('stops when the reader %s', (_, act) => {
    const { story, ticker } = open('?to=2025-09-30');
    story.play();
    act(story);
    expect([story.playing(), ticker.tick]).toEqual([false, null]);
  });

  it('goes on through a change of kinds, along their stops, and writes it only when it rests', () => {
    const { story, address, ticker } = open('?to=2025-10-16');
    story.play();
    story.toggleKind('diplomacy');
    expect(address.writes).toEqual([]);
    ticker.tick?.();
    expect([headOf(story), story.playing()]).toEqual(['2025-11-11', false]);
    expect(address.writes).toEqual(['replace ?to=2025-11-11&kinds=strike,deployment,border']);
  });

  it('does not start with nothing to play, nor twice', () => {
    const empty = open('?kinds=');
    empty.story.play();
    expect([empty.story.playing(), empty.ticker.tick]).toEqual([false, null]);
    const { story, ticker } = open('?to=2025-10-16');
    story.play();
    const first = ticker.tick;
    story.play();
    expect([ticker.tick === first, headOf(story)]).toEqual([true, '2025-10-17']);
  });

  it('stops on Back', () => {
    const { story, address, ticker } = open('?to=2025-10-16');
    address.push('?to=2025-10-16&event=four-day-span');
    story.play();
    address.back();
    expect([story.playing(), ticker.tick, headOf(story)]).toEqual([false, null, '2025-10-16']);
  });
});

describe('going away', () => {
  it('lets go of the clock and the address', () => {
    const { story, address, ticker } = open('?to=2025-10-16');
    story.play();
    dispose();
    expect([ticker.tick, address.listener]).toEqual([null, null]);
  });
});
