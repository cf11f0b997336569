import type { Curated } from '../../src/curate/curate.ts';
import { accepted, faultsOf, lines, refused, set, type Change } from './fixture.ts';

export const files = {
  coverage: 'data/record/coverage.json',
  hosts: 'data/record/hosts.json',
  strikes: 'data/record/strikes.json',
  facts: 'data/record/facts.json',
  groups: 'data/record/groups.json',
  totals: 'data/record/totals.json',
  links: 'data/record/links.json',
  en: 'data/words/en.json',
  es: 'data/words/es.json',
} as const;

const gazette = {
  publisher: 'The Gazette', title: 'Three killed, "a day late"', url: 'https://www.gazette.example/three', date: '2025-11-01',
  says: [{ measure: 'killed', min: 3, max: 3 }, { measure: 'date', edtf: '2025-10-31' }],
};
const wire = { publisher: 'Wire', title: 'Boat struck', url: 'http://wire.example/1', date: null, says: [] };
const copied = { publisher: 'Wire', title: 'Boats struck', url: null, copy: 'scraper.example', date: '2025-11', says: [{ measure: 'killed', min: 4 }] };

/** Three strikes, two of them told together, and one fact; laid over the documents' fixture. */
export const record: readonly Change[] = [
  set(files.coverage, [], { asOf: '2025-12-01', from: '2025-10-26', to: '2025-11-30' }),
  set(files.hosts, [], ['gazette.example', 'wire.example']),
  set(files.strikes, [], [
    {
      id: 'record-2025-11-15-b', trackerNumber: 2, group: 'pair', date: '2025-11-14/2025-11-15', announced: '2025-11-16', announcedBy: ['minister'], boats: 1,
      killed: { min: 2, max: 3 }, affiliations: [], citations: [gazette, copied],
    },
    {
      id: 'record-2025-11-15-a', trackerNumber: 3, group: 'pair', date: '2025-11-15', announced: '2025-11-16', announcedBy: ['minister'], boats: 2,
      killed: { min: 1, max: 2 }, affiliations: [], singleSourced: true, citations: [copied],
    },
    {
      id: 'record-2025-10-31-a', trackerNumber: 1, date: '2025-10-31', announced: '2025-11-01', announcedBy: ['minister'], theatre: 'caribbean-sea', boats: 1,
      killed: { min: 3, max: 3 }, survivors: { min: 2, max: 2, rescued: 1, presumedDead: 1 },
      affiliations: [{ value: 'a-gang', by: 'minister' }], citations: [gazette, wire],
    },
  ]),
  set(files.facts, [], [{ id: 'record-2025-11-03-sailors', kind: 'deployment', date: '2025-11-03', citations: [wire, copied] }]),
  set(files.groups, [], [{ id: 'pair', killed: { min: 4, max: 4 } }]),
  set(files.totals, [], [
    { date: '2025-10-31', strikes: 1, boats: 1, killed: { min: 3, max: 3 } },
    { date: '2025-11-15', strikes: 3, boats: 4, killed: { min: 7, max: 7 } },
  ]),
  set(files.links, [], [
    { event: 'sailors-arrive', entries: ['record-2025-11-03-sailors'] },
    { event: 'friday-strike', entries: ['record-2025-10-31-a'] },
  ]),
  set(files.en, ['record'], {
    'record-2025-10-31-a': { location: 'Off the coast.' },
    'record-2025-11-15-a': { location: 'Nobody says where.', killed: 'Told together with the other.' },
    'record-2025-11-15-b': { location: 'Nobody says where.', killed: 'Told together with the other.' },
    'record-2025-11-03-sailors': { title: 'Sailors arrive' },
  }),
  set(files.en, ['recordNames'], { minister: 'The minister', 'a-gang': 'A gang' }),
  set(files.es, ['record'], {
    'record-2025-10-31-a': { location: 'Frente a la costa.' },
    'record-2025-11-15-a': { location: 'Nadie dice dónde.', killed: 'Contado junto con el otro.' },
    'record-2025-11-15-b': { location: 'Nadie dice dónde.', killed: 'Contado junto con el otro.' },
    'record-2025-11-03-sailors': { title: 'Llegan marineros' },
  }),
  set(files.es, ['recordNames'], { minister: 'El ministro', 'a-gang': 'Una banda' }),
];

export function acceptedRecord(...changes: readonly Change[]): Curated {
  return accepted(...record, ...changes);
}

/** Empty where the record passes. */
export function faultLines(...changes: readonly Change[]): readonly string[] {
  return lines(faultsOf(...record, ...changes));
}

/** Each fault as one line without its remedy. */
export function refusedRecord(...changes: readonly Change[]): readonly string[] {
  return lines(refused(...record, ...changes));
}
