import { expect, it } from 'vitest';
import { print, printRecord, printSentences, printWords } from '../../src/curate/print.ts';
import { sharesOf } from '../../src/curate/report.ts';
import type { WordsRecord } from '../../src/curate/schema.ts';
import { accepted, say, set, type Change } from './fixture.ts';
import { acceptedRecord, files } from './record-fixture.ts';

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

it('prints the record one fact a line', () => {
  const text = printRecord(acceptedRecord());
  expect(text.split('\n\n')).toHaveLength(8);
  expect(text).toContain(`compiled 2025-12-01
covers 2025-10-26 to 2025-11-30
`);
  expect(text).toContain(`strike record-2025-10-31-a
  date 2025-10-31 (2025-10-31 to 2025-10-31)
  known 2025-11-01
  announced by minister
  theatre caribbean-sea
  boats 1
  killed 3 to 3
  survivors 2 to 2: 1 rescued, 1 presumed dead
  alleged a-gang by minister
  words location: Off the coast.
  cites The Gazette, “Three killed, "a day late"”, 2025-11-01, https://www.gazette.example/three
    says killed 3 to 3
    says date 2025-10-31
  cites Wire, “Boat struck”, no date, http://wire.example/1
`);
  expect(text).toContain(`  theatre not disclosed
  boats 2
  killed 1 to 2, told together as pair
  single-sourced
`);
  expect(text).toContain('  cites Wire, “Boats struck”, 2025-11, copy on scraper.example\n    says killed 4 to ?\n');
});

it('shows any change of meaning', () => {
  const before = printRecord(acceptedRecord());
  for (const change of [
    set(files.strikes, [2, 'citations', 0, 'title'], 'Two killed'), set(files.strikes, [2, 'affiliations', 0, 'by'], 'a-gang'),
    set(files.links, [], []), set(files.en, ['recordNames', 'a-gang'], 'The gang'),
  ]) expect(printRecord(acceptedRecord(change))).not.toBe(before);
});

const es = 'data/words/es.json';

function spanishOf(...changes: readonly Change[]): WordsRecord {
  const words = accepted(...changes).words.get('es');
  if (words === undefined) throw new Error('There are no Spanish words.');
  return words;
}

it('prints every text of a language in a line of its own, by section, id and field', () => {
  const lines = printWords(spanishOf()).split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'speakers captain: Un capitán', 'speakers minister: El ministro',
    'values international-waters: aguas internacionales', 'values territorial-waters: aguas territoriales', 'places caribbean-sea: Mar Caribe',
  ]);
  expect(lines).toContain('articles 000-1, short: Artículo 000');
  expect(lines).toContain('turns denial, text: Un capitán lo niega.');
  // 2 speakers, 2 values, 1 place, 3 articles of 4 texts, 3 events of 5 in all, 6 turns of 2, 1 change, and the end of the last line.
  expect(lines).toHaveLength(2 + 2 + 1 + 12 + 5 + 12 + 1 + 1);
});

it('prints the sentences of the interface apart', () => {
  expect(printSentences(spanishOf())).toBe(
    'interface count.strikes.one: {count} ataque\ninterface count.strikes.other: {count} ataques\ninterface panel.close: Cerrar\n');
});

it('prints another text when a word is another', () => {
  const other = spanishOf(set(es, ['places', 'caribbean-sea'], 'El Caribe'), set(es, ['interface', 'panel.close'], 'Cierra'));
  expect(printWords(other)).toContain('places caribbean-sea: El Caribe');
  expect(printWords(other)).not.toBe(printWords(spanishOf()));
  expect(printSentences(other)).not.toBe(printSentences(spanishOf()));
});
