import { expect, it } from 'vitest';
import { isModuleName, moduleSource } from '../../src/build/modules.ts';
import { accepted, set, spanish } from '../curate/fixture.ts';

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
});
