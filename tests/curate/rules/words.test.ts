import { expect, it } from 'vitest';
import { accepted, faultsOf, lines, linesWithRemedies, refused, say, set, spanish } from '../fixture.ts';
import { faultLines, refusedRecord } from '../record-fixture.ts';

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
  expect(lines(refused(set(en, ['stages', 'silence'], undefined)))).toEqual([`${en} stages.silence [words] no words for this id`]);
});

it('refuses words for an id that does not exist', () => {
  expect(lines(refused(set(en, ['values', 'high-seas'], 'high seas')))).toEqual([
    `${en} values.high-seas [words] words for an id that does not exist`,
  ]);
  expect(lines(refused(set(en, ['stages', 'storm'], { title: 'A storm', text: 'Of no stage.' })))).toEqual([
    `${en} stages.storm [words] words for an id that does not exist`,
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
  expect(words.get('es')?.stages['denial']).toEqual({ title: 'Un mentís', text: 'Un capitán lo niega.' });
});

it('refuses to go without one of the languages', () => {
  expect(lines(refused(set(es, [], undefined)))).toEqual([`${es} the whole file [file] no such file`]);
  expect(lines(refused(set(en, [], undefined)))).toEqual([`${en} the whole file [file] no such file`]);
});

it('refuses another language that lacks a title, a stage or a place, names a stray id or claims to be English', () => {
  const less = { ...spanish, events: { 'friday-strike': spanish.events['friday-strike'], 'sailors-arrive': spanish.events['sailors-arrive'] } };
  expect(lines(refused(set(es, [], less)))).toEqual([`${es} events.captain-denies [words] no words for this id`]);
  expect(lines(refused(set(es, ['stages', 'end'], undefined)))).toEqual([`${es} stages.end [words] no words for this id`]);
  expect(lines(refused(set(es, ['places', 'caribbean-sea'], undefined)))).toEqual([`${es} places.caribbean-sea [words] no words for this id`]);
  expect(lines(refused(set(es, [], { ...spanish, places: { ...spanish.places, atlantis: 'Atlántida' } })))).toEqual([
    `${es} places.atlantis [words] words for an id that does not exist`,
  ]);
  expect(lines(refused(set(es, [], { ...spanish, language: 'en' })))).toEqual([`${es} language [words] “en”`]);
});

it('accepts a translation of what is shown first of each article in each event, in every language but the documents’ own', () => {
  expect(accepted().words.get('es')?.passages['friday-strike']).toEqual({
    '000-1': 'El viernes un ataque en el mar Caribe mató a tres personas.', '001-2': 'No murieron más de dos personas, dijo un capitán.',
  });
  expect(accepted().words.get('en')?.passages).toEqual({});
});

it('refuses to go without a translation, and one of what is not shown first', () => {
  expect(linesWithRemedies(refused(set(es, ['passages', 'friday-strike', '001-2'], undefined)))).toEqual([
    `${es} passages.friday-strike [words] no translation of what is shown first of 001-2 → translate that passage, under the article’s id`,
  ]);
  expect(lines(refused(set(es, ['passages', 'sailors-arrive'], undefined)))).toEqual([
    `${es} passages.sailors-arrive [words] no translation of what is shown first of 001-1`,
  ]);
  expect(lines(refused(set(es, ['passages', 'sailors-arrive', '000-1'], 'Llegan.')))).toEqual([
    `${es} passages.sailors-arrive [words] a translation of 000-1, of which nothing is shown`,
  ]);
  expect(lines(refused(set(es, ['passages', 'a-rumour'], { '000-1': 'Dicen.' })))).toEqual([
    `${es} passages.a-rumour [words] translations for an event that does not exist`,
  ]);
  expect(lines(refused(set(en, ['passages'], { 'sailors-arrive': { '001-1': 'Sailors arrive.' } })))).toEqual([
    `${en} passages.sailors-arrive [words] a translation of 001-1, of which nothing is shown`,
  ]);
});

it('accepts what a toll counts in both languages, and refuses it in one only or of no toll', () => {
  expect(accepted(...say(['tolls', 'toll-001'], 'Of one sea.')).words.get('en')?.tolls).toEqual({ 'toll-001': 'Of one sea.' });
  expect(lines(refused(set(en, ['tolls'], { 'toll-001': 'Of one sea.' })))).toEqual([
    `${es} tolls.toll-001 [languages] what it counts is said in one of the languages only`,
  ]);
  expect(lines(refused(...say(['tolls', 'toll-009'], 'Of one sea.')))).toEqual([en, es].map((file) => (
    `${file} tolls.toll-009 [words] words for a toll that does not exist`)));
});

it('wants a reason of each event that moved, and of a claim that was let go while its event was not', () => {
  const moved = set('data/moved.json', [], [
    { id: 'old-strike', now: 'friday-strike' }, { id: 'old-strike.boat', now: 'friday-strike.boats' }, { id: 'old-strike.crew', now: null },
    { id: 'a-rumour', now: null }, { id: 'a-rumour.said', now: null }, { id: 'friday-strike.crew', now: null }, { id: 'friday-strike.boat', now: 'friday-strike.boats' },
  ]);
  const reasons = { 'old-strike': 'One strike.', 'old-strike.crew': 'Nobody says.', 'a-rumour': 'It was none.', 'friday-strike.crew': 'Nobody says.' };
  expect(faultsOf(moved, ...say(['moved'], reasons))).toEqual([]);
  for (const id of Object.keys(reasons)) {
    expect(lines(refused(moved, ...say(['moved'], reasons), set(es, ['moved', id], undefined)))).toEqual([`${es} moved.${id} [words] no words for this id`]);
  }
  for (const id of ['old-strike.boat', 'a-rumour.said']) {
    expect(lines(refused(moved, ...say(['moved'], reasons), set(en, ['moved', id], 'So it is.')))).toEqual([`${en} moved.${id} [words] words for an id that does not exist`]);
  }
});

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
