import { expect, it } from 'vitest';
import { accepted, faultsOf, lines, refused, say, set, spanish } from './fixture.ts';

const en = 'data/words/en.json';
const es = 'data/words/es.json';

it('accepts a note, a reason that is not required, and words for the article as a speaker', () => {
  expect(faultsOf(
    ...say(['events', 'friday-strike', 'note'], 'No position was reported.'),
    ...say(['events', 'friday-strike', 'place'], 'The article names the sea.'),
    set(en, ['speakers', 'article'], 'The article'),
  )).toEqual([]);
});

it('refuses an id without words, in every section', () => {
  expect(lines(refused(set(en, ['events', 'sailors-arrive'], undefined)))).toEqual([`${en} events.sailors-arrive [words] no words for this id`]);
  expect(lines(refused(set(en, ['articles', '001-2'], undefined)))).toEqual([`${en} articles.001-2 [words] no words for this id`]);
  expect(lines(refused(set(en, ['places', 'caribbean-sea'], undefined)))).toEqual([`${en} places.caribbean-sea [words] no words for this id`]);
  expect(lines(refused(set(en, ['speakers', 'captain'], undefined)))).toEqual([`${en} speakers.captain [words] no words for this id`]);
  expect(lines(refused(set(en, ['values', 'territorial-waters'], undefined)))).toEqual([
    `${en} values.territorial-waters [words] no words for this id`,
  ]);
  expect(lines(refused(set(en, ['turns', 'silence'], undefined)))).toEqual([`${en} turns.silence [words] no words for this id`]);
});

it('refuses words for an id that does not exist', () => {
  expect(lines(refused(set(en, ['values', 'high-seas'], 'high seas')))).toEqual([
    `${en} values.high-seas [words] words for an id that does not exist`,
  ]);
  expect(lines(refused(set(en, ['turns', 'storm'], { title: 'A storm', text: 'Of no turn.' })))).toEqual([
    `${en} turns.storm [words] words for an id that does not exist`,
  ]);
});

it('wants a reason for every date that is not stated', () => {
  expect(lines(refused(...say(['events', 'friday-strike', 'date'], undefined)))).toEqual([
    `${en} events.friday-strike [words] a date that is derived, with no reason`,
  ]);
  expect(lines(refused(...say(['events', 'captain-denies', 'date'], undefined)))).toEqual([
    `${en} events.captain-denies [words] a date that is inferred, with no reason`,
  ]);
});

it('wants a reason for a place that is inferred', () => {
  const inferred = set('data/events/strike.json', [0, 'place', 'basis'], 'inferred');
  expect(lines(refused(inferred))).toEqual([`${en} events.friday-strike [words] a place that is inferred, with no reason`]);
  expect(faultsOf(inferred, ...say(['events', 'friday-strike', 'place'], 'The neighbouring sentence names it.'))).toEqual([]);
});

it('accepts the other language, which words everything too', () => {
  const { words } = accepted();
  expect(words.get('es')?.events['sailors-arrive']?.title).toBe('Llegan marineros');
  expect(words.get('es')?.turns['denial']).toEqual({ title: 'Un mentís', text: 'Un capitán lo niega.' });
});

it('refuses to go without one of the languages', () => {
  expect(lines(refused(set(es, [], undefined)))).toEqual([`${es} the whole file [file] no such file`]);
  expect(lines(refused(set(en, [], undefined)))).toEqual([`${en} the whole file [file] no such file`]);
});

it('refuses another language that lacks a title, a turn or a place, names a stray id or claims to be English', () => {
  const less = { ...spanish, events: { 'friday-strike': spanish.events['friday-strike'], 'sailors-arrive': spanish.events['sailors-arrive'] } };
  expect(lines(refused(set(es, [], less)))).toEqual([`${es} events.captain-denies [words] no words for this id`]);
  expect(lines(refused(set(es, ['turns', 'end'], undefined)))).toEqual([`${es} turns.end [words] no words for this id`]);
  expect(lines(refused(set(es, ['places', 'caribbean-sea'], undefined)))).toEqual([`${es} places.caribbean-sea [words] no words for this id`]);
  expect(lines(refused(set(es, [], { ...spanish, places: { ...spanish.places, atlantis: 'Atlántida' } })))).toEqual([
    `${es} places.atlantis [words] words for an id that does not exist`,
  ]);
  expect(lines(refused(set(es, [], { ...spanish, language: 'en' })))).toEqual([`${es} language [words] “en”`]);
});
