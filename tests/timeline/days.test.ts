import { describe, expect, it } from 'vitest';
import { dayText, daysOfOldFigures, onDay } from '../../src/timeline/days.ts';
import { day, englishWords, event, toll } from './fixtures.ts';

describe('what stands at a day', () => {
  const sure = event('strike', '2025-10-17');
  const within = event('strike', '2025-10-13/2025-10-19');
  const about = event('diplomacy', '2025-10-17~');
  const silences = [{ earliest: day('2025-11-15'), latest: day('2026-01-02') }];
  const at = (iso: string) => onDay(day(iso), [sure, within, about], silences, 'happened');

  it('tells what is of the day from what may be', () => {
    expect(at('2025-10-17')).toEqual({ certain: [sure], possible: 2, isSilent: false });
    expect(at('2025-10-13')).toEqual({ certain: [], possible: 1, isSilent: false });
  });
  it('asks a set member by member, and says nothing of the days between', () => {
    const either = event('diplomacy', '[2025-09,2025-11-01..2025-11-12]');
    const possible = (iso: string) => onDay(day(iso), [either], [], 'happened').possible;
    expect(['2025-09-30', '2025-10-01', '2025-10-31', '2025-11-01'].map(possible)).toEqual([1, 0, 0, 1]);
  });
  it('takes “by a day” at that day alone, as one that may be', () => {
    const by = event('diplomacy', '[..2025-10-19]');
    expect(onDay(day('2025-10-19'), [by], [], 'happened')).toEqual({ certain: [], possible: 1, isSilent: false });
    expect(onDay(day('2025-10-18'), [by], [], 'happened').possible).toBe(0);
  });
  it('says where no article covers the day', () => {
    expect(at('2025-11-15')).toEqual({ certain: [], possible: 0, isSilent: true });
    expect(at('2025-11-14').isSilent).toBe(false);
  });
  it('on the second clock has every event at the day it was first reported', () => {
    const reported = onDay(sure.reported, [sure, within, about], silences, 'reported');
    expect(reported).toEqual({ certain: [sure, within, about], possible: 0, isSilent: false });
  });
});

describe('the days of old figures', () => {
  const figures = [toll('2025-11-12', { min: 75, max: null }), toll('2025-11-10/2025-11-14', { min: 70, max: null })];

  it('says of when the figures are once they are older than a week', () => {
    expect(daysOfOldFigures(figures, day('2026-01-09'), 'happened')).toEqual({ earliest: day('2025-11-10'), latest: day('2025-11-14') });
    expect(daysOfOldFigures(figures, day('2025-11-22'), 'happened')).not.toBeNull();
  });
  it('says nothing while the newest is a week old or younger, or with none', () => {
    expect(daysOfOldFigures(figures, day('2025-11-21'), 'happened')).toBeNull();
    expect(daysOfOldFigures([], day('2026-01-09'), 'happened')).toBeNull();
  });
  it('goes by the day of the report on the second clock', () => {
    expect(daysOfOldFigures(figures, day('2026-01-09'), 'reported')).toBeNull();
  });
});

it('a day is said with its weekday, its month and its year', () => {
  expect(dayText(day('2025-10-17'), englishWords)).toBe('Fri 17 Oct 2025');
  expect(dayText(day('2026-01-04'), englishWords)).toBe('Sun 4 Jan 2026');
});
