import { describe, expect, it } from 'vitest';
import { clampTo, dayOf, isoOf, parseDay, utcDateOf, weekdayOf } from '../../src/dataset/day.ts';

describe('a civil day', () => {
  it('counts from 1 January 1970', () => {
    expect([parseDay('1970-01-01'), parseDay('1970-01-02'), parseDay('1969-12-31')]).toEqual([0, 1, -1]);
    expect(dayOf(2025, 10, 17)).toBe(20_378);
  });

  it('prints as it was read, leap day and year ends included', () => {
    for (const iso of ['2025-10-17', '2024-02-29', '2025-12-31', '2026-01-01', '1999-12-31']) {
      expect(isoOf(parseDay(iso) ?? Number.NaN)).toBe(iso);
    }
  });

  it('is 24 hours from the next, where clocks change too', () => {
    expect((parseDay('2025-11-03') ?? 0) - (parseDay('2025-11-02') ?? 0)).toBe(1);
    expect(utcDateOf(20_378).toISOString()).toBe('2025-10-17T00:00:00.000Z');
  });

  it('knows its weekday', () => {
    expect(weekdayOf(20_378)).toBe(5);
    expect(weekdayOf(parseDay('2025-10-19') ?? Number.NaN)).toBe(0);
    expect(weekdayOf(parseDay('1969-12-31') ?? Number.NaN)).toBe(3);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-10-00', '2025-10-32', '0050-01-01'])('refuses %s, which the calendar lacks', (iso) => {
    expect(parseDay(iso)).toBeNull();
  });

  it.each(['', '2025-10', '2025-1-7', ' 2025-10-17', '2025-10-17 ', '2025-10-17T00:00Z', '20251017', '2025-10-17\n', '٢٠٢٥-١٠-١٧'])(
    'refuses %j, which is not of the form',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );
});

describe('whichever time zone the machine is in', () => {
  it.each([
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
    ['UTC', 0],
  ])('the answers are the same in %s', (zone, minutesBehind) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(new Date('2025-12-01T12:00:00Z').getTimezoneOffset()).toBe(minutesBehind);
      expect(parseDay('2025-10-17')).toBe(20_378);
      expect(isoOf(20_378)).toBe('2025-10-17');
      expect(weekdayOf(20_378)).toBe(5);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

it('is clamped to both ends of a span', () => {
  const span = { earliest: 5, latest: 9 };
  expect([4, 5, 7, 9, 10].map((each) => clampTo(span, each))).toEqual([5, 5, 7, 9, 9]);
});
