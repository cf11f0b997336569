import { expect, it } from 'vitest';
import type { WordsRecord } from '../../src/curate/schema.ts';
import { print, printRecord, printSentences, printWords } from '../records/print.ts';
import { accepted, say, set, type Change } from './fixture.ts';
import { acceptedRecord, files } from './record-fixture.ts';

it('prints the dataset one fact a line', () => {
  const text = print(accepted(...say(['events', 'friday-strike', 'note'], 'Two accounts.')));
  expect(text.split('\n\n')).toHaveLength(20);
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
    passage 0–103 “On Friday a strike in the Caribbean Sea killed three people in international waters, the minister said.”
`);
  expect(text).toContain(`  claim captain-denies.waters
    captain disputes friday-strike.waters: waters = territorial-waters
    hedge “No” is of the number
    excerpt 001-2 276–297 “in territorial waters”
    passage 233–314 “Second story: no more than two people died in territorial waters, a captain said.”
`);
  // In the order of the document, a paragraph a line, each sentence with what quotes it.
  expect(text).toContain(`document 000_one.txt
  0–192 used: 0–103 friday-strike, 104–120 friday-strike, 121–141, 142–192
  194–222 left out (advertisement: An advertisement.): 194–222
`);
  expect(text).toContain(`toll toll-001
  killed 15 to ?, printed “at least 15”
  as of 2025-11-03/2025-11-04 (2025-11-03 to 2025-11-04; stated)
  by article
  reported 2025-11-04
  excerpt 001-1 96–126 “have killed at least 15 people”
  passage 84–134 “The strikes have killed at least 15 people so far.”
`);
  expect(text).toContain(`stage strike
  at 2025-10-31
  title A strike
  text A strike kills three, the minister says.
  events friday-strike, captain-denies
  rung friday-strike: A strike in the Caribbean
`);
  expect(text.startsWith('version 0.0.1\naxis 2025-10-25 to 2025-11-10\nsilence 2025-10-25 to 2025-10-29\n')).toBe(true);
});

it('prints another text when a claim is dropped, a day moved or a citation changed', () => {
  const before = print(accepted());
  const strike = 'data/events/strike.json';
  expect(print(accepted(set(strike, [0, 'date', 'edtf'], '2025-10-30')))).not.toBe(before);
  expect(print(accepted(set(strike, [0, 'claims', 3, 'by'], 'captain')))).not.toBe(before);
  expect(print(accepted(set('data/stages.json', [0, 'at'], '2025-10-26')))).not.toBe(before);
  expect(print(accepted(...say(['stages', 'strike', 'rung'], 'A strike')))).not.toBe(before);
  expect(print(accepted(set('data/geometry.json', ['caribbean-sea', 'coordinates', 0, 1, 0], -61)))).not.toBe(before);
});

it('prints a date by what is known of it, what is answered, and where ids lead', () => {
  const diplomacy = 'data/events/diplomacy.json';
  const bounds = (edtf: string) => print(accepted(set(diplomacy, [0, 'date', 'edtf'], edtf))).split('\n').find((line) => line.startsWith(`  date ${edtf}`));
  expect(bounds('[..2025-11-10]')).toBe('  date [..2025-11-10] (by 2025-11-10; inferred)');
  expect(bounds('[2025-10,2025-11-01..2025-11-04]')).toBe(
    '  date [2025-10,2025-11-01..2025-11-04] (2025-10-01 to 2025-10-31 or 2025-11-01 to 2025-11-04; inferred)');
  const text = print(accepted(
    set(diplomacy, [0, 'answers'], ['friday-strike']),
    set('data/moved.json', [], [{ id: 'old-strike', now: 'friday-strike' }, { id: 'friday-strike.boat', now: 'friday-strike.boats' }, { id: 'a-rumour', now: null }]),
    ...say(['moved'], { 'old-strike': 'Folded: one strike.', 'a-rumour': 'Let go.' }),
    ...say(['tolls'], { 'toll-001': 'Counts one sea.' }),
  ));
  expect(text).toContain('  articles 001-2\n  answers friday-strike\n');
  expect(text).toContain('moved a-rumour → let go: Let go.\nmoved friday-strike.boat → friday-strike.boats\nmoved old-strike → friday-strike: Folded: one strike.\n');
  expect(text).toContain('  reported 2025-11-04\n  note Counts one sea.\n');
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
  number 1
  announced 2025-11-01 by minister
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
  expect(lines).toContain('stages denial, text: Un capitán lo niega.');
  expect(lines).toContain('passages captain-denies, 001-2: No murieron más de dos personas, dijo un capitán.');
  // 2 speakers, 2 values, 1 place, 3 articles of 4 texts, 3 events of 5 in all, 4 passages, 6 stages of 2 and 2 rungs, 1 change, 1 reason, and the end of the last line.
  expect(lines).toHaveLength(2 + 2 + 1 + 12 + 5 + 4 + 12 + 2 + 1 + 1 + 1);
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
