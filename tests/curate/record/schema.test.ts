import { expect, it } from 'vitest';
import { set } from '../fixture.ts';
import { faultLines, files, refusedRecord } from './fixture.ts';

const strike = 'record-2025-10-31-a';

it('accepts the fixture', () => {
  expect(faultLines()).toEqual([]);
});

it('refuses a field that nothing reads, wherever it stands', () => {
  expect(refusedRecord(set(files.strikes, [2, 'note'], 'Working note.'))).toContain(
    `${files.strikes} ${strike} [schema] note: a field that nothing reads`);
  expect(refusedRecord(set(files.strikes, [2, 'citations', 0, 'quote'], 'Their sentence.'))).toContain(
    `${files.strikes} ${strike} [schema] citations.0.quote: a field that nothing reads`);
  expect(refusedRecord(set(files.coverage, ['until'], '2025-11-30'))).toContain(
    `${files.coverage} the whole file [schema] until: a field that nothing reads`);
  expect(refusedRecord(set(files.en, ['record', strike, 'note'], 'A note.'))).toContain(
    `${files.en} record.${strike} [schema] note: a field that nothing reads`);
});

it('refuses an id without its prefix, a boatless strike, a measure that nobody compares, a flag that says nothing', () => {
  expect(refusedRecord(set(files.facts, [0, 'id'], 'sailors')).join()).toContain('sailors [schema] id: “an id that begins with “record-””');
  expect(refusedRecord(set(files.strikes, [2, 'boats'], 0)).join()).toContain(`${strike} [schema] boats:`);
  expect(refusedRecord(set(files.strikes, [2, 'citations', 0, 'says', 0, 'measure'], 'cargo')).join()).toContain(
    `${strike} [schema] citations.0.says.0.measure:`);
  expect(refusedRecord(set(files.strikes, [2, 'singleSourced'], false)).join()).toContain(`${strike} [schema] singleSourced:`);
});

it('refuses a strike that nobody announced, and who announced or alleged twice', () => {
  const twice = [{ value: 'a-gang', by: 'minister' }, { value: 'a-gang', by: 'minister' }];
  expect(refusedRecord(set(files.strikes, [2, 'announcedBy'], [])).join()).toContain(`${strike} [schema] announcedBy:`);
  expect(refusedRecord(set(files.strikes, [2, 'announcedBy'], ['minister', 'minister'])).join()).toContain(`${strike} [schema] announcedBy: “each name once”`);
  expect(refusedRecord(set(files.strikes, [2, 'affiliations'], twice)).join()).toContain(`${strike} [schema] affiliations: “each allegation once”`);
});

it('refuses an entry without a citation', () => {
  expect(refusedRecord(set(files.strikes, [2, 'citations'], [])).join()).toContain(`${strike} [schema] citations:`);
});

it('concludes nothing from an entry that it could not read', () => {
  expect(refusedRecord(set(files.facts, [0, 'kind'], 'rumour'))).toHaveLength(1);
});
