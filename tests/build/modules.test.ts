import { describe, expect, it } from 'vitest';
import { isModuleName, moduleSource } from '../../src/build/modules.ts';
import type { Curated } from '../../src/curate/curate.ts';
import { accepted, set } from '../curate/fixture.ts';
import { acceptedRecord } from '../curate/record-fixture.ts';

const en = 'data/words/en.json';
const es = 'data/words/es.json';

/** What a module exports by `JSON.parse`. */
function exported(name: string, curated: Curated): ReturnType<typeof JSON.parse> {
  const source = moduleSource(name, curated) ?? '';
  return JSON.parse(JSON.parse(source.slice(source.indexOf('(') + 1, source.lastIndexOf(')'))));
}

it('the languages are those that have a file, English first, each with its own name and the ways to its words alone', () => {
  const both = accepted(set(es, ['interface', 'language.name'], 'Español'), set(en, ['interface', 'language.name'], 'English'));
  expect(moduleSource('languages', both)?.split('\n')).toEqual([
    'export default [',
    `  { language: 'en', name: "English", page: () => import("virtual:words/en").then((module) => module.default), record: () => import("virtual:words/record/en").then((module) => module.default) },`,
    `  { language: 'es', name: "Español", page: () => import("virtual:words/es").then((module) => module.default), record: () => import("virtual:words/record/es").then((module) => module.default) },`,
    '];',
    '',
  ]);
});

it('no other name is ours', () => {
  expect(['dataset', 'geometry', 'languages', 'record', 'words/en', 'words/record/es'].map(isModuleName)).toEqual([true, true, true, true, true, true]);
  expect(['dataset/excerpts', 'words/xx', 'words/record/xx', 'words'].map(isModuleName)).toEqual([false, false, false, false]);
});

it('the dataset comes whole, with every claim and citation', () => {
  const curated = accepted();
  expect(exported('dataset', curated)).toEqual(JSON.parse(JSON.stringify(curated.dataset)));
});

it('a language’s words come whole, but for what only the public record, the changelog and the articles’ sentences say', () => {
  const curated = acceptedRecord();
  const { record, recordNames, changes, reasons, ...page } = curated.words.get('es') ?? {};
  expect(exported('words/es', curated)).toEqual(page);
  expect(exported('words/record/es', curated)).toEqual({ record, recordNames });
  expect(exported('asides', curated).es).toEqual({ changes, reasons });
  expect(reasons).toEqual({ advertisement: 'Un anuncio.' });
  expect(record).toMatchObject({ 'record-2025-11-03-sailors': { title: 'Llegan marineros' } });
});

it('of ids that were published once the page has the reasons only of those that were let go, and of their events', () => {
  const curated = accepted();
  const reasons = { folded: 'Told in another.', gone: 'No article says so.', 'still.claim': 'Said of another.' };
  const moved = [{ id: 'folded', now: 'campaign-begins' }, { id: 'gone', now: null }, { id: 'still.claim', now: null }, { id: 'folded.claim', now: null }];
  const words = new Map([...curated.words].map(([language, own]) => [language, { ...own, moved: { ...reasons, other: 'Told in another.' } }]));
  const asked = { ...curated, words, dataset: { ...curated.dataset, moved: [...moved, { id: 'other', now: 'campaign-begins' }] } };
  expect(exported('words/es', asked).moved).toEqual(reasons);
});

describe('the public record', () => {
  it('is a module of its own, and only its outline stands in the dataset', () => {
    const curated = acceptedRecord();
    expect(exported('record', curated).strikes).toHaveLength(3);
    expect(Object.keys(exported('dataset', curated).record)).toEqual(['covers', 'ids', 'totals']);
    expect(moduleSource('dataset', curated)).not.toContain('gazette.example');
  });
});
