import { describe, expect, it } from 'vitest';
import { isModuleName, moduleSource } from '../../src/build/modules.ts';
import { accepted, set, spanish } from '../curate/fixture.ts';
import { acceptedRecord, spanishRecord } from '../curate/record/fixture.ts';

const es = 'data/words/es.json';

it('the languages are those that have a file, English first, each with its own name and a way to its words alone', () => {
  const both = accepted(
    set(es, [], spanish), set(es, ['interface', 'language.name'], 'Español'), set('data/words/en.json', ['interface', 'language.name'], 'English'),
  );
  expect(moduleSource('languages', both)?.split('\n')).toEqual([
    'export default [',
    `  { language: 'en', name: "English", load: () => import("virtual:words/en").then((module) => module.default) },`,
    `  { language: 'es', name: "Español", load: () => import("virtual:words/es").then((module) => module.default) },`,
    '];',
    '',
  ]);
  expect(moduleSource('languages', accepted())).not.toContain('words/es');
});

it('each language’s words are a module; a language without a file has none', () => {
  expect(moduleSource('words/es', accepted(set(es, [], spanish)))).toContain('Tres muertos, según el ministro');
  expect(moduleSource('words/es', accepted())).toBeNull();
});

it('no other name is ours', () => {
  expect(['languages', 'words/en', 'words/es', 'words/xx', 'words'].map(isModuleName)).toEqual([true, true, true, false, false]);
  expect(['record', 'record-words', 'record-words/es', 'record-words/xx', 'record/en'].map(isModuleName)).toEqual([true, true, true, false, false]);
});

describe('the public record', () => {
  const en = 'data/words/en.json';
  const sentence = set(en, ['interface', 'record.card.title'], 'Public record');
  const spanishFile = [
    set(es, [], spanish), ...spanishRecord, set(es, ['interface', 'record.card.title'], 'Registro público'),
  ];
  const curated = acceptedRecord(sentence, ...spanishFile);

  /** What a module exports by `JSON.parse`. */
  function exported(name: string): ReturnType<typeof JSON.parse> {
    const source = moduleSource(name, curated) ?? '';
    return JSON.parse(JSON.parse(source.slice(source.indexOf('(') + 1, source.lastIndexOf(')'))));
  }

  it('is a module of its own, and only its outline stands in the dataset', () => {
    expect(exported('record').strikes).toHaveLength(3);
    expect(Object.keys(exported('dataset').record)).toEqual(['covers', 'ids']);
    expect(moduleSource('dataset', curated)).not.toContain('gazette.example');
  });

  it('has its words apart: each language’s own words lack them', () => {
    const own = exported('words/es');
    expect([own.record, own.recordNames, own.interface['record.card.title']]).toEqual([{}, {}, undefined]);
    expect(own.interface['panel.close']).toBe('Cerrar');
    expect(exported('record-words/es')).toMatchObject({
      interface: { 'record.card.title': 'Registro público' },
      record: { 'record-2025-11-03-sailors': { title: 'Llegan marineros' } },
      recordNames: { minister: 'El ministro' },
    });
    expect(Object.keys(exported('record-words/es').interface)).toEqual(['record.card.title']);
  });

  it('has its words a language a chunk', () => {
    expect(moduleSource('record-words', curated)?.split('\n')).toEqual([
      'export default [',
      `  { language: 'en', load: () => import("virtual:record-words/en").then((module) => module.default) },`,
      `  { language: 'es', load: () => import("virtual:record-words/es").then((module) => module.default) },`,
      '];',
      '',
    ]);
  });
});
