import { describe, expect, it } from 'vitest';
import { daysOfOldFigures, onDay, silencesOn } from '../../src/timeline/days.ts';
import { article, axis, day, event, toll } from './fixtures.ts';
import { longAxis } from './record-fixtures.ts';

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

describe('the silences on the axis', () => {
  const silence = { earliest: day('2025-11-15'), latest: day('2026-01-02') };
  const articles = [article('001-1', '2025-11-12'), article('000-1', '2026-01-09')];

  it('are also what follows the last dateline where the axis reaches beyond it', () => {
    expect(silencesOn(longAxis, articles, [silence])).toEqual([silence, { earliest: day('2026-01-10'), latest: day('2026-03-08') }]);
  });
  it('are no more on the documents’ own axis, or with no article', () => {
    expect(silencesOn(axis, articles, [silence])).toEqual([silence]);
    expect(silencesOn(longAxis, [], [])).toEqual([]);
  });
});
