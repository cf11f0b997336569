import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { isGivenDay, isPlain, parseEdtf } from '../../src/dataset/edtf.ts';

function read(text: string): [string, string, boolean] | null {
  const date = parseEdtf(text);
  return date && [isoOf(date.earliest), isoOf(date.latest), date.approximate];
}

describe('the forms of EDTF in use', () => {
  it.each<[string, string, string, boolean]>([
    ['2025-10-17', '2025-10-17', '2025-10-17', false],
    ['2025-10-17~', '2025-10-17', '2025-10-17', true],
    ['2025-09', '2025-09-01', '2025-09-30', false],
    ['2025-09~', '2025-09-01', '2025-09-30', true],
    ['2025-12', '2025-12-01', '2025-12-31', false],
    ['2024-02', '2024-02-01', '2024-02-29', false],
    ['2025', '2025-01-01', '2025-12-31', false],
    ['2025~', '2025-01-01', '2025-12-31', true],
    ['2025-10-13/2025-10-16', '2025-10-13', '2025-10-16', false],
    ['2025-10-13/2025-10-13', '2025-10-13', '2025-10-13', false],
    ['2025-12-20/2026-01', '2025-12-20', '2026-01-31', false],
    ['2025-09~/2025-11-11', '2025-09-01', '2025-11-11', true],
    ['2025/2026~', '2025-01-01', '2026-12-31', true],
  ])('%s runs from %s to %s', (text, earliest, latest, approximate) => {
    expect(read(text)).toEqual([earliest, latest, approximate]);
  });
});

describe('the sets of level 2', () => {
  it('some day up to then has no first day: it counts as that day, and says so', () => {
    expect(parseEdtf('[..2025-10-19]')).toEqual({ earliest: 20380, latest: 20380, approximate: false, openStart: true, members: [{ earliest: 20380, latest: 20380 }] });
    expect(isGivenDay(parseEdtf('[..2025-10-19]')!)).toBe(false);
  });

  it('one of these keeps its members apart', () => {
    const date = parseEdtf('[2025-09,2025-11-01..2025-11-12]');
    expect(date?.members.map(({ earliest, latest }) => [isoOf(earliest), isoOf(latest)])).toEqual([['2025-09-01', '2025-09-30'], ['2025-11-01', '2025-11-12']]);
    expect(read('[2025-09,2025-11-01..2025-11-12]')).toEqual(['2025-09-01', '2025-11-12', false]);
    expect(date?.openStart).toBe(false);
  });

  it.each(['[]', '[2025-10-19]', '[..2025-02-30]', '[..2025-10]', '[2025-10-19..]', '[2025-11,2025-09]', '[2025-09,2025-09-15]', '[2025-09,]', '[2025-09,2025-11~]', '{2025-09,2025-11}', '[2025-11-12..2025-11-01,2025-12]'])('%s is refused', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });
});

describe('a given day', () => {
  it.each([['2025-10-17', true], ['2025-10-17~', false], ['2025-09', false], ['2025-10-16/2025-10-17', false]])('%s: %s', (text, given) => {
    expect(isGivenDay(parseEdtf(text)!)).toBe(given);
  });
});

describe('what ISO 8601 says too', () => {
  it.each([
    ['2025-10-17', true], ['2025-09', true], ['2025', true], ['2025-10-13/2025-10-16', true], ['2025-09/2025-11-14', true],
    ['2025-10-17~', false], ['2025-09~/2025-11-11', false], ['[..2025-10-19]', false], ['[2025-09,2025-11-01..2025-11-12]', false],
  ])('%s: %s', (text, plain) => {
    expect(parseEdtf(text)).not.toBeNull();
    expect(isPlain(text)).toBe(plain);
  });
});

describe('what is refused', () => {
  it.each(['2025-02-30', '2025-13', '2025-00', '2025-10-13/2025-02-30'])('%s, which does not exist', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it.each(['2025-10-16/2025-10-13', '2025-10/2025-09', '2025-10-13/2025-09'])('%s, which runs backwards', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it.each(['2025-10-13/..', '../2025-10-13', '2025-10-13/', '/2025-10-13', '/', '2025/2026/2027'])('%s, an open or broken interval', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it.each(['', '~', '2025-10-17?', '2025-10-17%', '2025-21', '2025-10-17~~', '~2025', 'October 2025', '2025-10-17T10:00', ' 2025', '202', '2025-9'])(
    '%j, a form that the records do not use',
    (text) => {
      expect(parseEdtf(text)).toBeNull();
    },
  );
});
