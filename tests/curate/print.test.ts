import { expect, it } from 'vitest';
import { print } from '../../src/curate/print.ts';
import { sharesOf } from '../../src/curate/share.ts';
import { accepted, say, set } from './fixture.ts';

it('prints the dataset one fact a line', () => {
  const text = print(accepted(...say(['events', 'friday-strike', 'note'], 'Two accounts.')));
  expect(text.split('\n\n')).toHaveLength(18);
  expect(text).toContain(`event friday-strike
  kind strike, single
  title Three killed, the minister says
  date 2025-10-31 (2025-10-31 to 2025-10-31; derived)
  date reason The Friday before the dateline.
  place caribbean-sea (stated)
  note Two accounts.
  killed ? to 3
  contested yes
  reported 2025-11-01
  articles 000-1, 001-2
  claim friday-strike.date
    article asserts: date
    excerpt 000-1 0–9 “On Friday”
`);
  expect(text).toContain(`  claim captain-denies.waters
    captain disputes friday-strike.waters: waters = territorial-waters
    excerpt 001-2 178–199 “in territorial waters”
`);
  expect(text).toContain(`toll toll-001
  killed 15 to ?, printed “at least 15”
  as of 2025-11-03/2025-11-04 (2025-11-03 to 2025-11-04; stated)
  by article
  reported 2025-11-04
  excerpt 001-1 96–126 “have killed at least 15 people”
`);
  expect(text).toContain(`turn strike
  at 2025-10-31
  title A strike
  text A strike kills three, the minister says.
  events friday-strike, captain-denies
`);
  expect(text.startsWith('version 0.0.1\naxis 2025-10-25 to 2025-11-10\nsilence 2025-10-25 to 2025-10-29\n')).toBe(true);
});

it('prints another text when a claim is dropped, a day moved or a citation changed', () => {
  const before = print(accepted());
  const strike = 'data/events/strike.json';
  expect(print(accepted(set(strike, [0, 'date', 'edtf'], '2025-10-30')))).not.toBe(before);
  expect(print(accepted(set(strike, [0, 'claims', 3, 'by'], 'captain')))).not.toBe(before);
  expect(print(accepted(set('data/turns.json', [0, 'at'], '2025-10-26')))).not.toBe(before);
  expect(print(accepted(set('data/geometry.json', ['caribbean-sea', 'coordinates', 0, 1, 0], -61)))).not.toBe(before);
});

it('counts the characters of each article that the dataset repeats, overlaps once', () => {
  // 000-1: the whole first sentence, which is the context of “killed three people”, then “It hit one boat”.
  expect(sharesOf(accepted().dataset)).toEqual([
    { article: '000-1', length: 171, shown: 103 + 15 },
    { article: '001-1', length: 135, shown: 47 + 23 + 30 },
    { article: '001-2', length: 145, shown: 28 + 21 + 21 },
  ]);
});
