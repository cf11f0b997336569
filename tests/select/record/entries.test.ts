import { describe, expect, it } from 'vitest';
import { initialView } from '../../../src/select/moves.ts';
import { arrivalOfEntry, daysOfEntry } from '../../../src/dataset/record.ts';
import { entriesOf, entriesShown, entryById, isEntryId, marksOf } from '../../../src/select/record.ts';
import type { View } from '../../../src/select/view.ts';
import { day, idsOf, smallDataset } from '../small-dataset.ts';
import { entryOf, smallRecord } from '../small-record.ts';

const initial: View = { ...initialView(smallDataset), record: true };
const at = (iso: string): View => ({ ...initial, head: day(iso) });
const knownBy = (iso: string): View => ({ ...at(iso), clock: 'reported' });
const shown = (view: View) => idsOf(entriesShown(smallRecord, view));

describe('the entries', () => {
  it('are strikes and facts by earliest day', () => {
    expect(idsOf(entriesOf(smallRecord)).slice(5, 9)).toEqual([
      'record-2025-11-10-a', 'record-ships-arrive', 'record-attack-on-land', 'record-2026-02-09-a',
    ]);
  });

  it('are put in that order whatever the record’s, and by id within a day', () => {
    const mixed = { ...smallRecord, strikes: smallRecord.strikes.toReversed(), facts: smallRecord.facts.toReversed() };
    expect(idsOf(entriesOf(mixed)).slice(0, 5)).toEqual([
      'record-2025-09-02-a', 'record-2025-10-16-a', 'record-2025-10-17-a', 'record-2025-10-27-a', 'record-2025-10-27-b',
    ]);
  });

  it('are found by id, as the very objects', () => {
    expect(entryById(smallRecord, 'record-2025-10-17-a')).toBe(smallRecord.strikes[2]);
    expect(entryById(smallRecord, 'record-late-talks')).toBe(smallRecord.facts[2]);
    expect([entryById(smallRecord, 'a-friday'), entryById(smallRecord, null)]).toEqual([null, null]);
  });

  it('have ids that are known before they are', () => {
    expect(['record-late-talks', 'record-none', 'a-friday', null].map((id) => isEntryId(smallDataset, id))).toEqual([true, false, false, false]);
  });
});

describe('the days of an entry', () => {
  it('are its span on the first clock and the day of its announcement on the second', () => {
    const entry = entryOf('record-2026-02-09-a');
    expect(daysOfEntry(entry, 'happened')).toMatchObject({ earliest: day('2026-02-08'), latest: day('2026-02-09') });
    expect(daysOfEntry(entry, 'reported')).toEqual({ earliest: day('2026-02-10'), latest: day('2026-02-10') });
    expect([arrivalOfEntry(entry, 'happened'), arrivalOfEntry(entry, 'reported')]).toEqual([day('2026-02-09'), day('2026-02-10')]);
  });
});

describe('the entries shown', () => {
  it('are those up to the head, from the first day that they can be of', () => {
    expect(shown(at('2025-10-17'))).toEqual(['record-2025-09-02-a', 'record-2025-10-16-a', 'record-2025-10-17-a']);
    expect(shown(at('2026-02-07'))).not.toContain('record-2026-02-09-a');
    expect(shown(at('2026-02-08'))).toContain('record-2026-02-09-a');
  });

  it('are those announced by the head on the second clock', () => {
    expect(shown(knownBy('2025-10-17'))).toEqual(['record-2025-09-02-a']);
    expect(shown(knownBy('2025-10-18'))).toEqual(['record-2025-09-02-a', 'record-2025-10-16-a']);
  });

  it('are those that overlap the window', () => {
    expect(shown({ ...at('2025-11-11'), from: day('2025-11-10') })).toEqual(['record-2025-11-10-a', 'record-ships-arrive']);
    expect(shown({ ...at('2026-01-09'), from: day('2025-12-31') })).toEqual(['record-attack-on-land']);
  });

  it('are of the shown kinds: an attack on land is a strike', () => {
    expect(shown({ ...initial, kinds: ['deployment'] })).toEqual(['record-ships-arrive']);
    expect(shown({ ...initial, kinds: ['strike'] })).toContain('record-attack-on-land');
    expect(shown({ ...initial, kinds: [] })).toEqual([]);
  });

  it('hold the selected one whatever the filters', () => {
    expect(shown({ ...at('2025-08-25'), kinds: [], selected: 'record-late-talks' })).toEqual(['record-late-talks']);
  });
});

describe('the marks of the record', () => {
  it('are its strikes that no event of the documents stands for', () => {
    const marks = marksOf(smallRecord, initial);
    expect(idsOf(marks)).toEqual(['record-2025-09-02-a', 'record-2025-10-27-a', 'record-2025-10-27-b', 'record-2025-11-10-a']);
    expect(marks[0]).toBe(smallRecord.strikes[0]);
  });

  it('never show a joined strike twice, even where it is selected', () => {
    expect(idsOf(marksOf(smallRecord, { ...initial, selected: 'record-2025-10-17-a' }))).not.toContain('record-2025-10-17-a');
  });

  it('follow the head, the clock and the kinds', () => {
    expect(idsOf(marksOf(smallRecord, at('2025-10-27')))).toHaveLength(3);
    expect(idsOf(marksOf(smallRecord, knownBy('2025-10-27')))).toEqual(['record-2025-09-02-a']);
    expect(marksOf(smallRecord, { ...initial, kinds: ['diplomacy'] })).toEqual([]);
  });
});
