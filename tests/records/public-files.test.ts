import { csvParse } from 'd3';
import { unzipSync } from 'fflate';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSources } from '../../src/build/load.ts';
import { curate } from '../../src/curate/curate.ts';
import { archiveOf, publicFiles } from '../../src/build/public/files.ts';
import { madeSources } from '../bench/made.ts';
import { textOf, theRecords } from './records.ts';

const files = new Map(publicFiles(theRecords()).map(({ path, text }) => [path, text]));
const csv = (name: string) => csvParse(files.get(`data/${name}`) ?? '');
const { features } = JSON.parse(files.get('data/events.geojson') ?? '');

interface ExcerptCells {
  readonly document?: string;
  readonly start?: string | number;
  readonly end?: string | number;
  readonly exact?: string;
  readonly passage_start?: string | number;
  readonly passage_end?: string | number;
  readonly passage?: string;
}

/** Excerpts and passages that are not what their document has there, and passages that do not hold their excerpt. */
function misquotes(rows: readonly ExcerptCells[]): readonly ExcerptCells[] {
  return rows.filter(({ document, start, end, exact, passage_start, passage_end, passage }) => {
    const text = textOf(document ?? '');
    const isWithin = Number(passage_start) <= Number(start) && Number(end) <= Number(passage_end);
    return !isWithin || text.slice(Number(start), Number(end)) !== exact || text.slice(Number(passage_start), Number(passage_end)) !== passage;
  });
}

describe('events.geojson', () => {
  it('has the properties that are promised, in their order, on every event', () => {
    const names = [
      'kind', 'scope', 'title', 'title_es', 'date', 'date_earliest', 'date_latest', 'date_basis', 'date_reason', 'place_id', 'place',
      'place_precision', 'place_basis', 'place_reason', 'killed_min', 'killed_max', 'contested', 'reported', 'excerpts',
    ];
    for (const { properties } of features) expect(Object.keys(properties)).toEqual(names);
  });

  it('quotes exactly', () => {
    const excerpts = features.flatMap(({ properties }: { properties: { excerpts: readonly ExcerptCells[] } }) => properties.excerpts);
    expect(misquotes(excerpts)).toEqual([]);
    expect(excerpts.length).toBeGreaterThan(100);
  });

  it('draws no strike as a point, and nothing that is unlocated', () => {
    const strikes = features.filter(({ properties }: { properties: { kind: string } }) => properties.kind === 'strike');
    expect(strikes.length).toBeGreaterThan(5);
    for (const { geometry } of strikes) expect(geometry?.type).not.toBe('Point');
    for (const { geometry, properties } of features) expect(geometry === null).toBe(properties.place_precision === 'unlocated');
  });

  it('dates every event by days that run forward and were told of', () => {
    for (const { properties } of features) {
      const { date_earliest, date_latest, reported } = properties;
      expect((date_earliest ?? date_latest) <= date_latest).toBe(true);
      expect((date_earliest ?? date_latest) <= reported).toBe(true);
      expect(date_earliest === null).toBe(properties.date.startsWith('[..'));
    }
  });
});

describe('events-located.geojson', () => {
  it('holds the same features without those that have no place, so that a map program finds a geometry in each', () => {
    const located: { features: { id: string; geometry: object | null }[] } = JSON.parse(files.get('data/events-located.geojson') ?? '');
    expect(located.features).toEqual(features.filter(({ geometry }: { geometry: object | null }) => geometry !== null));
    expect(located.features.length).toBeGreaterThan(10);
    expect(located.features.length).toBeLessThan(features.length);
  });
});

describe('the archive', () => {
  const all = publicFiles(theRecords());
  const archive = archiveOf(all, 'Take it.\n');
  const entries = new Map(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name.replace('strikes-at-sea-data/', ''), new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]));

  it('holds every public file with the licence, and nothing else', () => {
    expect([...entries.keys()].toSorted()).toEqual(['LICENSE.txt', ...all.map(({ path }) => path.replace('data/', ''))].toSorted());
    expect(entries.get('LICENSE.txt')).toBe('Take it.\n');
  });

  it('holds of each document what the files beside it hold: a table’s mark for spreadsheets is all that differs', () => {
    for (const { path, text } of all) expect([path, entries.get(path.replace('data/', ''))]).toEqual([path, path.endsWith('.csv') ? `\uFEFF${text}` : text]);
    for (const { path, text } of all) expect([path, text.startsWith('\uFEFF')]).toEqual([path, false]);
  });

  it('is the same, byte for byte, for the same files, in whatever zone and year it is made', () => {
    // Compared as a whole: byte by byte, as the test runner does it, takes seconds.
    expect(Buffer.compare(archiveOf(publicFiles(theRecords()), 'Take it.\n'), archive)).toBe(0);
    // The time in a ZIP's first header: midnight, 1 January 1980.
    expect([...archive.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});

describe('the tables', () => {
  const columns: Readonly<Record<string, string>> = {
    'claims.csv': 'claim,event,measure,min,max,value,asserted_by,stance,against,reported,article,document,start,end,exact,passage_start,passage_end,passage',
    'tolls.csv': 'toll,as_of,measure,min,max,wording,asserted_by,reported,article,document,start,end,exact,passage_start,passage_end,passage',
    'moved.csv': 'id,now,reason',
    'articles.csv': 'article,document,start,end,title,publisher,publisher_basis,type,dateline,dateline_earliest,dateline_latest,dateline_basis,dateline_reason,url',
  };

  it.each(Object.entries(columns))('%s: these columns, sorted by the first, LF only', (name, header) => {
    const rows = csv(name);
    expect(rows.columns.join(',')).toBe(header);
    const ids = rows.map((row) => row[rows.columns[0] ?? ''] ?? '');
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(rows.length);
    expect(files.get(`data/${name}`)).not.toContain('\r');
  });

  it('quote exactly', () => {
    expect(misquotes(csv('claims.csv'))).toEqual([]);
    expect(misquotes(csv('tolls.csv'))).toEqual([]);
  });

  it('hold the nine tolls and the seven articles', () => {
    expect(csv('tolls.csv').map(({ article, measure, min }) => `${article} ${measure} ${min}`).toSorted()).toEqual([
      '001-1 killed 75', '002-1 boats 7', '002-1 killed 32', '003-1 killed 76', '003-2 attacks 9', '003-2 killed 37',
      '003-3 boats 7', '003-3 killed 29', '004-1 killed 70',
    ]);
    expect(csv('articles.csv').map(({ article, dateline }) => `${article} ${dateline}`)).toEqual([
      '000-1 2026-01-09', '001-1 2025-11-12', '002-1 2025-10-19', '003-1 2025-11-13', '003-2 2025-10-23', '003-3 2025-10-19',
      '004-1 2025-11-10/2025-11-14',
    ]);
  });

  it('lead from every id that moved to an event or a claim of these files, or say why it was let go', () => {
    const standing = new Set(csv('claims.csv').flatMap(({ claim, event }) => [claim, event]));
    const moved = csv('moved.csv');
    expect(moved).toHaveLength(129);
    expect(moved.filter(({ id, now }) => standing.has(id) || (now !== '' && !standing.has(now)))).toEqual([]);
    expect(moved.filter(({ now, reason }) => now === '' && reason === '')).toEqual([]);
    expect(moved.find(({ id }) => id === 'trump-halts-payments-to-colombia')).toEqual({
      id: 'trump-halts-payments-to-colombia', now: 'trump-calls-petro-illegal-drug-leader', reason: 'Folded: one post of 19 October told in pieces.',
    });
  });

  it('hold no cell that breaks a line or that a spreadsheet would run', () => {
    for (const name of ['claims.csv', 'tolls.csv', 'articles.csv', 'moved.csv', 'record.csv']) {
      const cells = csv(name).flatMap((row) => Object.values(row));
      expect([name, cells.filter((cell) => /[\n\r]|^[=+\-@\t]/.test(cell))]).toEqual([name, []]);
    }
  });

  it('of a made corpus likewise', () => {
    const outcome = curate(madeSources(loadSources(join(import.meta.dirname, '../..')), { events: 200, seed: 11 }));
    if (!outcome.ok) throw new Error('A made corpus must pass the check.');
    const tables = publicFiles(outcome.curated).filter(({ path }) => path.endsWith('.csv'));
    const cells = tables.flatMap(({ text }) => csvParse(text).flatMap((row) => Object.values(row)));
    expect(cells.length).toBeGreaterThan(5000);
    expect(cells.filter((cell) => /[\n\r]|^[=+\-@\t]/.test(cell))).toEqual([]);
  });

  it('give every dispute the claim that it is against', () => {
    const claims = csv('claims.csv');
    const ids = new Set(claims.map(({ claim }) => claim));
    const disputes = claims.filter(({ stance }) => stance === 'disputes');
    expect(disputes.length).toBeGreaterThan(0);
    for (const { against } of disputes) expect(ids.has(against ?? '')).toBe(true);
    for (const { against } of claims.filter(({ stance }) => stance === 'asserts')) expect(against).toBe('');
  });
});

describe('record.geojson and record.csv', () => {
  const rows = csv('record.csv');
  const record: { features: { id: string; geometry: { type: string } | null; properties: Record<string, unknown> }[] } = JSON.parse(
    files.get('data/record.geojson') ?? '');
  const strikes = record.features.filter(({ properties }) => properties['type'] === 'strike');

  it('have these fields, in their order, on every entry', () => {
    const names = [
      'type', 'kind', 'title', 'title_es', 'date', 'date_earliest', 'date_latest', 'known', 'announced', 'announced_by', 'confirmed_by',
      'tracker_number', 'group', 'group_killed_min', 'group_killed_max', 'theatre', 'location', 'boats', 'vessel', 'aboard', 'killed_min', 'killed_max',
      'killed_note', 'survivors_min', 'survivors_max', 'rescued', 'presumed_dead', 'affiliation', 'single_sourced', 'events', 'citations',
    ];
    for (const { properties } of record.features) expect(Object.keys(properties)).toEqual(names);
    expect(rows.columns).toEqual(['entry', ...names]);
  });

  it('hold the same entries, the rows sorted by id, LF only', () => {
    const ids = rows.map(({ entry }) => entry);
    expect(ids).toEqual(record.features.map(({ id }) => id).toSorted());
    expect(strikes).toHaveLength(45);
    expect(files.get('data/record.csv')).not.toContain('\r');
  });

  it('draw a strike as the whole of its sea, or not at all', () => {
    for (const { geometry, properties } of record.features) {
      expect(geometry?.type ?? null).toBe(properties['theatre'] === null ? null : 'Polygon');
    }
    expect(strikes.filter(({ geometry }) => geometry === null).map(({ id }) => id)).toEqual(['record-2025-12-31-a', 'record-2025-12-31-b']);
  });

  it('tell when a strike was known before it was announced, and what more is known of it', () => {
    const row = (id: string) => rows.find(({ entry }) => entry === id);
    expect(rows.filter(({ known, announced, type }) => type === 'strike' && known !== announced).map(({ entry, known, announced }) => [entry, known, announced])).toEqual([
      ['record-2025-10-16-a', '2025-10-16', '2025-10-18'], ['record-2025-11-10-a', '2025-11-13', '2025-11-14'],
    ]);
    expect(row('record-2025-10-16-a')).toMatchObject({
      tracker_number: '6', aboard: '4', vessel: 'a submarine (Donald Trump); a submersible (AP); a semi-submersible (The New York Times)',
    });
    expect(row('record-2026-03-08-a')?.['tracker_number']).toBe('45');
    expect(row('record-2025-09-02-a')?.['confirmed_by']).not.toBe('');
  });

  it('title a strike in both languages by its figures', () => {
    const titles = new Map(record.features.map(({ id, properties }) => [id, [properties['title'], properties['title_es']]]));
    expect(titles.get('record-2025-09-02-a')).toEqual(['Strike in the Caribbean Sea: 11 killed', 'Ataque en el mar Caribe: 11 muertos']);
    expect(titles.get('record-2026-01-23-a')).toEqual(['Strike in the eastern Pacific: 2 to 3 killed', 'Ataque en el Pacífico oriental: de 2 a 3 muertos']);
    expect(titles.get('record-2025-12-31-b')).toEqual(['Strike at a place not disclosed: 2 killed', 'Ataque en un lugar no revelado: 2 muertos']);
  });
});

it('nothing of the public record mixes into the documents’ files', () => {
  const { documents, records } = loadSources(join(import.meta.dirname, '../..'));
  const withoutRecord = records.filter(({ file }) => !file.startsWith('data/record/')).map(({ file, value }) => (
    { file, value: file.startsWith('data/words/') ? Object.assign({}, value, { record: {}, recordNames: {} }) : value }));
  const outcome = curate({ documents, records: withoutRecord });
  if (!outcome.ok) throw new Error('The documents’ own records must stand without the public record.');
  const own = new Map(publicFiles(outcome.curated).map(({ path, text }) => [path, text]));
  const changed = ['events.geojson', 'claims.csv', 'tolls.csv', 'articles.csv'].filter((name) => files.get(`data/${name}`) !== own.get(`data/${name}`));
  expect(changed).toEqual([]);
  expect(own.has('data/record.csv')).toBe(false);
});

it('README.txt says what every field of the features means, and what a reader must know of the record’s figures', () => {
  const readme = files.get('data/README.txt') ?? '';
  const { features } = JSON.parse(files.get('data/events.geojson') ?? '') as { features: { properties: object }[] };
  const unsaid = Object.keys(features[0]?.properties ?? {}).filter((field) => !readme.includes(field));
  expect(unsaid).toEqual([]);
  expect(readme).toContain('[..2025-10-19] (on some day up to then)');
  expect(readme).toContain('Quote the passage');
  expect(readme).toContain('the compilation ends there: strikes after that day have been reported and are not compiled here');
  expect(readme).toContain('people lost after failed searches, 11 in all');
  expect(readme).toContain('data version');
  // How accents survive a spreadsheet, and what each file is.
  expect(readme).toContain('file origin 65001 (UTF-8)');
  for (const path of files.keys()) expect([path, readme.includes(path.replace('data/', '')) || path.endsWith('README.txt')]).toEqual([path, true]);
});

it('schema.json describes a collection of features without further fields', () => {
  const schema = JSON.parse(files.get('data/schema.json') ?? '');
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.properties.type).toEqual({ const: 'FeatureCollection' });
  const feature = schema.properties.features.items;
  expect(feature.additionalProperties).toBe(false);
  expect(feature.properties.properties.required).toContain('date_basis');
  expect(feature.properties.properties.properties.place_precision.enum).toEqual(['point', 'locality', 'area', 'country', 'unlocated']);
});
