import { createEffect, createRoot } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { day, idsOf } from '../select/small-dataset.ts';
import { smallRecord } from '../select/small-record.ts';
import { closeStory, headOf, openStory } from './open-story.ts';

/** A story with the record on and there. */
async function openWithRecord(query = '?record=1') {
  const stage = openStory(query);
  await stage.server.answer(0, smallRecord);
  return stage;
}

describe('without the switch', () => {
  it('nothing is fetched, and nothing of the record is there', () => {
    const { story, server } = openStory();
    expect([server.requests, story.record(), story.recordFailed(), story.entries(), story.recordMarks()]).toEqual([0, null, false, [], []]);
    expect(isoOf(story.axis().latest)).toBe('2026-01-09');
  });
});

describe('switching on', () => {
  it('fetches the record once, and shows it when it has arrived', async () => {
    const { story, server } = openStory('?to=2025-10-17');
    story.setRecord(true);
    expect([server.requests, story.record(), story.recordFailed()]).toEqual([1, null, false]);
    await server.answer(0, smallRecord);
    expect(story.record()).toBe(smallRecord);
    expect(idsOf(story.entries())).toEqual(['record-2025-09-02-a', 'record-2025-10-16-a', 'record-2025-10-17-a']);
    expect(idsOf(story.recordMarks())).toEqual(['record-2025-09-02-a']);
    story.moveHead(day('2025-11-10'));
    expect([idsOf(story.recordMarks()).length, server.requests]).toEqual([4, 1]);
  });

  it('grows the axis at once, leaves the head, and makes a history entry that Back undoes', async () => {
    const { story, address } = openStory();
    story.setRecord(true);
    expect([isoOf(story.axis().latest), headOf(story), address.writes]).toEqual(['2026-03-08', '2026-01-09', ['push ?record=1']]);
    address.back();
    expect([story.view().record, isoOf(story.axis().latest)]).toEqual([false, '2026-01-09']);
  });

  it('leaves what is of the documents as it was', async () => {
    const { story } = await openWithRecord('?to=2025-10-17&record=1');
    const { story: without } = openStory('?to=2025-10-17');
    expect([story.visible(), story.tolls(), story.latest()]).toEqual([without.visible(), without.tolls(), without.latest()]);
    story.setQuery('record');
    expect(story.hits()).toEqual([]);
  });

  it('does nothing where it is on', async () => {
    const { story, address, server } = await openWithRecord();
    story.setRecord(true);
    expect([address.writes, server.requests]).toEqual([[], 1]);
  });

  it('by the address fetches it too', () => {
    expect(openStory('?record=1').server.requests).toBe(1);
    expect(openStory('?event=record-2025-10-16-a').server.requests).toBe(1);
  });

  it('tells the views of its lists only when their members change', async () => {
    const { story } = await openWithRecord('?to=2025-10-20&record=1');
    const seen: number[] = [];
    const stopWatching = createRoot((disposeEffect) => {
      createEffect(() => seen.push(story.entries().length));
      return disposeEffect;
    });
    story.moveHead(day('2025-10-25'));
    story.moveHead(day('2025-10-27'));
    stopWatching();
    expect(seen).toEqual([3, 5]);
  });
});

describe('switching off', () => {
  it('takes the record away, brings the dates back and lets go of its entry', async () => {
    const { story, address } = await openWithRecord('?to=2026-02-20&from=2026-02-01&event=record-2026-02-09-a&record=1');
    story.setRecord(false);
    expect([story.record(), story.entries(), story.selectedEntry(), story.view().selected]).toEqual([null, [], null, null]);
    expect([story.view().from, headOf(story), address.entries.at(-1)]).toEqual([day('2026-01-09'), '2026-01-09', '?from=2026-01-09']);
    address.back();
    expect([headOf(story), story.selectedEntry()?.id]).toEqual(['2026-02-20', 'record-2026-02-09-a']);
  });

  it('keeps what was fetched', async () => {
    const { story, server } = await openWithRecord();
    story.setRecord(false);
    story.setRecord(true);
    expect([story.record(), server.requests]).toEqual([smallRecord, 1]);
  });

  it('ignores what arrives late, and fetches anew', async () => {
    const { story, server } = openStory('?record=1');
    story.setRecord(false);
    await server.answer(0, smallRecord);
    expect(story.record()).toBeNull();
    story.setRecord(true);
    expect([story.record(), server.requests]).toEqual([null, 2]);
    await server.answer(1, smallRecord);
    expect(story.record()).toBe(smallRecord);
  });

  it('ignores a failure that comes late', async () => {
    const { story, server } = openStory('?record=1');
    story.setRecord(false);
    await server.refuse(0);
    expect(story.recordFailed()).toBe(false);
    story.setRecord(true);
    expect(story.recordFailed()).toBe(false);
  });
});

describe('a failure', () => {
  it('is told, and leaves the page as it is', async () => {
    const { story, server } = openStory('?to=2025-10-17&record=1');
    await server.refuse(0);
    expect([story.recordFailed(), story.record(), story.view().record, headOf(story)]).toEqual([true, null, true, '2025-10-17']);
    expect(idsOf(story.visible())).toContain('a-friday');
  });

  it('is made good by asking again, with no history entry of its own', async () => {
    const { story, server, address } = openStory('?record=1');
    await server.refuse(0);
    story.setRecord(true);
    expect([server.requests, story.recordFailed()]).toEqual([2, false]);
    story.setRecord(true);
    expect(server.requests).toBe(2);
    await server.answer(1, smallRecord);
    expect([story.record(), address.writes]).toEqual([smallRecord, []]);
  });

  it('is forgotten with the switch, and met again with it', async () => {
    const { story, server } = openStory('?record=1');
    await server.refuse(0);
    story.setRecord(false);
    expect(story.recordFailed()).toBe(false);
    story.setRecord(true);
    expect(server.requests).toBe(2);
    await server.refuse(1);
    expect(story.recordFailed()).toBe(true);
  });
});

describe('going away', () => {
  it('lets go of what is still under way', async () => {
    const { story, server } = openStory('?record=1&event=record-2026-02-09-a');
    closeStory();
    await server.answer(0, smallRecord);
    expect(headOf(story)).toBe('2026-01-09');
  });
});
