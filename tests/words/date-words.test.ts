import { describe, expect, it } from 'vitest';
import { throwMissing } from '../../src/words/messages.ts';
import { createWords } from '../../src/words/words.ts';
import { dated, day } from '../select/small-dataset.ts';
import { englishMessages } from './english.ts';

const words = createWords(englishMessages(), throwMissing);

describe('a date in words', () => {
  it.each([
    ['2025-10-17', 'Friday 17 October 2025'],
    ['2026-01-03', 'Saturday 3 January 2026'],
    ['2025-10-17/2025-10-17', 'Friday 17 October 2025'],
    ['2025-09', 'September 2025'],
    ['2025-09-01/2025-09-30', 'September 2025'],
    ['2025', '2025'],
    ['2025-09-01/2025-09-10', 'early September 2025 (1 to 10 September)'],
    ['2025-09-11/2025-09-20', 'mid-September 2025 (11 to 20 September)'],
    ['2025-09-21/2025-09-30', 'late September 2025 (21 to 30 September)'],
    ['2025-10-21/2025-10-31', 'late October 2025 (21 to 31 October)'],
    ['2024-02-21/2024-02-29', 'late February 2024 (21 to 29 February)'],
    ['2025-10-15/2025-10-16', '15 or 16 October 2025'],
    ['2025-10-31/2025-11-01', '31 October or 1 November 2025'],
    ['2025-12-31/2026-01-01', '31 December 2025 or 1 January 2026'],
    ['2025-10-13/2025-10-16', 'between 13 and 16 October 2025'],
    ['2025-10-21/2025-10-30', 'between 21 and 30 October 2025'],
    ['2025-09-02/2025-09-10', 'between 2 and 10 September 2025'],
    ['2025-09-01/2025-10-10', 'between 1 September and 10 October 2025'],
    ['2025-10-20/2025-11-12', 'between 20 October and 12 November 2025'],
    ['2025-09/2025-11-14', 'between September and 14 November 2025'],
    ['2025-12/2026-01-03', 'between December 2025 and 3 January 2026'],
    ['2025-09/2025-09-13', 'between 1 and 13 September 2025'],
    ['2025-12-20/2026-01-03', 'between 20 December 2025 and 3 January 2026'],
    ['2025-09/2025-11', 'between September and November 2025'],
    ['2025-12/2026-01', 'between December 2025 and January 2026'],
    ['2024/2025', 'between 2024 and 2025'],
    ['[..2025-10-19]', 'by 19 October 2025'],
    ['[2025-09,2025-11-01..2025-11-12]', 'September 2025, or between 1 and 12 November 2025'],
  ])('%s is %s', (edtf, said) => {
    expect(words.date(dated(edtf))).toBe(said);
  });

  it.each([
    ['2025-09~', 'about September 2025'],
    ['2025~', 'about 2025'],
    ['2025-10-17~', 'about 17 October 2025'],
    ['2025-10-13~/2025-10-16', 'roughly between 13 and 16 October 2025'],
    ['2025-09~/2025-11-14', 'roughly between September and 14 November 2025'],
    ['2025-09-11/2025-09-20~', 'roughly mid-September 2025 (11 to 20 September)'],
  ])('%s, which is approximate, is %s', (edtf, said) => {
    expect(words.date(dated(edtf))).toBe(said);
  });
});

describe('certain days', () => {
  it('are long, short, or a month alone', () => {
    expect(words.day(day('2025-10-17'))).toBe('Friday 17 October 2025');
    expect(words.shortDay(day('2025-10-17'))).toBe('17 Oct 2025');
    expect(words.month(day('2025-10-17'))).toBe('Oct');
  });

  it('make a stretch, all of which is meant', () => {
    expect(words.stretch({ earliest: day('2025-11-15'), latest: day('2026-01-08') })).toBe('15 November 2025 to 8 January 2026');
    expect(words.stretch({ earliest: day('2025-10-24'), latest: day('2025-11-08') })).toBe('24 October to 8 November 2025');
    expect(words.stretch({ earliest: day('2025-10-20'), latest: day('2025-10-21') })).toBe('20 to 21 October 2025');
    expect(words.stretch({ earliest: day('2025-10-20'), latest: day('2025-10-20') })).toBe('20 October 2025');
  });
});

describe('whichever time zone the machine is in', () => {
  it.each([
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
  ])('the days are the same in %s', (zone, minutesBehind) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(new Date('2025-12-01T12:00:00Z').getTimezoneOffset()).toBe(minutesBehind);
      const there = createWords(englishMessages(), throwMissing);
      expect(there.day(day('2025-10-17'))).toBe('Friday 17 October 2025');
      expect(there.date(dated('2025-09-11/2025-09-20'))).toBe('mid-September 2025 (11 to 20 September)');
      expect(there.month(day('2025-11-01'))).toBe('Nov');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

describe('another language', () => {
  it('has its own names of months and its own templates', () => {
    const spanish = createWords({ ...englishMessages(), language: 'es', interface: { 'date.with-weekday': '{weekday} {date}', 'date.from-month': 'entre {from} y el {to}' } }, throwMissing);
    expect(spanish.day(day('2025-10-17'))).toBe('viernes 17 de octubre de 2025');
    expect(spanish.date(dated('2025-09/2025-11-14'))).toBe('entre septiembre y el 14 de noviembre de 2025');
  });
});
