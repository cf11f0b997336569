import { describe, expect, it } from 'vitest';
import { smallRecord } from '../select/small-record.ts';
import { headOf, openStory } from './open-story.ts';

describe('selecting an entry of the record', () => {
  it('moves the head to it and makes a history entry that Back undoes', async () => {
    const { story, address, server } = openStory('?to=2025-10-01&record=1');
    await server.answer(0, smallRecord);
    story.select('record-2026-02-09-a');
    expect([story.selectedEntry()?.id, headOf(story)]).toEqual(['record-2026-02-09-a', '2026-02-09']);
    expect(address.writes).toEqual(['push ?to=2026-02-09&event=record-2026-02-09-a&record=1']);
    address.back();
    expect([story.selectedEntry(), headOf(story), story.record()]).toEqual([null, '2025-10-01', smallRecord]);
  });

  it('is no event of the documents: none is selected, none is beside it, no filter is named', async () => {
    const { story, server } = openStory('?event=record-2025-10-16-a&kinds=');
    await server.answer(0, smallRecord);
    expect([story.selected(), story.neighbours(), story.hiddenBy()]).toEqual([null, { previous: null, next: null }, null]);
    expect([story.selectedEntry()?.id, story.entries().length]).toEqual(['record-2025-10-16-a', 1]);
  });

  it('gives way to an event and comes back', async () => {
    const { story, address, server } = openStory('?event=record-2025-10-16-a&record=1');
    await server.answer(0, smallRecord);
    story.select('four-day-span');
    expect([story.selectedEntry(), story.selected()?.id]).toEqual([null, 'four-day-span']);
    address.back();
    expect([story.selectedEntry()?.id, story.selected()]).toEqual(['record-2025-10-16-a', null]);
    story.select(null);
    expect(story.selectedEntry()).toBeNull();
  });

  it('switches the record on, and moves the head once it has arrived', async () => {
    const { story, address, server } = openStory('?to=2025-10-01');
    story.select('record-2026-02-09-a');
    expect([server.requests, story.view().record, story.selectedEntry(), headOf(story)]).toEqual([1, true, null, '2025-10-01']);
    await server.answer(0, smallRecord);
    expect([story.selectedEntry()?.id, headOf(story)]).toEqual(['record-2026-02-09-a', '2026-02-09']);
    story.rest();
    expect(address.entries).toEqual(['?to=2025-10-01', '?to=2026-02-09&event=record-2026-02-09-a&record=1']);
  });

  it('of no entry at all changes nothing', async () => {
    const { story, address, server } = openStory('?record=1');
    await server.answer(0, smallRecord);
    story.select('record-none');
    expect([story.view().selected, address.writes]).toEqual([null, []]);
  });
});

describe('a link to an entry', () => {
  it('moves the head when the record arrives, says so, and the address follows', async () => {
    const { story, address, server } = openStory('?known=2025-09-10&event=record-2025-10-16-a');
    expect(headOf(story)).toBe('2025-09-10');
    await server.answer(0, smallRecord);
    expect([headOf(story), story.selectedEntry()?.id, address.writes]).toEqual(['2025-10-18', 'record-2025-10-16-a', ['replace ?known=2025-10-18&event=record-2025-10-16-a&record=1']]);
    expect(story.notices()).toEqual([{ parameter: 'known', found: '2025-09-10', kind: 'moved-on' }]);
  });

  it('met again by Back moves the head at once', async () => {
    const { story, address, server } = openStory('?event=record-2026-02-09-a');
    await server.answer(0, smallRecord);
    address.push('?to=2025-10-01');
    address.back();
    expect(headOf(story)).toBe('2026-02-09');
  });
});

describe('moving along the record', () => {
  it('steps to the days of its entries, past the last article', async () => {
    const { story, server } = openStory('?to=2025-10-20&record=1');
    story.step(1);
    expect(headOf(story)).toBe('2025-11-11');
    await server.answer(0, smallRecord);
    story.step(-1);
    expect(headOf(story)).toBe('2025-11-10');
    story.step(-1);
    expect(headOf(story)).toBe('2025-10-27');
  });

  it('plays to its end', async () => {
    const { story, ticker, server } = openStory('?to=2026-03-06&record=1');
    await server.answer(0, smallRecord);
    story.play();
    ticker.pass(30_000);
    expect([headOf(story), story.playing()]).toEqual(['2026-03-08', false]);
  });

  it('plays the longer axis within the same half minute', () => {
    const { story, ticker } = openStory('?to=2026-03-08&record=1');
    story.play();
    ticker.pass(29_999);
    expect([headOf(story), story.playing()]).toEqual(['2026-03-08', true]);
    ticker.pass(1);
    expect(story.playing()).toBe(false);
  });

  it('stops at the end of the documents where it is switched off on the way', () => {
    const { story, ticker } = openStory('?to=2026-02-01&record=1');
    story.play();
    story.setRecord(false);
    expect([headOf(story), story.playing()]).toEqual(['2026-01-09', true]);
    ticker.pass(16);
    expect([headOf(story), story.playing()]).toEqual(['2026-01-09', false]);
  });

  it('outlives the tour and a return to the defaults', async () => {
    const { story, address } = openStory('?record=1&to=2026-02-01');
    story.startTour('friday');
    expect(story.view().record).toBe(true);
    story.setRecord(false);
    expect(story.tour()?.stage.id).toBe('friday');
    story.setRecord(true);
    story.reset();
    expect(address.read()).toBe('?record=1');
  });
});
