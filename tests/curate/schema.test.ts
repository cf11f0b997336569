import { expect, it } from 'vitest';
import { faultsOf, lines, refused, set } from './fixture.ts';

it('accepts optional fields left out and given', () => {
  expect(faultsOf(set('data/events/strike.json', [0, 'claims', 4, 'max'], undefined))).toEqual([]);
  expect(faultsOf(set('data/events/strike.json', [0, 'claims', 4, 'context'], 'after'))).toEqual([]);
});

it('refuses a number written as text, and a field that nothing reads, in one go', () => {
  const faults = refused(set('data/tolls.json', [0, 'min'], '15'), set('data/tolls.json', [0, 'maximum'], 20));
  expect(lines(faults)).toEqual([
    'data/tolls.json toll-001 [schema] min: “Invalid type: Expected number but received "15"”',
    'data/tolls.json toll-001 [schema] maximum: a field that nothing reads',
  ]);
});

it('refuses an event that brings its own verdict on whether it is contested', () => {
  expect(lines(refused(set('data/events/strike.json', [0, 'contested'], false)))).toEqual([
    'data/events/strike.json friday-strike [schema] contested: a field that nothing reads',
  ]);
});

it('names an entry without an id by its place', () => {
  const faults = refused(set('data/speakers.json', [1, 'id'], undefined));
  expect(lines(faults)).toContain('data/speakers.json entry 2 [schema] id: “Invalid key: Expected "id" but received undefined”');
});

it('refuses an id that is no slug, and an empty list of claims', () => {
  expect(lines(refused(set('data/events/deployment.json', [0, 'id'], 'Sailors Arrive')))[0]).toContain('a slug');
  expect(lines(refused(set('data/events/deployment.json', [0, 'claims'], [])))[0]).toContain('claims: “Invalid length');
});

it('refuses a list where an object is due', () => {
  expect(lines(refused(set('data/geometry.json', [], [])))).toContain('data/geometry.json the whole file [schema] “an object, not a list”');
  expect(lines(refused(set('data/words/en.json', ['interface'], [])))).toEqual([
    'data/words/en.json the whole file [schema] interface: “an object, not a list”',
  ]);
});

it('names the entry of a language file that does not fit', () => {
  const faults = refused(set('data/words/en.json', ['events', 'sailors-arrive', 'title'], 7));
  expect(lines(faults)).toEqual([
    'data/words/en.json events.sailors-arrive [schema] title: “Invalid type: Expected string but received 7”',
  ]);
});

it('refuses a geometry of another type', () => {
  const faults = refused(set('data/geometry.json', ['caribbean-sea', 'type'], 'Circle'));
  expect(lines(faults)[0]).toContain('data/geometry.json caribbean-sea [schema] type:');
});
