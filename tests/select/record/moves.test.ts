import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../src/dataset/day.ts';
import { initialView, withFrom, withHead, withStage, withWindow, withEntryNamed, withEntrySelected, withRecord } from '../../../src/select/moves.ts';
import type { View } from '../../../src/select/view.ts';
import { day, smallDataset } from '../small-dataset.ts';
import { entryOf } from '../small-record.ts';

const off = initialView(smallDataset);
const on: View = { ...off, record: true };
const ends = ({ from, head }: View) => [from === null ? null : isoOf(from), isoOf(head)];

describe('switching the record on', () => {
  it('changes nothing else: the head stays where it was', () => {
    expect(withRecord(off, smallDataset, true)).toEqual({ ...off, record: true });
    expect(withRecord(on, smallDataset, true)).toBe(on);
  });
});

describe('switching it off', () => {
  const late: View = { ...on, head: day('2026-02-20') };

  it('brings both ends back to the days of the documents', () => {
    expect(ends(withRecord(late, smallDataset, false))).toEqual([null, '2026-01-09']);
    expect(ends(withRecord({ ...late, from: day('2025-12-01') }, smallDataset, false))).toEqual(['2025-12-01', '2026-01-09']);
    expect(ends(withRecord({ ...late, from: day('2026-02-01') }, smallDataset, false))).toEqual(['2026-01-09', '2026-01-09']);
  });

  it('leaves a head that lies within them', () => {
    expect(ends(withRecord({ ...on, head: day('2025-10-17') }, smallDataset, false))).toEqual([null, '2025-10-17']);
  });

  it('lets go of an entry that is selected, and not of an event', () => {
    expect(withRecord({ ...on, selected: 'record-2025-10-16-a' }, smallDataset, false).selected).toBeNull();
    expect(withRecord({ ...on, selected: 'a-friday' }, smallDataset, false).selected).toBe('a-friday');
  });

  it('is the same view where it is off', () => {
    expect(withRecord(off, smallDataset, false)).toBe(off);
  });
});

describe('with the record', () => {
  it('the head, the start and the window go as far as it does', () => {
    expect(ends(withHead(on, smallDataset, day('2027-01-01')))).toEqual([null, '2026-03-08']);
    expect(ends(withFrom({ ...on, head: day('2026-03-01') }, smallDataset, day('2026-02-01')))).toEqual(['2026-02-01', '2026-03-01']);
    expect(ends(withWindow(on, smallDataset, day('2026-03-01'), day('2026-03-11')))).toEqual(['2026-02-26', '2026-03-08']);
  });

  it('a stage of the story is told at its own day, and the record stays', () => {
    const told = withStage({ ...on, head: day('2026-03-01') }, smallDataset, { id: 'x', at: day('2025-11-11'), events: ['ships-arrive'], rung: null });
    expect([isoOf(told.head), told.record]).toEqual(['2025-11-11', true]);
  });
});

describe('selecting an entry', () => {
  const early: View = { ...off, head: day('2025-09-01') };

  it('switches the record on and moves the head on to its last day', () => {
    expect(withEntrySelected(early, smallDataset, entryOf('record-2026-02-09-a'))).toEqual({
      ...early, record: true, selected: 'record-2026-02-09-a', head: day('2026-02-09'),
    });
  });

  it('moves the head to the day of the announcement on the second clock', () => {
    const view = withEntrySelected({ ...early, clock: 'reported' }, smallDataset, entryOf('record-2025-10-16-a'));
    expect(isoOf(view.head)).toBe('2025-10-18');
  });

  it('never moves the head back, nor past the end of the record', () => {
    expect(isoOf(withEntrySelected(off, smallDataset, entryOf('record-2025-10-16-a')).head)).toBe('2026-01-09');
    expect(isoOf(withEntrySelected(early, smallDataset, entryOf('record-late-talks')).head)).toBe('2026-03-08');
  });

  it('leaves the head while only its name is known', () => {
    expect(withEntryNamed(early, 'record-2026-02-09-a')).toEqual({ ...early, record: true, selected: 'record-2026-02-09-a' });
  });
});
