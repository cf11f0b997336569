import { expect, it } from 'vitest';
import { accepted, faultsOf, lines, refused, say, set } from '../fixture.ts';
import { faultLines, files, refusedRecord } from './fixture.ts';

const { en, es } = files;
const fact = 'record-2025-11-03-sailors';
const strike = 'record-2025-10-31-a';
const pair = 'record-2025-11-15-a';

it('accepts a record that is worded in both languages', () => {
  expect(faultLines()).toEqual([]);
});

it('asks for no words in a project without a record, and refuses any', () => {
  expect(accepted().words.get('en')).toMatchObject({ record: {}, recordNames: {} });
  expect(faultsOf()).toEqual([]);
  expect(lines(refused(set(en, ['record'], { [fact]: { title: 'Sailors arrive' } })))).toEqual([
    `${en} record.${fact} [words] words for an id that does not exist`,
  ]);
});

it('refuses an entry or a name without words, in each language', () => {
  expect(refusedRecord(set(en, ['record', strike], undefined))).toEqual([`${en} record.${strike} [words] no words for this id`]);
  expect(refusedRecord(set(es, ['record', strike], undefined))).toEqual([`${es} record.${strike} [words] no words for this id`]);
  expect(refusedRecord(set(en, ['recordNames', 'a-gang'], undefined))).toEqual([`${en} recordNames.a-gang [words] no words for this id`]);
  expect(refusedRecord(set(es, ['recordNames', 'minister'], undefined))).toEqual([`${es} recordNames.minister [words] no words for this id`]);
});

it('refuses words for an entry or a name that does not exist', () => {
  expect(refusedRecord(set(en, ['record', 'record-2025-10-31-z'], { location: 'Nowhere.' }))).toEqual([
    `${en} record.record-2025-10-31-z [words] words for an id that does not exist`,
  ]);
  expect(refusedRecord(set(en, ['recordNames', 'captain'], 'A captain'))).toEqual([
    `${en} recordNames.captain [words] words for an id that does not exist`,
  ]);
});

it('wants a title of a fact, and of a strike a location and why its figure is a range', () => {
  expect(refusedRecord(set(en, ['record', fact], {}))).toEqual([`${en} record.${fact} [words] a fact without a title`]);
  const inEach = (fault: string) => [`${en} ${fault}`, `${es} ${fault}`];
  expect(refusedRecord(...say(['record', strike], {}))).toEqual(inEach(`record.${strike} [words] a strike without a location`));
  expect(refusedRecord(...say(['record', pair, 'killed'], undefined))).toEqual(inEach(`record.${pair} [words] killed as a range, with no reason`));
});

it('refuses a title of a strike, which is made of its figures', () => {
  expect(refusedRecord(set(en, ['record', strike, 'title'], 'A strike'))).toEqual([`${en} record.${strike} [words] a strike with a title`]);
});

it('refuses a reason that only one of the languages gives', () => {
  expect(refusedRecord(set(en, ['record', strike, 'differ'], 'On the day.'))).toEqual([
    `${es} record.${strike} [languages] “differ” in one of the languages only`,
  ]);
});
