import { expect, it } from 'vitest';
import { faultsOf, lines, refused, set } from './fixture.ts';

const en = 'data/words/en.json';
const es = 'data/words/es.json';

const sentence = (key: string, text: string | undefined) => set(es, ['interface', key], text);

it('accepts another language with the same sentences, and plural forms that English does not have', () => {
  // Spanish asks for "many" at a million.
  expect(faultsOf(sentence('count.strikes.many', '{count} de ataques'))).toEqual([]);
});

it('refuses a sentence that is not translated', () => {
  expect(lines(refused(sentence('panel.close', undefined)))).toEqual([`${es} interface.panel.close [languages] no words for this key`]);
  expect(lines(refused(sentence('count.strikes.one', undefined)))).toEqual([
    `${es} interface.count.strikes.one [languages] no words for this key`,
  ]);
});

it('refuses a sentence that English does not have', () => {
  expect(lines(refused(sentence('panel.shut', 'Cerrar')))).toEqual([`${es} interface.panel.shut [languages] a key that the English file lacks`]);
});

it('refuses other placeholders than the English sentence has', () => {
  expect(lines(refused(sentence('count.strikes.other', '{cuenta} ataques')))).toEqual([
    `${es} interface.count.strikes.other [languages] the placeholders {cuenta}`,
  ]);
  expect(lines(refused(sentence('count.strikes.one', 'un ataque')))).toEqual([
    `${es} interface.count.strikes.one [languages] the placeholders none`,
  ]);
  expect(lines(refused(sentence('count.strikes.many', 'un millón de ataques')))).toEqual([
    `${es} interface.count.strikes.many [languages] the placeholders none`,
  ]);
});

it('refuses a plural without one of its forms, in English too', () => {
  const boat = [set(en, ['interface', 'count.boats.one'], '{count} boat'), sentence('count.boats.one', '{count} bote')];
  expect(lines(refused(...boat))).toEqual([
    `${en} interface.count.boats.other [languages] a plural without this form`,
  ]);
  expect(lines(refused(set(en, ['interface', 'count.strikes.one'], undefined)))).toEqual([
    `${en} interface.count.strikes.one [languages] a plural without this form`,
  ]);
});

it('refuses a reason or a note that only one of the languages gives', () => {
  expect(lines(refused(set(es, ['events', 'captain-denies', 'date'], undefined)))).toEqual([
    `${es} events.captain-denies [languages] “date” in one of the languages only`,
  ]);
  expect(lines(refused(set(es, ['events', 'sailors-arrive', 'note'], 'No se sabe de dónde.')))).toEqual([
    `${es} events.sailors-arrive [languages] “note” in one of the languages only`,
  ]);
});
