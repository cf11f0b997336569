import { describe, expect, it } from 'vitest';
import { entriesOfEvent, eventsOfEntry, isJoined, joinedEvents } from '../../../src/select/record.ts';
import { idsOf } from '../small-dataset.ts';
import { smallRecord } from '../small-record.ts';

describe('what is in both', () => {
  it('is known from either side', () => {
    expect([...joinedEvents(smallRecord)]).toEqual(['four-day-span', 'a-friday', 'ships-arrive']);
    expect([isJoined(smallRecord, 'record-ships-arrive'), isJoined(smallRecord, 'record-2025-11-10-a')]).toEqual([true, false]);
    expect(eventsOfEntry(smallRecord, 'record-2025-10-17-a')).toEqual(['a-friday']);
    expect(eventsOfEntry(smallRecord, 'record-2025-11-10-a')).toEqual([]);
  });

  it('gives the entries of an event in the order of the record, not of the link', () => {
    const links = [{ event: 'a-friday', entries: ['record-ships-arrive', 'record-2025-10-17-a'] }];
    expect(idsOf(entriesOfEvent({ ...smallRecord, links }, 'a-friday'))).toEqual(['record-2025-10-17-a', 'record-ships-arrive']);
    expect(entriesOfEvent(smallRecord, 'a-notice')).toEqual([]);
  });
});
