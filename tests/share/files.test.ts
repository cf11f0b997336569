import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { archiveFile, publicFiles } from '../../src/build/public/files.ts';
import { selectionOf } from '../../src/select/selection.ts';
import { filteredFeatures, filteredRows, filterableFiles } from '../../src/share/files.ts';
import { theRecords } from '../records/records.ts';

describe('the part of a file that is shown', () => {
  it('is its header and the rows named, untouched', () => {
    expect(filteredRows('event,exact\na,"x, y"\nb,z\na,w\n', 'event', new Set(['a']))).toBe('event,exact\na,"x, y"\na,w\n');
    expect(filteredRows('event,exact\na,x\n', 'event', new Set())).toBe('event,exact\n');
  });

  it('keeps quotes and commas within a cell as they were printed, and empty cells', () => {
    const text = 'event,exact\na,"two, ""three"" four"\nb,\n';
    expect(filteredRows(text, 'event', new Set(['a']))).toBe('event,exact\na,"two, ""three"" four"\n');
    expect(filteredRows(text, 'event', new Set(['b']))).toBe('event,exact\nb,\n');
  });

  it('is refused where a quote is never closed: half a row is not a whole one', () => {
    expect(() => filteredRows('event,exact\na,"x\n', 'event', new Set(['a']))).toThrow('never closed');
  });

  it('is refused where the file has no such column, or nothing in it', () => {
    expect(() => filteredRows('', 'event', new Set(['a']))).toThrow('no column event');
    expect(() => filteredRows('id,exact\na,x\n', 'event', new Set(['a']))).toThrow('no column event');
  });

  it('of features keeps what else the collection says', () => {
    const text = JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', id: 'a' }, { type: 'Feature', id: 'b' }] });
    expect(JSON.parse(filteredFeatures(text, new Set(['b'])))).toEqual({ type: 'FeatureCollection', features: [{ type: 'Feature', id: 'b' }] });
    expect(() => filteredFeatures('[]', new Set())).toThrow('no FeatureCollection');
  });
});

const curated = theRecords();

// Each list says the names again: they carry other things with them, and the page does not know what the build writes.
describe('a file that the page offers', () => {
  it.each([['src/share/files.ts', 5], ['src/share/downloads.tsx', 4], ['src/panel/notes.tsx', 6], ['src/build/pages/list.ts', 4]])('is one that the build writes: %s', (file, count) => {
    const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
    const names = [...text.matchAll(/(?<=['"/])[\w-]+\.(?:csv|geojson|zip|txt)(?=['"])/g)].map(([name]) => `data/${name}`).filter((name) => !name.endsWith('licences.txt'));
    expect(names).toHaveLength(count);
    expect(names.filter((name) => name !== archiveFile.path && !publicFiles(curated).some(({ path }) => path === name))).toEqual([]);
  });
});

describe('of the real files', () => {
  const texts = new Map(publicFiles(curated).map(({ path, text }) => [path, text]));
  const eln = curated.dataset.events.filter(({ id }) => id === 'eln-vessel-struck');
  const toll = curated.dataset.tolls.filter(({ id }) => id === 'toll-001-killed');
  const part = (name: string) => {
    const file = filterableFiles.find((candidate) => candidate.name === name);
    return file?.filter(texts.get(`data/${name}`) ?? '', selectionOf(eln, toll)) ?? '';
  };

  it('one event and one figure take their own rows and the articles that carry them', () => {
    const column = (name: string, title: string) => csvParse(part(name)).map((row) => row[title]);
    expect(column('claims.csv', 'event')).toEqual((eln[0]?.claims ?? []).map(() => 'eln-vessel-struck'));
    expect(column('tolls.csv', 'toll')).toEqual(['toll-001-killed']);
    expect(column('articles.csv', 'article')).toEqual(['001-1', '003-3']);
    expect(part('events.geojson')).toContain('eln-vessel-struck');
    expect(part('events.geojson')).not.toContain('carranza-boat-struck');
  });

  it('an event that two articles tell of takes both', () => {
    const survivors = curated.dataset.events.filter(({ id }) => id === 'strike-with-two-survivors');
    expect([...selectionOf(survivors, []).articles].toSorted()).toEqual(['002-1', '003-3']);
  });

  it('everything gives every file as it was, the features aside, which are printed on one line', () => {
    const all = selectionOf(curated.dataset.events, curated.dataset.tolls);
    for (const { name, filter } of filterableFiles.filter(({ type }) => type.startsWith('text/csv'))) {
      expect(filter(texts.get(`data/${name}`) ?? '', all)).toBe(texts.get(`data/${name}`));
    }
  });
});
