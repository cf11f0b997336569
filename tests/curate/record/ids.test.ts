import { expect, it } from 'vitest';
import { say, set } from '../fixture.ts';
import { faultLines, files, refusedRecord } from './fixture.ts';

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

it('refuses the id of an event, and of one that was withdrawn', () => {
  const found = `${files.facts} record-2025-11-03-sailors [unique id] the id is also that of an event of the documents`;
  expect(refusedRecord(set('data/events/deployment.json', [0, 'id'], 'record-2025-11-03-sailors'))).toContain(found);
  expect(refusedRecord(
    set('data/withdrawn.json', [], [{ id: 'record-2025-11-03-sailors', version: '0.0.1' }]),
    ...say(['withdrawn'], { 'record-2025-11-03-sailors': 'Told in error.' }),
  )).toEqual([found]);
});
