import { expect, it } from 'vitest';
import { set } from '../fixture.ts';
import { acceptedRecord, faultLines, files, refusedRecord } from './fixture.ts';

const strike = `${files.strikes} record-2025-10-31-a`;
const citation = (field: string, value: unknown) => set(files.strikes, [2, 'citations', 1, field], value);

it('accepts one citation with the flag, and keeps the flag', () => {
  const { record } = acceptedRecord();
  expect(record.strikes.map(({ singleSourced, citations }) => [singleSourced, citations.length])).toEqual([[false, 2], [false, 2], [true, 1]]);
});

it('refuses one citation without the flag, and the flag with more than one', () => {
  expect(refusedRecord(set(files.strikes, [1, 'singleSourced'], undefined))).toEqual([
    `${files.strikes} record-2025-11-15-a [citation] one citation only, and not flagged`,
  ]);
  expect(refusedRecord(set(files.facts, [0, 'singleSourced'], true))).toEqual([
    `${files.facts} record-2025-11-03-sailors [citation] flagged as single-sourced with 2 citations`,
  ]);
});

it('links a listed host, with or without www., and refuses every other, a host that only ends like one too', () => {
  expect(faultLines(citation('url', 'https://www.wire.example/2'))).toEqual([]);
  for (const host of ['scraper.example', 'notwire.example', 'staging.wire.example']) {
    expect(refusedRecord(citation('url', `https://${host}/1`))).toEqual([`${strike} [citation] links to ${host}, which is not in ${files.hosts}`]);
  }
});

it('refuses an address that is not of the web', () => {
  for (const address of ['ftp://wire.example/1', 'javascript:alert(1)']) {
    expect(refusedRecord(citation('url', address))).toContain(`${strike} [schema] citations.1.url: “an address of the web: http or https”`);
  }
});

it('refuses a host that stands in the list twice, or to which nothing links', () => {
  expect(refusedRecord(set(files.hosts, [2], 'wire.example'))).toEqual([`${files.hosts} wire.example [unique id] the host stands already in the list`]);
  expect(refusedRecord(set(files.hosts, [2], 'herald.example'))).toEqual([`${files.hosts} herald.example [unused] no citation links to it`]);
});

it('does not call a host unused to which a refused entry links', () => {
  const faults = refusedRecord(set(files.hosts, [2], 'herald.example'), citation('url', 'https://www.herald.example/1'), set(files.strikes, [2, 'boats'], 0));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`${strike} [schema] boats:`);
});

it('wants an address or the name of a copy, not both and not neither', () => {
  expect(refusedRecord(citation('url', null))).toEqual([`${strike} [citation] Wire: neither an address nor a copy`]);
  expect(refusedRecord(citation('copy', 'scraper.example'))).toEqual([`${strike} [citation] Wire: an address and a copy`]);
});

it('refuses to call a listed host’s page a copy', () => {
  expect(refusedRecord(citation('url', null), citation('copy', 'gazette.example'))).toEqual([
    `${strike} [citation] a copy on gazette.example, which is in ${files.hosts}`,
  ]);
});

it('refuses a citation that stands twice in an entry', () => {
  expect(refusedRecord(citation('url', 'https://www.gazette.example/three'))).toEqual([
    `${strike} [citation] cited twice: “https://www.gazette.example/three”`,
  ]);
  const copied = { publisher: 'Wire', title: 'Boats struck', url: null, copy: 'scraper.example', date: null, says: [] };
  expect(refusedRecord(set(files.facts, [0, 'citations', 0], copied))).toEqual([
    `${files.facts} record-2025-11-03-sailors [citation] cited twice: “Boats struck”`,
  ]);
});
