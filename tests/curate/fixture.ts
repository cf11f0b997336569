import { expect } from 'vitest';
import { curate, type Curated } from '../../src/curate/curate.ts';
import type { Fault } from '../../src/curate/fault.ts';
import type { SourceDocument, Sources } from '../../src/curate/sources.ts';

/** Two small documents, three articles: small enough to count letters in. */
export const documents: readonly SourceDocument[] = [
  {
    name: '000_one.txt',
    text: [
      'On Friday a strike in the Caribbean Sea killed three people in international waters, the minister said. It hit one boat. Two people survived. The sea was calm that day, and the wind was light.',
      '',
      'Subscribe to our newsletter.',
    ].join('\n'),
  },
  {
    name: '001_two.txt',
    text: [
      'A letter from the coast. At least 1,200 sailors arrived on Monday, 3 November 2025.',
      'The strikes have killed at least 15 people so far. The harbour lies quiet, its boats ride at anchor behind the long mole, and gulls sit on the nets.',
      'Second story: no more than two people died in territorial waters, a captain said.',
      'First the captain denied it. Later the captain denied it again. His boat lies in the harbour, where others mend their nets and wait.',
    ].join('\n'),
  },
];

/** The second language's file of the fixture. */
export const spanish = {
  language: 'es',
  interface: { 'count.strikes.one': '{count} ataque', 'count.strikes.other': '{count} ataques', 'panel.close': 'Cerrar' },
  events: {
    'friday-strike': { title: 'Tres muertos, según el ministro', date: 'El viernes anterior a la fecha del artículo.' },
    'sailors-arrive': { title: 'Llegan marineros' },
    'captain-denies': { title: 'Un capitán lo niega', date: 'No se da ningún día.' },
  },
  articles: {
    '000-1': { title: 'Informe de un ataque', short: 'Artículo 000', dateline: 'Habla del viernes.', publisher: 'No figura.' },
    '001-1': { title: 'Una carta', short: 'The Gazette', dateline: 'Figura.', publisher: 'Figura.' },
    '001-2': { title: 'Habla un capitán', short: 'Artículo 001', dateline: 'Por su tono.', publisher: 'No figura.' },
  },
  places: { 'caribbean-sea': 'Mar Caribe' },
  speakers: { minister: 'El ministro', captain: 'Un capitán' },
  values: { 'international-waters': 'aguas internacionales', 'territorial-waters': 'aguas territoriales' },
  stages: {
    before: { title: 'Antes', text: 'Aún no se cuenta nada.' },
    strike: { title: 'Un ataque', text: 'Un ataque mata a tres, dice el ministro.', rung: 'Un ataque en el Caribe' },
    silence: { title: 'Sin artículo', text: 'Dos días sin artículo.' },
    sailors: { title: 'Marineros', text: 'Llegan al menos 1200 marineros.', rung: 'Llegan marineros' },
    denial: { title: 'Un mentís', text: 'Un capitán lo niega.' },
    end: { title: 'El final', text: 'El último artículo.' },
  },
  changes: { 'first-events': 'Los tres primeros hechos.' },
  reasons: { advertisement: 'Un anuncio.' },
  passages: {
    'friday-strike': { '000-1': 'El viernes un ataque en el mar Caribe mató a tres personas.', '001-2': 'No murieron más de dos personas, dijo un capitán.' },
    'sailors-arrive': { '001-1': 'Una carta desde la costa. Al menos 1200 marineros llegaron el lunes.' },
    'captain-denies': { '001-2': 'No murieron más de dos personas, dijo un capitán.' },
  },
};

const records = {
  'data/release.json': { version: '0.0.1', axisStart: '2025-10-25' },
  'data/articles.json': [
    {
      id: '000-1', document: '000_one.txt', opens: 'On Friday a strike', title: null, publisher: null, publisherBasis: null, type: 'news',
      dateline: { edtf: '2025-11-01', basis: 'inferred' }, covers: '2025-10-30/2025-11-01', url: null,
    },
    {
      id: '001-1', document: '001_two.txt', opens: 'A letter from the coast', title: 'A letter, "from the coast"', publisher: 'The Gazette',
      publisherBasis: 'stated', type: 'news', dateline: { edtf: '2025-11-03/2025-11-04', basis: 'stated' }, covers: '2025-11-03/2025-11-04',
      url: 'https://example.org/letter',
    },
    {
      id: '001-2', document: '001_two.txt', opens: 'Second story', title: null, publisher: null, publisherBasis: null, type: 'rewrite',
      dateline: { edtf: '2025-11-10', basis: 'inferred' }, covers: '2025-11-08/2025-11-10', url: null,
    },
  ],
  'data/places.json': [{ id: 'caribbean-sea', precision: 'area', schematic: true, anchor: [-70, 14] }],
  'data/geometry.json': {
    'caribbean-sea': { type: 'Polygon', coordinates: [[[-80, 10], [-60, 10], [-60, 20], [-80, 20], [-80, 10]]] },
  },
  'data/speakers.json': [{ id: 'minister' }, { id: 'captain' }],
  'data/tolls.json': [
    { id: 'toll-001', measure: 'killed', min: 15, wording: 'at least 15', by: 'article', article: '001-1', quote: 'have killed at least 15 people' },
  ],
  'data/exclusive.json': [{ measure: 'waters', values: ['international-waters', 'territorial-waters'] }],
  'data/paragraphs.json': [{ document: '000_one.txt', opens: 'Subscribe', status: 'left out', reason: 'advertisement' }],
  'data/stages.json': [
    { id: 'before', at: '2025-10-25', events: ['friday-strike'], rung: null },
    { id: 'strike', at: '2025-10-31', events: ['friday-strike', 'captain-denies'], rung: 'friday-strike' },
    { id: 'silence', at: '2025-11-02', events: ['captain-denies', 'sailors-arrive'], rung: null },
    { id: 'sailors', at: '2025-11-03', events: ['captain-denies', 'sailors-arrive'], rung: 'sailors-arrive' },
    { id: 'denial', at: '2025-11-09', events: ['captain-denies'], rung: null },
    { id: 'end', at: '2025-11-10', events: ['captain-denies'], rung: null },
  ],
  'data/changes.json': [{ version: '0.0.1', date: '2025-11-20', changes: ['first-events'] }],
  'data/moved.json': [],
  'data/events/strike.json': [
    {
      id: 'friday-strike', scope: 'single', date: { edtf: '2025-10-31', basis: 'derived' }, place: { id: 'caribbean-sea', basis: 'stated' },
      claims: [
        { id: 'date', measure: 'date', by: 'article', article: '000-1', quote: 'On Friday' },
        { id: 'place', measure: 'place', by: 'article', article: '000-1', quote: 'in the Caribbean Sea' },
        { id: 'killed', measure: 'killed', min: 3, max: 3, by: 'minister', article: '000-1', quote: 'killed three people' },
        { id: 'waters', measure: 'waters', value: 'international-waters', by: 'minister', article: '000-1', quote: 'in international waters' },
        { id: 'boats', measure: 'boats', min: 1, max: 1, by: 'article', article: '000-1', quote: 'It hit one boat' },
        { id: 'killed-captain', measure: 'killed', max: 2, by: 'captain', article: '001-2', quote: 'no more than two people died' },
      ],
    },
  ],
  'data/events/deployment.json': [
    {
      id: 'sailors-arrive', date: { edtf: '2025-11-03', basis: 'stated' },
      claims: [
        { id: 'date', measure: 'date', by: 'article', article: '001-1', quote: 'Monday, 3 November 2025' },
        { id: 'strength', measure: 'strength', min: 1200, by: 'article', article: '001-1', quote: 'At least 1,200 sailors', speakerBefore: true },
      ],
    },
  ],
  'data/events/border.json': [],
  'data/events/diplomacy.json': [
    {
      id: 'captain-denies', date: { edtf: '2025-11~', basis: 'inferred' },
      claims: [
        {
          id: 'waters', measure: 'waters', value: 'territorial-waters', by: 'captain', article: '001-2', quote: 'in territorial waters',
          disputes: 'friday-strike.waters', hedge: '“No” is of the number',
        },
        { id: 'denial', measure: 'account', by: 'captain', article: '001-2', quote: 'the captain denied it', prefix: 'Later' },
      ],
    },
  ],
  'data/words/en.json': {
    language: 'en',
    interface: { 'count.strikes.one': '{count} strike', 'count.strikes.other': '{count} strikes', 'panel.close': 'Close' },
    events: {
      'friday-strike': { title: 'Three killed, the minister says', date: 'The Friday before the dateline.' },
      'sailors-arrive': { title: 'Sailors arrive' },
      'captain-denies': { title: 'A captain denies it', date: 'No day is given.' },
    },
    articles: {
      '000-1': { title: 'Report on a strike', short: 'Article 000', dateline: 'It speaks of Friday.', publisher: 'Not printed.' },
      '001-1': { title: 'A letter', short: 'The Gazette', dateline: 'Printed.', publisher: 'Printed.' },
      '001-2': { title: 'A captain speaks', short: 'Article 001', dateline: 'By its tone.', publisher: 'Not printed.' },
    },
    places: { 'caribbean-sea': 'Caribbean Sea' },
    speakers: { minister: 'The minister', captain: 'A captain' },
    values: { 'international-waters': 'international waters', 'territorial-waters': 'territorial waters' },
    stages: {
      before: { title: 'Before', text: 'Nothing is told yet.' },
      strike: { title: 'A strike', text: 'A strike kills three, the minister says.', rung: 'A strike in the Caribbean' },
      silence: { title: 'No article', text: 'Two days without an article.' },
      sailors: { title: 'Sailors', text: 'At least 1,200 sailors arrive.', rung: 'Sailors arrive' },
      denial: { title: 'A denial', text: 'A captain denies it.' },
      end: { title: 'The end', text: 'The last article.' },
    },
    changes: { 'first-events': 'The first three events.' },
    reasons: { advertisement: 'An advertisement.' },
  },
  'data/words/es.json': spanish,
};

/** Sets what stands at a path inside a file of records; `undefined` removes it; an empty path replaces the whole file. */
export interface Change {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

export function set(file: string, path: readonly (string | number)[], value: unknown): Change {
  return { file, path, value };
}

/** Sets the same in both languages, where a test needs words and it matters little which. */
export function say(path: readonly (string | number)[], value: unknown): readonly Change[] {
  return [set('data/words/en.json', path, value), set('data/words/es.json', path, value)];
}

/** The fixture with changes; a file set to `undefined` as a whole is missing. */
export function sourcesWith(changes: readonly Change[] = [], texts: readonly SourceDocument[] = documents): Sources {
  const files = new Map<string, unknown>(Object.entries(records));
  for (const { file, path, value } of changes) files.set(file, changed(files.get(file), path, value));
  return {
    documents: texts,
    records: [...files].filter(([, value]) => value !== undefined).map(([file, value]) => ({ file, value })),
  };
}

function changed(target: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(target)) return target.toSpliced(Number(key), 1, changed(target[Number(key)], rest, value));
  const entries = new Map<string, unknown>(Object.entries(target ?? {}));
  entries.set(String(key), changed(entries.get(String(key)), rest, value));
  return Object.fromEntries([...entries].filter(([, entry]) => entry !== undefined));
}

/** Empty where the records pass. */
export function faultsOf(...changes: readonly Change[]): readonly Fault[] {
  const outcome = curate(sourcesWith(changes));
  return outcome.ok ? [] : outcome.faults;
}

export function accepted(...changes: readonly Change[]): Curated {
  const outcome = curate(sourcesWith(changes));
  expect(outcome.ok ? [] : outcome.faults).toEqual([]);
  if (!outcome.ok) throw new Error('refused');
  return outcome.curated;
}

export function refused(...changes: readonly Change[]): readonly Fault[] {
  return refusedWith(documents, ...changes);
}

export function refusedWith(texts: readonly SourceDocument[], ...changes: readonly Change[]): readonly Fault[] {
  const outcome = curate(sourcesWith(changes, texts));
  expect(outcome.ok).toBe(false);
  const faults = outcome.ok ? [] : outcome.faults;
  // Whatever a test looks at: each fault says where it is, what it is, and what would mend it.
  expect(faults.filter(({ file, record, found, remedy }) => [file, record, found, remedy].some((words) => words.trim() === ''))).toEqual([]);
  return faults;
}

/** Each fault as one line without its remedy. */
export function lines(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ file, record, rule, found }) => `${file} ${record} [${rule}] ${found}`);
}

/** The same with what would mend it. */
export function linesWithRemedies(faults: readonly Fault[]): readonly string[] {
  return faults.map((fault) => `${lines([fault]).join()} → ${fault.remedy}`);
}
