import { describe, expect, it } from 'vitest';
import { isModuleName, moduleSource } from '../../src/build/modules.ts';
import type { Curated } from '../../src/curate/curate.ts';
import { accepted, set } from '../curate/fixture.ts';
import { acceptedRecord } from '../curate/record/fixture.ts';

const en = 'data/words/en.json';
const es = 'data/words/es.json';

/** What a module exports by `JSON.parse`. */
function exported(name: string, curated: Curated): ReturnType<typeof JSON.parse> {
  const source = moduleSource(name, curated) ?? '';
  return JSON.parse(JSON.parse(source.slice(source.indexOf('(') + 1, source.lastIndexOf(')'))));
}

it('the languages are those that have a file, English first, each with its own name and the ways to its words alone, part by part', () => {
  const both = accepted(set(es, ['interface', 'language.name'], 'Español'), set(en, ['interface', 'language.name'], 'English'));
  expect(moduleSource('languages', both)?.split('\n')).toEqual([
    'export default [',
    `  { language: 'en', name: "English", parts: {`,
    `    first: () => import("virtual:words/first/en").then((module) => module.default),`,
    `    map: () => import("virtual:words/map/en").then((module) => module.default),`,
    `    rest: () => import("virtual:words/rest/en").then((module) => module.default),`,
    `    record: () => import("virtual:words/record/en").then((module) => module.default),`,
    '  } },',
    `  { language: 'es', name: "Español", parts: {`,
    `    first: () => import("virtual:words/first/es").then((module) => module.default),`,
    `    map: () => import("virtual:words/map/es").then((module) => module.default),`,
    `    rest: () => import("virtual:words/rest/es").then((module) => module.default),`,
    `    record: () => import("virtual:words/record/es").then((module) => module.default),`,
    '  } },',
    '];',
    '',
  ]);
});

it('no other name is ours', () => {
  expect(['dataset', 'dataset/excerpts', 'geometry', 'languages', 'record'].map(isModuleName)).toEqual([true, true, true, true, true]);
  expect(['words/first/en', 'words/record/es', 'words/first/xx', 'words/last/en', 'words/en', 'words'].map(isModuleName)).toEqual([
    true, true, false, false, false, false,
  ]);
});

describe('the dataset', () => {
  it('opens with each event’s leading words, and brings the claims and the citations after', () => {
    const cited = set('data/events/deployment.json', [0, 'date'], {
      edtf: '2025-11-03', basis: 'record', citations: [{ publisher: 'The Bulletin', title: 'Sailors', url: 'https://example.org/sailors', date: '2025-11-03' }],
    });
    const curated = accepted(cited, set(en, ['events', 'sailors-arrive', 'date'], 'Dated by the bulletin.'), set(es, ['events', 'sailors-arrive', 'date'], 'Según el boletín.'));
    const first = exported('dataset', curated);
    expect(first.events.map((event: { leading: string; claims: unknown; date: { citations: unknown } }) => [event.leading, event.claims, event.date.citations])).toEqual([
      ['On Friday', [], []], ['Monday, 3 November 2025', [], []], ['in territorial waters', [], []],
    ]);
    expect(moduleSource('dataset', curated)).not.toContain('The Bulletin');
    expect(moduleSource('dataset/excerpts', curated)).toContain('The Bulletin');
  });

  it('says in the second part nothing that the first has said', () => {
    const rest = exported('dataset/excerpts', accepted());
    expect(rest.claims['sailors-arrive']).toEqual([
      { id: 'date', measure: 'date', by: 'article', excerpt: { article: '001-1', start: 59, end: 82 } },
      {
        id: 'strength', measure: 'strength', by: 'article', min: 1200,
        excerpt: { article: '001-1', start: 25, end: 47, exact: 'At least 1,200 sailors', prefix: 'A letter from the coast. ' },
      },
    ]);
  });
});

describe('the public record', () => {
  it('is a module of its own, and only its outline stands in the dataset', () => {
    const curated = acceptedRecord();
    expect(exported('record', curated).strikes).toHaveLength(3);
    expect(Object.keys(exported('dataset', curated).record)).toEqual(['covers', 'ids']);
    expect(moduleSource('dataset', curated)).not.toContain('gazette.example');
  });
});
