import { expect, it } from 'vitest';
import { accepted, lines, linesWithRemedies, refused, say, set } from '../fixture.ts';
import { faultLines, files, refusedRecord } from '../record-fixture.ts';

const place = { id: 'caribbean-sea', precision: 'area', schematic: true, anchor: [-70, 14] };

it('accepts one claim id in two events', () => {
  const { dataset } = accepted();
  expect(dataset.events.flatMap(({ claims }) => claims).filter(({ id }) => id.endsWith('.date'))).toHaveLength(2);
});

it('refuses an event id that another kind has', () => {
  const faults = refused(
    set('data/events/deployment.json', [0, 'id'], 'friday-strike'), set('data/words/en.json', ['events', 'sailors-arrive'], undefined));
  expect(lines(faults)).toContain('data/events/deployment.json friday-strike [unique id] the id stands already in data/events/strike.json');
});

it('refuses two claims of one event with one id', () => {
  expect(lines(refused(set('data/events/strike.json', [0, 'claims', 1, 'id'], 'date')))).toEqual([
    'data/events/strike.json friday-strike.date [unique id] the id stands already in data/events/strike.json',
  ]);
});

it('tells of a doubled id beside what else is wrong with the two, in one go', () => {
  const deployment = 'data/events/deployment.json';
  const unclaimed = { id: 'sailors-arrive', date: { edtf: '2025-11-03', basis: 'stated' }, claims: [] };
  expect(linesWithRemedies(refused(set(deployment, [1], unclaimed)))).toEqual([
    `${deployment} sailors-arrive [schema] claims: an empty list → give it at least one entry`,
    `${deployment} sailors-arrive [unique id] the id stands already in ${deployment} → give one of the two another id`,
  ]);
  const strike = 'data/events/strike.json';
  const faults = lines(refused(set(strike, [0, 'claims', 1, 'id'], 'date'), set(strike, [0, 'scope'], 'many')));
  expect(faults).toContain(`${strike} friday-strike.date [unique id] the id stands already in ${strike}`);
});

it('refuses a toll, a place, a speaker, an article or a stage twice', () => {
  const toll = { id: 'toll-001', measure: 'killed', min: 15, wording: '15', by: 'article', article: '001-1', quote: 'at least 15 people' };
  expect(lines(refused(set('data/tolls.json', [1], toll)))[0]).toContain('toll-001 [unique id]');
  expect(lines(refused(set('data/places.json', [1], place)))[0]).toContain('caribbean-sea [unique id]');
  expect(lines(refused(set('data/speakers.json', [1, 'id'], 'minister')))[0]).toContain('minister [unique id]');
  expect(lines(refused(set('data/articles.json', [2, 'id'], '001-1')))[0]).toContain('001-1 [unique id]');
  expect(lines(refused(set('data/stages.json', [2, 'id'], 'strike')))[0]).toContain('strike [unique id]');
});

it('accepts distinct ids', () => {
  expect(faultLines()).toEqual([]);
});

it('refuses an id that stands twice, in two files too', () => {
  expect(refusedRecord(set(files.strikes, [0, 'id'], 'record-2025-11-15-a'))).toContain(
    `${files.strikes} record-2025-11-15-a [unique id] the id stands already in ${files.strikes}`);
  expect(refusedRecord(set(files.facts, [0, 'id'], 'record-2025-10-31-a'))).toContain(
    `${files.facts} record-2025-10-31-a [unique id] the id stands already in ${files.strikes}`);
  expect(refusedRecord(set(files.groups, [1], { id: 'pair', killed: { min: 4, max: 4 } }))).toContain(
    `${files.groups} pair [unique id] the id stands already in ${files.groups}`);
});

it('refuses the id of an event, and of one that moved', () => {
  const found = `${files.facts} record-2025-11-03-sailors [unique id] the id is also that of an event of the documents`;
  expect(refusedRecord(set('data/events/deployment.json', [0, 'id'], 'record-2025-11-03-sailors'))).toContain(found);
  expect(refusedRecord(
    set('data/moved.json', [], [{ id: 'record-2025-11-03-sailors', now: null }]),
    ...say(['moved'], { 'record-2025-11-03-sailors': 'Told in error.' }),
  )).toEqual([found]);
});

const strike = 'data/events/strike.json';

it('accepts a dispute by local id and by full id', () => {
  const { dataset } = accepted(set(strike, [0, 'claims', 5, 'disputes'], 'killed'));
  expect(dataset.events[0]?.claims[5]?.against).toBe('friday-strike.killed');
  expect(dataset.events[2]?.claims[0]?.against).toBe('friday-strike.waters');
});

it("takes the article's own voice without an entry among the speakers", () => {
  expect(accepted().dataset.events[0]?.claims[0]?.by).toBe('article');
});

it('refuses an article that does not exist', () => {
  expect(lines(refused(set(strike, [0, 'claims', 4, 'article'], '000-2')))).toEqual([
    `${strike} friday-strike.boats [reference] article “000-2” does not exist`,
  ]);
});

it('refuses a speaker, a place and a disputed claim that do not exist', () => {
  expect(lines(refused(set(strike, [0, 'claims', 5, 'by'], 'admiral')))).toEqual([
    `${strike} friday-strike.killed-captain [reference] speaker “admiral” does not exist`,
  ]);
  expect(lines(refused(set(strike, [0, 'place', 'id'], 'atlantis')))[0]).toBe(`${strike} friday-strike [reference] place “atlantis” does not exist`);
  expect(lines(refused(set(strike, [0, 'claims', 5, 'disputes'], 'sunk')))).toEqual([
    `${strike} friday-strike.killed-captain [reference] claim “friday-strike.sunk” does not exist`,
  ]);
});

it('refuses a claim that disputes itself', () => {
  expect(lines(refused(set(strike, [0, 'claims', 5, 'disputes'], 'killed-captain')))).toEqual([
    `${strike} friday-strike.killed-captain [reference] the claim disputes itself`,
  ]);
});

it('refuses an exclusive value that no claim of the measure has', () => {
  expect(lines(refused(set('data/exclusive.json', [0, 'values', 1], 'teritorial-waters')))).toEqual([
    'data/exclusive.json entry 1 (waters) [reference] value “waters: teritorial-waters” does not exist',
  ]);
});

it('refuses an article of a document that is not there, and one numbered after another document', () => {
  expect(lines(refused(set('data/articles.json', [0, 'document'], '000_gone.txt')))).toContain(
    'data/articles.json 000-1 [reference] document “000_gone.txt” does not exist');
  expect(lines(refused(set('data/articles.json', [0, 'id'], '002-1')))).toContain(
    "data/articles.json 002-1 [reference] the article's document is 000_one.txt");
});

it('does not call an id missing whose own record was refused', () => {
  expect(lines(refused(set('data/speakers.json', [1, 'name'], 'A captain')))).toEqual([
    'data/speakers.json captain [schema] name: a field that nothing reads',
  ]);
});

const moved = 'data/moved.json';
const leads = (...pairs: readonly (readonly [id: string, now: string | null])[]) => (
  [set(moved, [], pairs.map(([id, now]) => ({ id, now }))), ...say(['moved'], Object.fromEntries(pairs.filter(([id]) => !id.includes('.')).map(([id]) => [id, 'Why.'])))]);

it('leads from an event or a claim that moved to the event or the claim that holds it, or to nothing', () => {
  const { dataset } = accepted(...leads(['old-strike', 'friday-strike'], ['old-strike.boat', 'friday-strike.boats'], ['a-rumour', null], ['friday-strike.boat', 'friday-strike']));
  expect(dataset.moved).toEqual([
    { id: 'a-rumour', now: null }, { id: 'friday-strike.boat', now: 'friday-strike' }, { id: 'old-strike', now: 'friday-strike' },
    { id: 'old-strike.boat', now: 'friday-strike.boats' },
  ]);
});

it('refuses an id that moved and still stands, or that stands twice among those that moved', () => {
  expect(lines(refused(...leads(['friday-strike', 'sailors-arrive'])))).toEqual([`${moved} friday-strike [moved] it stands among the records`]);
  expect(lines(refused(...leads(['friday-strike.boats', 'sailors-arrive'])))).toEqual([`${moved} friday-strike.boats [moved] it stands among the records`]);
  expect(lines(refused(...leads(['a-rumour', null], ['a-rumour', 'friday-strike'])))).toEqual([`${moved} a-rumour [unique id] the id stands already in ${moved}`]);
});

it('refuses to lead to what does not exist, or has moved as well', () => {
  expect(linesWithRemedies(refused(...leads(['old-strike', 'saturday-strike'])))).toEqual([
    `${moved} old-strike [moved] “saturday-strike” does not exist → name the event or the claim that holds it now, or null where it was let go`,
  ]);
  expect(linesWithRemedies(refused(...leads(['old-strike', 'older-strike'], ['older-strike', 'friday-strike'])))).toEqual([
    `${moved} old-strike [moved] “older-strike” has moved as well → lead on to friday-strike`,
  ]);
  expect(linesWithRemedies(refused(...leads(['old-strike', 'a-rumour'], ['a-rumour', null])))).toEqual([
    `${moved} old-strike [moved] “a-rumour” has moved as well → write null: both were let go`,
  ]);
  expect(lines(refused(...leads(['Old Strike', null])))[0]).toContain(`${moved} Old Strike [schema] id: “Old Strike”`);
});

it('tells whoever names an id that moved where it leads', () => {
  const old = leads(['old-strike', 'friday-strike'], ['a-rumour', null], ['old-strike.boat', 'friday-strike.boats']);
  expect(linesWithRemedies(refused(...old, set('data/stages.json', [0, 'events'], ['old-strike'])))).toEqual([
    `data/stages.json before [reference] event “old-strike” stands no longer (${moved}) → name friday-strike, which holds it`,
  ]);
  expect(linesWithRemedies(refused(...old, set('data/stages.json', [0, 'events'], ['a-rumour'])))).toEqual([
    `data/stages.json before [reference] event “a-rumour” stands no longer (${moved}) → it was let go: name another`,
  ]);
  expect(lines(refused(...old, set(strike, [0, 'claims', 5, 'disputes'], 'old-strike.boat')))).toEqual([
    `${strike} friday-strike.killed-captain [reference] claim “old-strike.boat” stands no longer (${moved})`,
  ]);
  expect(refusedRecord(...old, set(files.links, [1, 'event'], 'old-strike'))).toEqual([
    `${files.links} old-strike [reference] event “old-strike” stands no longer (${moved})`,
  ]);
});

const diplomacy = 'data/events/diplomacy.json';

it('accepts an answer to an event, and refuses one to none, to itself or to one twice', () => {
  expect(accepted(set(diplomacy, [0, 'answers'], ['friday-strike'])).dataset.events[2]?.answers).toEqual(['friday-strike']);
  expect(lines(refused(set(diplomacy, [0, 'answers'], ['saturday-strike'])))).toEqual([`${diplomacy} captain-denies [reference] event “saturday-strike” does not exist`]);
  expect(lines(refused(set(diplomacy, [0, 'answers'], ['captain-denies'])))).toEqual([`${diplomacy} captain-denies [reference] the event answers itself`]);
  expect(linesWithRemedies(refused(set(diplomacy, [0, 'answers'], ['friday-strike', 'friday-strike'])))).toContain(
    `${diplomacy} captain-denies [schema] answers: a list of 2 → write each event once`);
});
